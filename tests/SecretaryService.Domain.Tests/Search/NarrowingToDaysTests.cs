using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Tests.Search;

public sealed class NarrowingToDaysTests
{
    [Theory]
    [InlineData("2026-11-24", "2026-11-24", "_n20261124")]
    [InlineData("2026-11-01", "2026-11-30", "_m202611")]
    [InlineData("2026-10-31", "2026-12-01", "_n20261031 _m202611 _n20261201")]
    [InlineData("2024-02-01", "2024-02-28", "_n20240201 … _n20240228")]
    [InlineData("2026-11-24", "2026-11-23", "")]
    public void A_stretch_is_whole_months_and_the_days_around_them(string from, string until, string facets)
    {
        var made = Facet.Of(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture));
        var text = made.Count > 5 ? $"{made[0]} … {made[^1]}" : string.Join(' ', made);
        Assert.Equal(facets, text);
    }
}
