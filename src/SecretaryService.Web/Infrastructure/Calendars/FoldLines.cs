using System.Text;

namespace SecretaryService.Web.Infrastructure.Calendars;

/// <summary>No line longer than 75 octets, none broken within a character, none empty (RFC 5545, 3.1): the library counts characters.</summary>
internal static class FoldLines
{
    private const int MostOctets = 75;

    public static string Run(string written)
    {
        var folded = new StringBuilder(written.Length + written.Length / 8);
        foreach (var line in written.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Fold(line, folded);
        }

        return folded.ToString();
    }

    private static void Fold(string line, StringBuilder into)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                into.Append("\r\n ");
                octets = 1;
            }

            into.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        into.Append("\r\n");
    }
}
