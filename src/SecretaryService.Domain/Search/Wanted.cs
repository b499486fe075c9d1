namespace SecretaryService.Domain.Search;

/// <summary>Something of an entry in which a typed word was found.</summary>
public readonly record struct Match(Findable In, string Word);

/// <summary>What somebody typed into the search. Everything in it must be found in an entry, each in whatever text of it.</summary>
public sealed class Wanted
{
    public const int MaxLength = 100;
    private const int MostRuns = 8;

    private readonly IReadOnlyList<Run> _runs;

    private Wanted(IReadOnlyList<Run> runs) => (_runs, Grams) = (runs, [.. runs.SelectMany(Search.Grams.Asked).Distinct()]);

    /// <summary>All of them stand in the index of an entry that fits. Letters, digits and characters only: nothing of a query language.</summary>
    public IReadOnlyList<string> Grams { get; }

    /// <summary>Nothing where there is nothing to look for.</summary>
    public static Wanted? Of(string? typed)
    {
        var runs = Run.Of(typed is { Length: > MaxLength } ? typed[..MaxLength] : typed ?? "").Distinct().Take(MostRuns).ToList();
        return runs.Count > 0 ? new Wanted(runs) : null;
    }

    /// <summary>
    /// Why this entry was found: for each typed word the first text that holds it. Nothing where one of them is in no text: the index keeps
    /// pieces, and pieces may lie apart.
    /// </summary>
    public IReadOnlyList<Match>? Explain(IEnumerable<Findable> findables)
    {
        var texts = findables.Select(f => (Findable: f, Runs: new Lazy<List<Run>>(() => [.. Search.Grams.RunsOf(f)]))).ToList();
        var matches = new List<Match>();
        foreach (var run in _runs)
        {
            if (texts.FirstOrDefault(t => HoldsAsItStands(t.Findable, run) || Holds(t.Findable, t.Runs.Value, run)) is not { Runs: not null } found)
            {
                return null;
            }

            matches.Add(new Match(found.Findable, run.Text));
        }

        return matches;
    }

    // The text of a file is long: nearly always the word stands in it just so, and the text need not be taken apart.
    private static bool HoldsAsItStands(Findable findable, Run wanted)
    {
        if (findable.By != FoundBy.File || (wanted.Kind == RunKind.Digits && wanted.Text.Length < 3))
        {
            return false;
        }

        var text = findable.Text;
        for (var at = text.IndexOf(wanted.Text, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(wanted.Text, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (wanted.Kind != RunKind.Letters || at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(Findable findable, List<Run> runs, Run wanted) => wanted.Kind switch
    {
        RunKind.Letters => runs.Exists(r => r.Kind == RunKind.Letters && r.Text.StartsWith(wanted.Text, StringComparison.Ordinal))
            || (findable.HasInitials && wanted.Text.Length > 1 && PinyinInitials.Of(findable.Text).StartsWith(wanted.Text, StringComparison.Ordinal)),
        // One or two digits are a number of their own (room 12), not a piece of another.
        RunKind.Digits when wanted.Text.Length < 3 => runs.Contains(wanted),
        _ => runs.Exists(r => r.Kind == wanted.Kind && r.Text.Contains(wanted.Text, StringComparison.Ordinal)),
    };
}
