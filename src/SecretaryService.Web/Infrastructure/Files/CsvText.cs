using System.Globalization;

namespace SecretaryService.Web.Infrastructure.Files;

/// <summary>A line of a csv file.</summary>
public static class CsvText
{
    /// <summary>What looks like a formula gets a mark before it, so that no program carries it out; an import takes the mark off again.</summary>
    public static string Line(IReadOnlyList<object?> cells) => string.Join(',', cells.Select(c => Quoted(c is string text && LooksLikeFormula(text) ? $"'{text}" : Text(c)))) + "\r\n";

    /// <summary>= + - @, tab and line break: with these a table program takes a text for a formula.</summary>
    public static bool LooksLikeFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    private static string Text(object? cell) => cell switch
    {
        null => "",
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}

public static class Attachments
{
    public static string Named(string name) => $"attachment; filename=\"{name}\"";
}
