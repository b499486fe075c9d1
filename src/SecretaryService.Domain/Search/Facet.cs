using System.Globalization;

namespace SecretaryService.Domain.Search;

/// <summary>
/// A property by which registers are narrowed, kept in the same index as the words: any combination of them is answered without an index
/// of its own. The letter is the name in the index.
/// </summary>
public enum FacetKind { Register = 'r', Urgency = 'u', Day = 'n', Month = 'm', Voided = 'v', Outcome = 'o', Direction = 'i', For = 'f', TakenBy = 'b', Room = 'k', State = 's', Kind = 'y', Nature = 'a', Year = 'j', Retention = 'p', Boxed = 'x' }

public readonly record struct Facet(FacetKind Kind, long Value)
{
    public static Facet Of(FacetKind kind, Enum value) => new(kind, Convert.ToInt64(value, CultureInfo.InvariantCulture));

    public static Facet Of(DateOnly day) => new(FacetKind.Day, (day.Year * 10000) + (day.Month * 100) + day.Day);

    public static Facet OfMonth(DateOnly day) => new(FacetKind.Month, (day.Year * 100) + day.Month);

    /// <summary>The days of a stretch: whole months as months, the rest day by day.</summary>
    public static IReadOnlyList<Facet> Of(DateOnly from, DateOnly until)
    {
        var facets = new List<Facet>();
        for (var day = from; day <= until;)
        {
            var nextMonth = new DateOnly(day.Year, day.Month, 1).AddMonths(1);
            var whole = day.Day == 1 && nextMonth <= until.AddDays(1);
            facets.Add(whole ? OfMonth(day) : Of(day));
            day = whole ? nextMonth : day.AddDays(1);
        }

        return facets;
    }

    /// <summary>As it stands in the index; no gram begins with this sign.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"_{(char)Kind}{Value}");
}
