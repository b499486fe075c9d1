using System.Globalization;

namespace SecretaryService.Domain;

/// <summary>
/// A series belongs to one register and to those who may read it: confidential and restricted entries have their own, so that a gap
/// in the others betrays nothing. C-2026, CC-2026, CR-2026; of documents, as the trade writes it, 收文〔2026〕, 密收文〔2026〕, 限收文〔2026〕.
/// </summary>
public static class Series
{
    public const int MaxLength = 30;

    /// <summary>The archive is numbered by its own codes: by place, retention period and unit.</summary>
    public static bool IsByYear(Register register) => register is not (Register.Archive or Register.ArchiveBoxes);

    public static string Of(Register register, Level level, int year) => Word(register) is { } word
        ? OfDocuments(Before(level) + word, year)
        : string.Create(CultureInfo.InvariantCulture, $"{Letter(register)}{Mark(level)}-{year}");

    /// <summary>代字〔年份〕: the year in full, in the brackets of GB/T 9704, never in others.</summary>
    public static string OfDocuments(string word, int year) => string.Create(CultureInfo.InvariantCulture, $"{word}〔{year}〕");

    /// <summary>What the series of all years have in common: C-, 收文〔.</summary>
    public static string StemOf(string series) => series[..(series.LastIndexOfAny(['-', '〔']) + 1)];

    private static string? Word(Register register) => register switch
    {
        Register.IncomingDocuments => "收文",
        Register.InternalDocuments => "内文",
        Register.OutgoingDocuments => "发文",
        Register.Manuscripts => "文稿",
        Register.HandOvers => "移交",
        Register.Appraisals => "鉴定",
        _ => null,
    };

    private static string Letter(Register register) => register switch
    {
        Register.Calls => "C",
        Register.Visits => "V",
        Register.Reservations => "R",
        Register.Parcels => "P",
        Register.Meetings => "M",
        _ => throw new ArgumentOutOfRangeException(nameof(register), register, "A register without a letter."),
    };

    private static string Mark(Level level) => level switch
    {
        Level.Public or Level.Internal => "",
        Level.Confidential => "C",
        Level.Restricted => "R",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A level without a series."),
    };

    private static string Before(Level level) => Mark(level) switch { "C" => "密", "R" => "限", _ => "" };
}

/// <summary>C-2026-10418, 收文〔2026〕12号: the series and the place in it, never padded but in the codes of the archive. No gaps, no reuse.</summary>
public readonly record struct EntryNumber(string Series, long Place)
{
    private const char End = '号';

    public override string ToString() => Series.EndsWith('〕') ? string.Create(CultureInfo.InvariantCulture, $"{Series}{Place}{End}")
        : string.Create(CultureInfo.InvariantCulture, $"{Series}-{(Archives.ArchiveCode.IsPadded(Series) ? Place.ToString(Archives.ArchiveCode.PlaceFormat, CultureInfo.InvariantCulture) : Place)}");

    /// <exception cref="FormatException">Not a number of ours.</exception>
    public static EntryNumber Parse(string text)
    {
        var isDocument = text.EndsWith(End);
        var end = isDocument ? text.LastIndexOf('〕') : text.LastIndexOf('-');
        var digits = end > 0 ? text[(end + 1)..(isDocument ? ^1 : ^0)] : "";
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? new EntryNumber(isDocument ? text[..(end + 1)] : text[..end], place)
            : throw new FormatException($"'{text}' is not the number of an entry.");
    }
}
