using System.Text;

namespace SecretaryService.Data.Importing.Reading;

/// <summary>
/// Rows of a text with separators. Ours, because a quotation mark that nobody closed must not swallow the rows after it: where the marks of a
/// field do not add up it is read as it stands, and that is said.
/// </summary>
/// <param name="expected">How many columns the header has; 0 while that is not known.</param>
/// <param name="strayQuote">Told the line of a mark that belongs to no other.</param>
public sealed class CsvRows(string text, char separator, int expected = 0, Action<int>? strayQuote = null)
{
    private const char Quote = '"';
    private const int LongestField = 32_767;
    private const int MostLines = 100;

    public IEnumerable<FileRow> Read()
    {
        var (at, line) = (FirstRecord(text, separator), 1 + LinesIn(0, FirstRecord(text, separator)));
        while (at < text.Length)
        {
            var record = Record(at, takesQuotes: true);
            if (record.SpansLines && expected > 0 && record.Cells.Count != expected && Record(at, takesQuotes: false) is var plain && plain.Cells.Count == expected)
            {
                strayQuote?.Invoke(line);
                record = plain;
            }
            else if (record.HasStray)
            {
                strayQuote?.Invoke(line);
            }

            yield return new FileRow(line, record.Cells, record.End >= text.Length && !EndsALine(record.End) && record.Cells.Count < expected, IsText: true);
            line += LinesIn(at, record.End);
            at = record.End;
        }
    }

    /// <summary>Excel writes "sep=;" as the first line where the separator is not the country's own.</summary>
    public static char? Declared(string text) => text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 ? text[4] : null;

    private static int FirstRecord(string text, char separator) =>
        Declared(text) == separator && text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end + 1 : 0;

    private (List<Cell> Cells, int End, bool SpansLines, bool HasStray) Record(int at, bool takesQuotes)
    {
        var (cells, spans, stray) = (new List<Cell>(), false, false);
        while (true)
        {
            var begins = takesQuotes && at < text.Length && text[at] == Quote;
            if (begins && Quoted(at) is { } quoted)
            {
                cells.Add(new Cell(quoted.Field));
                (spans, stray, at) = (spans || quoted.SpansLines, stray || quoted.HasStray, quoted.End);
            }
            else
            {
                stray |= begins;
                at = Plain(at, cells);
            }

            if (at >= text.Length || text[at] != separator)
            {
                return (cells, AfterLineBreak(at), spans, stray);
            }

            at++;
        }
    }

    private int Plain(int at, List<Cell> cells)
    {
        var end = at;
        while (end < text.Length && text[end] != separator && text[end] is not ('\r' or '\n'))
        {
            end++;
        }

        cells.Add(new Cell(text[at..end]));
        return end;
    }

    // Nothing when the mark at its beginning is closed by none.
    private (string Field, int End, bool SpansLines, bool HasStray)? Quoted(int at)
    {
        var (field, lines, stray) = (new StringBuilder(), 0, false);
        for (var i = at + 1; i < text.Length && field.Length <= LongestField && lines <= MostLines; i++)
        {
            if (text[i] == Quote && i + 1 < text.Length && text[i + 1] == Quote)
            {
                field.Append(Quote);
                i++;
            }
            else if (text[i] == Quote && EndsAField(i + 1))
            {
                return (field.ToString(), AfterSpaces(i + 1), lines > 0, stray);
            }
            else if (text[i] == Quote && lines > 0)
            {
                // The beginning of another field, lines later: the mark before it was never closed.
                return null;
            }
            else
            {
                stray |= text[i] == Quote;
                lines += text[i] == '\n' ? 1 : 0;
                field.Append(text[i]);
            }
        }

        return null;
    }

    private bool EndsAField(int at) => AfterSpaces(at) is var next && (next >= text.Length || text[next] == separator || text[next] is '\r' or '\n');

    private int AfterSpaces(int at)
    {
        while (at < text.Length && text[at] == ' ' && separator != ' ')
        {
            at++;
        }

        return at;
    }

    private int AfterLineBreak(int at) => at >= text.Length ? at
        : text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;

    private bool EndsALine(int end) => end > 0 && text[end - 1] is '\n' or '\r';

    private int LinesIn(int from, int until) => text.AsSpan(from, until - from) is var part && part.Contains('\n') ? part.Count('\n') : part.Count('\r');
}
