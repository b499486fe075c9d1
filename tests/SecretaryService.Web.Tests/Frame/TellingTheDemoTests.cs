using System.Net;

namespace SecretaryService.Web.Tests.Frame;

/// <summary>Whoever tries the product may do so at any hour: what the demo company did this week depends on it.</summary>
public sealed class TellingTheDemoTests
{
    [Theory]
    [InlineData("2026-11-23T00:30:00Z")]
    [InlineData("2026-11-26T19:35:00Z")]
    [InlineData("2026-11-27T10:40:00Z")]
    [InlineData("2026-11-29T17:00:00Z")]
    [InlineData("2026-12-31T16:10:00Z")]
    public async Task Works_on_any_day_at_any_hour(string now)
    {
        await using var office = new WebOffice(now: DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        using var visitor = office.Stranger();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/sign-in")).Status);
    }
}
