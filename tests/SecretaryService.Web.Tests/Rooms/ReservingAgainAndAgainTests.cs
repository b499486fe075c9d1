using System.Net;

namespace SecretaryService.Web.Tests.Rooms;

public sealed class ReservingAgainAndAgainTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Reports_the_dates_that_clash_and_reserves_the_others()
    {
        using var ye = await office.As("ye.hj");
        using var okafor = await office.As("okafor");
        await (await office.Reserving(okafor, "5F-1", "2026-12-10T10:00", "In the way")).Post();
        var form = (await office.Reserving(ye, "5F-1", "2026-12-03T10:30", "Every Thursday")).With("Repeat", "Week").With("Times", "4");
        var report = await form.Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, report.Status);
        Assert.Contains("is taken on 1 of 4 dates", Assert.Single(report.Errors), StringComparison.Ordinal);
        Assert.Contains("taken from 10:30 to 11:00", report.TextOf("section[aria-labelledby=clashes-h]"), StringComparison.Ordinal);
        Assert.DoesNotContain("In the way", report.Html, StringComparison.Ordinal);
        Assert.Equal(0, await office.CountReservations("Every Thursday"));

        var saved = await (await report.Form("/rooms").With("LeaveOutTaken", "true").Post()).Follow();
        Assert.Equal("3 reservations saved; 1 dates were left out.", saved.Note);
        Assert.Equal(3, await office.CountReservations("Every Thursday"));
    }

    [Fact]
    public async Task Without_an_end_is_refused()
    {
        using var ye = await office.As("ye.hj");
        var refused = await (await office.Reserving(ye, "5F-3", "2026-12-03T10:30", "For ever")).With("Repeat", "Week").Post();
        Assert.Equal("Say when it ends: a last day, or how many times, at most 60.", Assert.Single(refused.Errors));
        Assert.Equal(0, await office.CountReservations("For ever"));
    }

    [Fact]
    public async Task Is_cancelled_from_one_on()
    {
        using var ye = await office.As("ye.hj");
        await (await office.Reserving(ye, "5F-3", "2026-12-14T09:00", "Daily")).With("Repeat", "Day").With("Times", "5").Post();
        var one = await ye.Get($"/reservations/{(await office.Reservation("Daily")).Id}");
        Assert.Contains("4 others of its series", one.Text, StringComparison.Ordinal);
        var cancelled = await (await one.Form($"/reservations/{(await office.Reservation("Daily")).Id}/cancellation").With("Reason", "enough").With("WholeSeries", "true").Post()).Follow();
        Assert.Equal("5 reservations are cancelled.", cancelled.Note);
        Assert.Empty((await ye.Get("/rooms?on=2026-12-15")).Document.QuerySelectorAll(".rooms td.b"));
    }
}
