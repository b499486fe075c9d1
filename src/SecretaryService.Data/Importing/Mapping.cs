using SecretaryService.Data.Importing.Values;

namespace SecretaryService.Data.Importing;

/// <summary>Which column is what, and which word of the file means which choice. Remembered for the next file with the same header.</summary>
/// <param name="Columns">For each column the key of a field; empty: not taken.</param>
/// <param name="Values">Field → word of the file → choice. The empty word is what stands where the file says nothing.</param>
public sealed record Mapping(IReadOnlyList<string> Columns, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values, DayOrder Order)
{
    public static readonly Mapping Nothing = new([], new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal), DayOrder.MonthFirst);

    public IEnumerable<int> ColumnsOf(string field) => Columns.Select((key, column) => (key, column)).Where(c => c.key == field).Select(c => c.column);

    public bool Has(string field) => Columns.Contains(field, StringComparer.Ordinal);

    /// <summary>The choice that a word of the file means; nothing where nobody said.</summary>
    public string? ChoiceFor(string field, string word) =>
        Values.TryGetValue(field, out var words) && words.TryGetValue(word.Trim(), out var choice) && choice.Length > 0 ? choice : null;
}
