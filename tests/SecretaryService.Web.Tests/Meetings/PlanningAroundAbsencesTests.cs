using System.Globalization;
using System.Net;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>Whoever has a deputy is away: he is no chair in these days, and at no time of them is he free.</summary>
public sealed class PlanningAroundAbsencesTests : IDisposable
{
    private const string Refusal = "程北川 is away until 2026-12-08; Daniel Okafor acts then. Choose another for the chair, or another day.";
    private readonly DemoOffice _office = new();

    [Fact]
    public async Task Nobody_takes_the_chair_while_he_is_away_and_what_was_typed_stays()
    {
        await Away();
        using var desk = await _office.As("shen.rx");
        var refused = await (await desk.MeetingForm("Chair away")).Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, Refusal), (refused.Status, Assert.Single(refused.Errors)));
        Assert.Equal("Chair away", refused.Document.QuerySelector("#Topic")!.GetAttribute("value"));
        await desk.Plans("Another in the chair", ("Chair", "陆知远"));
        await desk.Plans("When he is back", ("Starts", "2026-12-09T14:00"), ("Ends", "2026-12-09T15:00"));
    }

    [Fact]
    public async Task A_plan_of_before_says_so_and_is_changed_freely_until_it_is_moved_within_these_days()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Planned before");
        await Away();
        Assert.Contains("away until 8 Dec, Daniel Okafor acts", (await desk.Get($"/meetings/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Change(desk, id, ("Aim", "as before"))).Status);
        var refused = await Change(desk, id, ("Starts", "2026-12-07T14:00"), ("Ends", "2026-12-07T15:00"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, Refusal), (refused.Status, Assert.Single(refused.Errors)));
    }

    [Fact]
    public async Task A_series_goes_on_over_an_absence()
    {
        await Away();
        using var desk = await _office.As("shen.rx");
        await desk.Plans("Every Friday", ("Repeat", "Week"), ("Times", "3"));
    }

    [Fact]
    public async Task Free_busy_takes_his_days_whole_and_offers_none_of_them()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("When then");
        var before = await desk.Get($"/meetings/{id}/free-busy");
        await Away();
        var page = await desk.Get($"/meetings/{id}/free-busy");
        Assert.Equal((0, 22), (TakenBy(before), TakenBy(page)));
        Assert.Contains("Taken at the planned time, 4 Dec 14:00: 1 of them.", page.Text, StringComparison.Ordinal);
        Assert.StartsWith("9 Dec", page.Document.QuerySelector(".ticks a")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _office.Dispose();

    private static int TakenBy(Page page) => page.Document.QuerySelectorAll("table.rooms tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Contains("程北川", StringComparison.Ordinal))
        .QuerySelectorAll("td.b").Sum(cell => int.Parse(cell.GetAttribute("colspan")!, CultureInfo.InvariantCulture));

    private static async Task<Page> Change(Browser desk, long id, params (string Field, string Value)[] fields)
    {
        var form = (await desk.Get($"/meetings/{id}/plan")).Form($"/meetings/{id}/plan");
        return await fields.Aggregate(form, (f, field) => f.With(field.Field, field.Value)).Post();
    }

    // From the third to the eighth of December; the meetings of these tests are on Friday, the fourth.
    private async Task Away()
    {
        using var desk = await _office.As("he.yn");
        var id = await _office.PersonId("cheng.bc");
        var page = await (await desk.Get($"/directory/{id}")).Form($"/directory/{id}/deputies").With("Deputy", await _office.Extension("okafor")).With("From", "2026-12-03").With("Until", "2026-12-08").Post();
        Assert.Equal(HttpStatusCode.Redirect, page.Status);
    }
}
