using System.Net;
using SecretaryService.Testing;

namespace SecretaryService.Web.Tests.Company;

/// <summary>What an administrator keeps: the company's particulars and its working calendar.</summary>
public sealed class KeepingTheHouseTests
{
    [Fact]
    public async Task Renames_the_company_everywhere()
    {
        using var office = new DemoOffice();
        using var administrator = await office.As("tao.ar");
        var form = (await administrator.Get("/company")).Form("/company");
        Assert.Equal(HttpStatusCode.Redirect, (await form.With("NameEn", "Tingzhou Optics").With("PublicAddress", "https://desk.example.com/").Post()).Status);
        Assert.Equal("https://desk.example.com", (await administrator.Get("/company")).ValueOf("PublicAddress"));
        using var stranger = office.Stranger().In("en");
        Assert.Contains("Tingzhou Optics", (await stranger.Get("/sign-in")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_another_zone_once_calls_are_registered()
    {
        using var office = new DemoOffice();
        using var administrator = await office.As("tao.ar");
        var refused = await (await administrator.Get("/company")).Form("/company").With("Zone", "Europe/London").Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Asia/Shanghai", Assert.Single(refused.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_the_second_typed_when_two_save()
    {
        using var office = new DemoOffice();
        using var administrator = await office.As("tao.ar");
        var (first, second) = ((await administrator.Get("/company")).Form("/company"), (await administrator.Get("/company")).Form("/company"));
        await first.With("NameEn", "First").Post();
        var stale = await second.With("NameEn", "Second").Post();
        Assert.Equal((HttpStatusCode.Conflict, "Second"), (stale.Status, stale.ValueOf("NameEn")));
        Assert.Equal(HttpStatusCode.Redirect, (await stale.Form("/company").Post()).Status);
    }

    [Fact]
    [Clause("3.1.4")]
    public async Task Adopts_the_holidays_of_a_year_after_showing_them_and_moves_no_promise()
    {
        using var office = new DemoOffice();
        using var desk = await office.As("shen.rx");
        var before = await office.Call((await desk.Log(f => f.Filled("Before").With("Promise", "true"))).Id);
        using var administrator = await office.As("tao.ar");
        var form = (await administrator.Get("/calendar/new")).Form("/calendar").With("Year", "2026").With("Days", "2026-11-24,holiday,Founding Day,公司成立日\n2026-11-25,party,No kind");
        var shown = await form.With("Then", "check").Post();
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("1 taken", shown.TextOf("table"), StringComparison.Ordinal);
        Assert.Contains("The kind is", shown.TextOf("table"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await shown.Form("/calendar").With("Then", "adopt").Post()).Status);
        var adopted = await shown.Form("/calendar").With("Days", "2026-11-24,holiday,Founding Day,公司成立日").With("Then", "adopt").Post();
        Assert.Equal(HttpStatusCode.Redirect, adopted.Status);
        Assert.Contains("Founding Day", (await desk.Get("/calendar?year=2026")).TextOf("table"), StringComparison.Ordinal);

        var after = await office.Call((await desk.Log(f => f.Filled("After").With("Promise", "true"))).Id);
        Assert.Equal((1, 2), (before.Commitments.Single().CalendarVersion, after.Commitments.Single().CalendarVersion));
        Assert.Equal((new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 25)), (before.Commitments.Single().DueOn, after.Commitments.Single().DueOn));
        Assert.Equal(before.Commitments.Single().DueAt, (await office.Call(before.Id)).Commitments.Single().DueAt);
    }

    [Fact]
    public async Task Warns_in_December_that_next_year_has_no_holidays()
    {
        using var office = new DemoOffice();
        using var before = await office.As("ye.hj");
        Assert.DoesNotContain("are missing", (await before.Get("/calendar")).Text, StringComparison.Ordinal);
        office.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 1, 2, 0, 0, TimeSpan.Zero));
        using var then = await office.SignIn("ye.hj");
        Assert.Contains("The holidays of 2027 are missing", (await then.Get("/calendar")).Text, StringComparison.Ordinal);
    }
}
