using System.Globalization;

namespace SecretaryService.Data.Importing.Reading;

/// <summary>One cell as the file has it: its text, and the moment or the number where a workbook says that it is one.</summary>
public readonly record struct Cell(string Text, DateTime? Moment = null, double? Number = null)
{
    public static readonly Cell Empty = new("");

    public bool IsBlank => Moment is null && string.IsNullOrWhiteSpace(Text);

    public static Cell Of(object? value) => value switch
    {
        null => Empty,
        DateTime moment => new(moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), moment),
        TimeSpan time => new(time.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture)),
        double number => new(number.ToString("0.###############", CultureInfo.InvariantCulture), Number: number),
        bool truth => new(truth ? "1" : "0"),
        IFormattable other => new(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => new(value.ToString() ?? ""),
    };
}

/// <summary>A line of the file with something in it.</summary>
/// <param name="Line">Where it begins: the line of a text file, the row of a sheet. From 1.</param>
/// <param name="IsCutOff">The file ends in the middle of it.</param>
/// <param name="IsText">Of a text file, where a row that is too short is a broken one; a sheet has no short rows.</param>
public sealed record FileRow(int Line, IReadOnlyList<Cell> Cells, bool IsCutOff = false, bool IsText = false)
{
    /// <summary>Why it cannot be read, where that is known before anybody asks what it says.</summary>
    public Domain.RuleBrokenException? Broken { get; init; }

    public bool IsBlank => Broken is null && Cells.All(c => c.IsBlank);

    public Cell this[int column] => column < Cells.Count ? Cells[column] : Cell.Empty;

    /// <summary>Without the empty ones at its end: phantom columns.</summary>
    public int Width
    {
        get
        {
            var width = Cells.Count;
            while (width > 0 && Cells[width - 1].IsBlank)
            {
                width--;
            }

            return width;
        }
    }
}
