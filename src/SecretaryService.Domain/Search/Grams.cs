namespace SecretaryService.Domain.Search;

/// <summary>
/// What the index keeps of a text, so that everything typed is looked up by equality and both databases find the same: the beginnings of
/// words (inv, invo, invoi …), three and four digits in a row (6600-4417 → 660 600 …, 6600 6004 …), characters alone and in pairs
/// (投诉处理 → 投 诉 处 理 投诉 诉处 处理), and the beginnings of the pinyin initials of a name.
/// </summary>
public static class Grams
{
    /// <summary>More letters of a word are not kept; <see cref="Wanted.Explain"/> reads the text itself.</summary>
    private const int LongestBeginning = 12;

    private const int Digits = 4;

    public static IEnumerable<string> Of(Findable findable) =>
        RunsOf(findable).SelectMany(Kept).Concat(findable.HasInitials ? Beginnings(PinyinInitials.Of(findable.Text), from: 2) : []);

    /// <summary>All of them stand in the index of an entry that holds the run.</summary>
    public static IEnumerable<string> Asked(Run run) => run.Kind switch
    {
        RunKind.Letters => [run.Text[..Math.Min(run.Text.Length, LongestBeginning)]],
        RunKind.Digits => run.Text.Length <= Digits ? [run.Text] : InARow(run.Text, Digits),
        _ => Characters(run.Text) is [var one] ? [one] : Pairs(run.Text),
    };

    /// <summary>However a telephone number is separated, it is one number.</summary>
    public static IEnumerable<Run> RunsOf(Findable findable)
    {
        var runs = Run.Of(findable.Text);
        return findable.By == FoundBy.Phone ? [new Run(RunKind.Digits, string.Concat(runs.Where(r => r.Kind == RunKind.Digits).Select(r => r.Text)))] : runs;
    }

    private static IEnumerable<string> Kept(Run run) => run.Kind switch
    {
        RunKind.Letters => Beginnings(run.Text, from: 1),
        RunKind.Digits => run.Text.Length < Digits - 1 ? [run.Text] : InARow(run.Text, Digits - 1).Concat(InARow(run.Text, Digits)),
        _ => Characters(run.Text).Concat(Pairs(run.Text)),
    };

    private static IEnumerable<string> Beginnings(string word, int from) =>
        from <= word.Length ? Enumerable.Range(from, Math.Min(word.Length, LongestBeginning) - from + 1).Select(length => word[..length]) : [];

    private static IEnumerable<string> InARow(string digits, int length) =>
        digits.Length < length ? [] : Enumerable.Range(0, digits.Length - length + 1).Select(start => digits.Substring(start, length));

    private static List<string> Characters(string text) => [.. text.EnumerateRunes().Select(r => r.ToString())];

    private static IEnumerable<string> Pairs(string text)
    {
        var characters = Characters(text);
        return characters.Zip(characters.Skip(1), string.Concat);
    }
}
