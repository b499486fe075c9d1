using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace SecretaryService.Web.Infrastructure.Files;

/// <summary>
/// A workbook written straight into the answer: typed cells, widths, a header that stays, filters. Ours, because the libraries that have all
/// four keep the sheet in memory. Parts of a workbook may come in any order, so that those which name the sheets are written last.
/// </summary>
public sealed class WriteXlsx(Stream target, Table table)
{
    /// <summary>Excel shows no more on one sheet.</summary>
    private const int MostRows = 1_048_576;
    private const int LongestText = 32_767;
    private const int Text = 0;
    private const int Header = 1;
    private const int Moment = 2;
    private const int Day = 3;

    /// <summary>A text that looks like a formula: the program shows it as it is and never carries it out.</summary>
    private const int Quoted = 4;

    private readonly StringBuilder _row = new();

    public async Task Run(CancellationToken ct)
    {
        await using var zip = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        var sheets = 0;
        await using (var rows = table.Rows.GetAsyncEnumerator(ct))
        {
            for (var more = await rows.MoveNextAsync(); more || sheets == 0;)
            {
                sheets++;
                more = await Sheet(zip, sheets, rows, more, ct);
            }
        }

        foreach (var (name, xml) in XlsxParts.Of(table.Title, sheets))
        {
            await using var part = new StreamWriter(await Entry(zip, name).OpenAsync(ct), new UTF8Encoding(false));
            await part.WriteAsync(xml.AsMemory(), ct);
        }
    }

    private async Task<bool> Sheet(ZipArchive zip, int number, IAsyncEnumerator<IReadOnlyList<object?>> rows, bool more, CancellationToken ct)
    {
        await using var part = new StreamWriter(await Entry(zip, $"xl/worksheets/sheet{number}.xml").OpenAsync(ct), new UTF8Encoding(false), 1 << 16);
        await part.WriteAsync(XlsxParts.BeforeRows(table.Columns));
        var line = 1;
        await part.WriteAsync(Row(line, table.Columns.Select(c => (object?)c.Title), Header), ct);
        while (more && line < MostRows)
        {
            await part.WriteAsync(Row(++line, rows.Current, Text), ct);
            more = await rows.MoveNextAsync();
        }

        await part.WriteAsync($"</sheetData><autoFilter ref=\"A1:{Letters(table.Columns.Count - 1)}{line}\"/></worksheet>");
        return more;
    }

    private static ZipArchiveEntry Entry(ZipArchive zip, string name) => zip.CreateEntry(name, CompressionLevel.Fastest);

    private StringBuilder Row(int line, IEnumerable<object?> cells, int style)
    {
        _row.Clear().Append(CultureInfo.InvariantCulture, $"<row r=\"{line}\">");
        var column = 0;
        foreach (var cell in cells)
        {
            Append(cell, column++, line, style);
        }

        return _row.Append("</row>");
    }

    private void Append(object? cell, int column, int line, int style)
    {
        switch (cell)
        {
            case null or "":
                return;
            case DateTime moment:
                _row.Append(CultureInfo.InvariantCulture, $"<c r=\"{Letters(column)}{line}\" s=\"{Moment}\"><v>{moment.ToOADate():0.##########}</v></c>");
                return;
            case DateOnly day:
                _row.Append(CultureInfo.InvariantCulture, $"<c r=\"{Letters(column)}{line}\" s=\"{Day}\"><v>{day.ToDateTime(TimeOnly.MinValue).ToOADate():0}</v></c>");
                return;
            case int or long or double or decimal:
                _row.Append(CultureInfo.InvariantCulture, $"<c r=\"{Letters(column)}{line}\"><v>{cell}</v></c>");
                return;
            default:
                var text = cell.ToString()!;
                _row.Append(CultureInfo.InvariantCulture, $"<c r=\"{Letters(column)}{line}\" t=\"inlineStr\" s=\"{(CsvText.LooksLikeFormula(text) ? Quoted : style)}\"><is><t xml:space=\"preserve\">");
                Escape(text);
                _row.Append("</t></is></c>");
                return;
        }
    }

    // Signs that no XML may hold are left out; halves of a sign too.
    private void Escape(string text)
    {
        for (var i = 0; i < Math.Min(text.Length, LongestText); i++)
        {
            var sign = text[i];
            _ = sign switch
            {
                '&' => _row.Append("&amp;"),
                '<' => _row.Append("&lt;"),
                '>' => _row.Append("&gt;"),
                '\n' or '\t' => _row.Append(sign),
                < ' ' or '\uFFFE' or '\uFFFF' => _row,
                _ when char.IsHighSurrogate(sign) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) => _row.Append(sign).Append(text[++i]),
                _ when char.IsSurrogate(sign) => _row,
                _ => _row.Append(sign),
            };
        }
    }

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : $"{Letters((column / 26) - 1)}{(char)('A' + (column % 26))}";
}
