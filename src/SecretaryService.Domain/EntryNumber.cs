using System.Globalization;

namespace SecretaryService.Domain;

/// <summary>
/// A series belongs to one register and to those who may read it: confidential and restricted entries have their own, so that a gap
/// in the others betrays nothing. C-2026, CC-2026, CR-2026.
/// </summary>
public static class Series
{
    public const int MaxLength = 30;

    public static string Of(Register register, Level level, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{Letter(register)}{Mark(level)}-{year}");

    private static string Letter(Register register) => register switch
    {
        Register.Calls => "C",
        Register.Visits => "V",
        Register.Reservations => "R",
        Register.Parcels => "P",
        _ => throw new ArgumentOutOfRangeException(nameof(register), register, "A register without a letter."),
    };

    private static string Mark(Level level) => level switch
    {
        Level.Public or Level.Internal => "",
        Level.Confidential => "C",
        Level.Restricted => "R",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A level without a series."),
    };
}

/// <summary>C-2026-10418: the series and the place in it. No gaps, no reuse.</summary>
public readonly record struct EntryNumber(string Series, long Place)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Series}-{Place}");

    /// <exception cref="FormatException">Not a number of ours.</exception>
    public static EntryNumber Parse(string text)
    {
        var dash = text.LastIndexOf('-');
        return dash > 0 && long.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? new EntryNumber(text[..dash], place)
            : throw new FormatException($"'{text}' is not the number of an entry.");
    }
}
