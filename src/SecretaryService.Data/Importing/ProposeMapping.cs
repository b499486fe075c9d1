using SecretaryService.Data.Importing.Reading;
using SecretaryService.Data.Importing.Values;

namespace SecretaryService.Data.Importing;

/// <summary>What the columns probably are, by their names in either language, and what the words in them probably mean.</summary>
public static class ProposeMapping
{
    private const int Same = 1000;
    private const int HasTheWord = 500;
    private const int Contains = 200;
    private const int ShortestPart = 3;

    public static Mapping Run(IReadOnlyList<Field> fields, FileFacts facts)
    {
        var columns = Columns(fields, facts.Headers);
        var values = fields.Where(f => f.Kind == FieldKind.Choice)
            .ToDictionary(f => f.Key, f => Values(f, columns, facts), StringComparer.Ordinal);
        return new Mapping(columns, values, facts.Order);
    }

    /// <summary>The choice that a word goes by; nothing for a word that is not known.</summary>
    public static string? ChoiceOf(Field field, string word)
    {
        var folded = Words.Folded(word);
        return folded.Length == 0 ? null
            : field.Choices.FirstOrDefault(c => new[] { c.Value, c.Name.En, c.Name.Zh }.Concat(c.AlsoKnownAs).Any(name => Words.Folded(name) == folded))?.Value;
    }

    /// <summary>How well a name fits a column, for finding the header too. 0: not at all.</summary>
    public static int Fit(Field field, string header)
    {
        var (folded, words) = (Words.Folded(header), Words.Of(header));
        var best = 0;
        foreach (var (name, place) in field.Names.Select((name, place) => (Words.Folded(name), place)))
        {
            // The earlier name says it better: "start" before "time".
            best = Math.Max(best, folded.Length == 0 ? 0 : folded == name ? Same - place
                : words.Contains(name) ? HasTheWord - place
                : IsPart(name, folded) ? Contains - place : 0);
        }

        return best;
    }

    // Chinese has no spaces between words: 来电单位名称 holds 单位.
    private static bool IsPart(string name, string folded) =>
        (name.Length >= ShortestPart || (name.Length == 2 && name.All(c => c > 0x2E80))) && folded.Contains(name, StringComparison.Ordinal);

    private static List<string> Columns(IReadOnlyList<Field> fields, IReadOnlyList<string> headers)
    {
        var (columns, taken) = (Enumerable.Repeat("", headers.Count).ToList(), new HashSet<string>(StringComparer.Ordinal));
        var fits = from field in fields
                   from column in Enumerable.Range(0, headers.Count)
                   let fit = Fit(field, headers[column])
                   where fit > 0
                   orderby fit descending, column
                   select (field, column);
        foreach (var (field, column) in fits.ToList())
        {
            if (columns[column].Length == 0 && taken.Add(field.Key))
            {
                columns[column] = field.Key;
            }
        }

        return columns;
    }

    private static IReadOnlyDictionary<string, string> Values(Field field, IReadOnlyList<string> columns, FileFacts facts)
    {
        var words = columns.Select((key, column) => (key, column)).Where(c => c.key == field.Key).SelectMany(c => facts.WordsOf(c.column));
        var values = words.Distinct(StringComparer.Ordinal).ToDictionary(word => word, word => ChoiceOf(field, word) ?? "", StringComparer.Ordinal);
        values[""] = field.Otherwise ?? "";
        return values;
    }
}
