using SecretaryService.Data.Importing.Values;

namespace SecretaryService.Data.Importing.Reading;

/// <summary>The row in which the columns have their names: titles and dates of print may stand above it.</summary>
public static class FindHeader
{
    private const int LooksAt = 30;
    private const int ForAKnownName = 10;
    private const int ForANumber = -5;

    public static FileRow? In(IEnumerable<FileRow> rows, IReadOnlyList<Field> fields) =>
        rows.Take(LooksAt).Where(r => !r.IsBlank).Select(row => (Row: row, Points: Points(row, fields))).OrderByDescending(r => r.Points).Select(r => r.Row).FirstOrDefault();

    /// <summary>What the columns are called; those without a name, and one name given twice, get a number.</summary>
    public static IReadOnlyList<string> NamesIn(FileRow? header, int width)
    {
        var names = new List<string>();
        for (var column = 0; column < width; column++)
        {
            var name = Words.OnOneLine(header?[column].Text ?? "");
            var wanted = name.Length == 0 ? $"#{column + 1}" : name;
            names.Add(names.Contains(wanted, StringComparer.OrdinalIgnoreCase) ? $"{wanted} #{column + 1}" : wanted);
        }

        return names;
    }

    private static int Points(FileRow row, IReadOnlyList<Field> fields)
    {
        var cells = row.Cells.Where(c => !c.IsBlank).ToList();
        var known = fields.Count(field => cells.Exists(cell => ProposeMapping.Fit(field, Words.OnOneLine(cell.Text)) >= 400 && cell.Text.Length < 60));
        var numbers = cells.Count(cell => cell.Moment is not null || cell.Number is not null || cell.Text.Trim() is [>= '0' and <= '9', ..]);
        return (known * ForAKnownName) + (numbers * ForANumber) + cells.Select(c => c.Text).Distinct(StringComparer.Ordinal).Count();
    }
}
