using System.Globalization;
using System.Text;

namespace SecretaryService.Domain.Files;

/// <summary>A name that came from elsewhere, as a register may hold it and any system may save it.</summary>
public static class FileName
{
    public const int MaxLength = 120;
    private const int LongestEnding = 10;
    private const string Nameless = "file";

    private static readonly string[] Devices = ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    /// <summary>Without folders, without signs that nobody sees, without what means something to a file system; short enough, its ending kept.</summary>
    public static string Clean(string? sent)
    {
        var name = (sent ?? "").Split('/', '\\')[^1];
        name = string.Concat(name.EnumerateRunes().Select(Kept)).Trim(' ', '\u3000').TrimEnd(' ', '.');
        var ending = EndingOf(name);
        var stem = name[..^ending.Length].Trim(' ', '.');
        if (stem.Length == 0)
        {
            stem = Nameless;
        }

        // Some systems take these for a machine's own ports, whatever follows the dot.
        if (Devices.Contains(stem.Split('.')[0], StringComparer.OrdinalIgnoreCase))
        {
            stem = $"_{stem}";
        }

        return Cut(stem, MaxLength - ending.Length) + ending;
    }

    /// <summary>In small letters with its dot; nothing where there is none.</summary>
    public static string Ending(string name) => EndingOf(name).ToLowerInvariant();

    private static string EndingOf(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 || dot == name.Length - 1 || name.Length - dot > LongestEnding || !name[(dot + 1)..].All(char.IsAsciiLetterOrDigit) ? "" : name[dot..];
    }

    // Control characters, marks of direction, halves of characters and line ends go; what a file system reserves is replaced.
    private static string Kept(Rune rune) => rune.Value == Rune.ReplacementChar.Value ? "" : Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse => "",
        _ => rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*' ? "_" : rune.ToString(),
    };

    private static string Cut(string stem, int most) => stem.Length <= most ? stem : stem[..(char.IsHighSurrogate(stem[most - 1]) ? most - 1 : most)].TrimEnd(' ', '.');
}
