using System.Globalization;
using System.Text.RegularExpressions;

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

    /// <summary>The place of a code as it stands on a stamp: Z109-WS·2026-D30-BGS-0001; none where it is no such code.</summary>
    public static (ArchiveCode Code, long Place)? Parse(string? text)
    {
        var match = Shape.Match((text ?? "").Normalize(System.Text.NormalizationForm.FormKC).Trim());
        if (!match.Success)
        {
            return null;
        }

        var level = match.Groups["level"].Value switch { "密" => Level.Confidential, "限" => Level.Restricted, _ => Level.Internal };
        return (new ArchiveCode(Of("fonds"), Of("category"), Of("unit"), int.Parse(Of("year"), CultureInfo.InvariantCulture), Of("retention"), level), long.Parse(Of("place"), CultureInfo.InvariantCulture));

        string Of(string group) => match.Groups[group].Value.ToUpperInvariant();
    }

    // The dot between category and year is typed in several ways.
    private static readonly Regex Shape = new(
        "^(?<fonds>[A-Za-z0-9]{1,6})-(?<level>[密限])?(?<category>[A-Za-z0-9]{1,4})[·.•・](?<year>[12][0-9]{3})-(?<retention>Y|D[1-9][0-9]?)-(?<unit>[A-Za-z0-9]{1,6})-(?<place>[0-9]{1,6})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static string Mark(Level level) => level switch { Level.Confidential => "密", Level.Restricted => "限", _ => "" };
}
