using System.Globalization;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Data.Importing.Values;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing;

/// <summary>The columns of a file as fields of a register.</summary>
/// <param name="Headers">What the columns are called in the file: a refusal names them so.</param>
public sealed record Columns(Mapping Mapping, IReadOnlyDictionary<string, Field> Fields, IReadOnlyList<string> Headers, bool CountsFrom1904)
{
    public static Columns Of(IReadOnlyList<Field> fields, Mapping mapping, FileFacts facts) =>
        new(mapping, fields.ToDictionary(f => f.Key, StringComparer.Ordinal), facts.Headers, facts.CountsFrom1904);
}

/// <summary>One row, asked field by field. What is not understood is refused with the name of its column, and never guessed.</summary>
public sealed class RowReader(FileRow row, Columns columns)
{
    public const string Day = "Day";
    public const string Time = "Time";
    public const string At = "At";
    private const int FewestOfANumber = 7;

    public bool Has(string field) => columns.Mapping.Has(field);

    /// <exception cref="RuleBrokenException">It is too long.</exception>
    public string? Text(string field, int most = int.MaxValue)
    {
        var text = string.Join(" / ", Cells(field).Select(c => Clean(c.Text)).Where(t => t.Length > 0));
        return text.Length > most ? throw new RuleBrokenException("The text under {0} is longer than {1} characters.", NameOf(field), most) : text.Length == 0 ? null : text;
    }

    /// <summary>Each cell by itself, and what is separated in one. A stroke separates only what is long enough on both sides: 021/6600 is one number.</summary>
    public IEnumerable<string> Several(string field) => Lines(field).SelectMany(Strokes);

    /// <summary>Each cell by itself, and each line of one; a stroke is part of the text.</summary>
    public IEnumerable<string> Lines(string field) =>
        Cells(field).SelectMany(c => Clean(c.Text).Split(['\n', ';', '；', '、', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Strokes(string text)
    {
        var parts = text.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.All(p => p.Count(char.IsAsciiDigit) >= FewestOfANumber) ? parts : [text];
    }

    /// <exception cref="RuleBrokenException">Nobody said what this word means.</exception>
    public string Choice(string field)
    {
        var word = string.Join(" / ", Cells(field).Select(c => c.Text.Trim()).Where(t => t.Length > 0));
        return columns.Mapping.ChoiceFor(field, word) ?? (word.Length > 0 ? ProposeMapping.ChoiceOf(columns.Fields[field], word) : columns.Fields[field].Otherwise)
            ?? throw new RuleBrokenException("It is not known what “{0}” under {1} means. Choose it in the mapping.", word, NameOf(field));
    }

    public T Choice<T>(string field) where T : struct, Enum => Enum.Parse<T>(Choice(field));

    /// <summary>Yes, no, or nothing where it is not said.</summary>
    public bool? Tick(string field) => Has(field) && Text(field) is not null ? Choice(field) switch { "Yes" => true, "No" => false, _ => null } : null;

    /// <exception cref="RuleBrokenException">It is no whole number between the two.</exception>
    public int? Number(string field, int from, int until) => Text(field) is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == Math.Floor(number) && number >= from && number <= until ? (int)number
        : throw new RuleBrokenException("“{0}” under {1} is no whole number from {2} to {3}.", text, NameOf(field), from, until);

    /// <summary>In the house's own time, from one column or from two.</summary>
    /// <exception cref="RuleBrokenException">There is none, or it is not understood.</exception>
    public DateTime Moment()
    {
        var field = Has(At) && !Cell(At).IsBlank ? At : Has(Day) ? Day : Time;
        if (!Has(field) || Cell(field).IsBlank)
        {
            throw new RuleBrokenException("There is no date in this row.");
        }

        var moment = ReadMoment.Of(Cell(field), columns.Mapping.Order, columns.CountsFrom1904) ?? throw NotUnderstood(field);
        return field != Day || !Has(Time) || Cell(Time).IsBlank ? moment
            : moment.Date + (ReadMoment.TimeOf(Cell(Time)) ?? throw NotUnderstood(Time));
    }

    public bool IsThere(string field) => Has(field) && !Cell(field).IsBlank;

    /// <summary>A second moment of the row, in the house's own time; a time alone is of the same day. Nothing where the cell is blank.</summary>
    /// <exception cref="RuleBrokenException">It is not understood.</exception>
    public DateTime? MomentOf(string field, DateTime? day) => !IsThere(field) ? null
        : ReadMoment.Of(Cell(field), columns.Mapping.Order, columns.CountsFrom1904)
            ?? (day is { } of && ReadMoment.TimeOf(Cell(field)) is { } time ? of.Date + time : throw NotUnderstood(field));

    public string NameOf(string field) => columns.Mapping.ColumnsOf(field).Select(c => columns.Headers[c]).FirstOrDefault() ?? field;

    private RuleBrokenException NotUnderstood(string field) => new("“{0}” under {1} is no date or time that is understood.", Cell(field).Text, NameOf(field));

    private Cell Cell(string field) => Cells(field).FirstOrDefault(c => !c.IsBlank);

    private IEnumerable<Cell> Cells(string field) => columns.Mapping.ColumnsOf(field).Select(column => row[column]);

    // A mark that an export put before what looks like a formula is taken off again; signs that nobody sees are none.
    private static string Clean(string text)
    {
        var plain = text.ReplaceLineEndings("\n");
        plain = string.Concat(plain.Where(c => c == '\n' || (!char.IsControl(c) && c is not ('\u200B' or '\uFEFF') and not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069')))).Trim();
        return plain is ['\'', '=' or '+' or '-' or '@', ..] ? plain[1..] : plain;
    }
}
