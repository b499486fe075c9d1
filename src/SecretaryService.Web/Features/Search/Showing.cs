using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.Search;

public static class Showing
{
    private const int Longest = 60;

    /// <summary>The text that was found, and of a long one the piece around the word.</summary>
    public static string Around(this Match match)
    {
        var text = match.In.Text.ReplaceLineEndings(" ");
        var at = text.IndexOf(match.Word, StringComparison.OrdinalIgnoreCase);
        var from = text.Length <= Longest || at < Longest / 2 ? 0 : Math.Min(at - (Longest / 3), text.Length - Longest);
        var until = Math.Min(text.Length, from + Longest);
        return $"{(from > 0 ? "…" : "")}{text[Whole(text, from)..Whole(text, until)]}{(until < text.Length ? "…" : "")}";
    }

    // A character outside the basic plane is two halves: never between them.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
