using System.Globalization;

namespace SecretaryService.Domain.Archives;

/// <summary>
/// 档号 without the last part: 全宗号-门类·年度-保管期限-机构（问题）, as in Z109-WS·2026-D30-BGS. What is confidential or restricted has series of its own,
/// Z109-密WS·…, so that a gap in the others betrays nothing.
/// </summary>
public sealed record ArchiveCode(string Fonds, string Category, string Unit, int Year, string Retention, Level Level)
{
    /// <summary>件号 has four digits, unlike the number of a document.</summary>
    public const string PlaceFormat = "0000";

    private const char BetweenCategoryAndYear = '·';
    private const string OfBoxes = "盒";

    public string Series => string.Create(CultureInfo.InvariantCulture, $"{Fonds}-{Mark(Level)}{Category}{BetweenCategoryAndYear}{Year}-{Retention}-{Unit}");

    public string BoxSeries => OfBoxes + Series;

    /// <summary>Whether places of this series are written with four digits: the documents', not those of the boxes.</summary>
    public static bool IsPadded(string series) => series.Contains(BetweenCategoryAndYear, StringComparison.Ordinal) && !series.StartsWith(OfBoxes, StringComparison.Ordinal);

    /// <summary>Who may know of the series; none where it is no series of the archive.</summary>
    public static Level? LevelOf(string series)
    {
        if (!series.Contains(BetweenCategoryAndYear, StringComparison.Ordinal))
        {
            return null;
        }

        var category = series.IndexOf('-', StringComparison.Ordinal) + 1;
        return series[category] switch { '密' => Level.Confidential, '限' => Level.Restricted, _ => Level.Internal };
    }

    private static string Mark(Level level) => level switch { Level.Confidential => "密", Level.Restricted => "限", _ => "" };
}
