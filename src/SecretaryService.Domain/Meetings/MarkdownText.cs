using System.Buffers;
using System.Text;

namespace SecretaryService.Domain.Meetings;

/// <summary>What somebody typed, written so that Markdown shows it as it was typed and takes nothing of it for a mark.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<>#|~&^=$\"+";
    private static readonly SearchValues<char> OfLists = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>In one line: in a heading, a cell, after a word.</summary>
    public static string Line(string text) => Escaped(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Line by line, empty lines between paragraphs.</summary>
    public static string Lines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => Escaped(line.Trim())));

    private static string Escaped(string line)
    {
        var text = new StringBuilder(line.Length + 8);
        foreach (var (c, i) in line.Select((c, i) => (c, i)))
        {
            if (Marks.Contains(c, StringComparison.Ordinal) || (i == 0 && c is '-' or ':') || (c is '.' or ')' && IsMarkOfAList(line, i)))
            {
                text.Append('\\');
            }

            text.Append(c);
        }

        return text.ToString();
    }

    // "1." and "a)" at the beginning of a line begin a list.
    private static bool IsMarkOfAList(string line, int at) => at is > 0 and < 10 && line.AsSpan(0, at).IndexOfAnyExcept(OfLists) < 0;
}
