namespace SecretaryService.Data.Importing.Reading;

/// <summary>What stands between the cells of a text file: whatever makes most rows equally wide.</summary>
public static class Separator
{
    private const int LooksAt = 60;

    public static readonly IReadOnlyList<char> All = [',', ';', '\t', '|'];

    public static char Of(string text) => CsvRows.Declared(text) is { } declared && All.Contains(declared) ? declared
        : All.MaxBy(separator => Fit(text, separator));

    // How many cells the most frequent width brings: a separator that is not one leaves rows of one cell.
    private static int Fit(string text, char separator)
    {
        var widths = new CsvRows(text, separator).Read().Where(r => !r.IsBlank).Take(LooksAt).Select(r => r.Cells.Count).Where(width => width > 1).ToList();
        return widths.Count == 0 ? 0 : widths.GroupBy(width => width).Max(g => g.Count() * (g.Key - 1));
    }
}
