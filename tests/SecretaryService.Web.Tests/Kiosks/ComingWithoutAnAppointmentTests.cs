using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Web.Tests.Kiosks;

public sealed class ComingWithoutAnAppointmentTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Theory]
    [InlineData("Hanna Extension", "8100", "陆知远", true)]
    [InlineData("Hanna Fullname", "陆知远", "陆知远", true)]
    [InlineData("Hanna Initials", "lzy", "lzy", false)]
    [InlineData("Hanna Half", "陆", "陆", false)]
    public async Task Finds_a_host_by_his_whole_name_or_extension_alone(string name, string typed, string written, bool told)
    {
        var (kiosk, door) = await office.Kiosk();
        var done = await (await (await WalkIn(kiosk, ("Name", name), ("Host", typed), ("HeadCount", "2"), ("Purpose", "Sample"))).Accepts()).Follow();
        Assert.Equal(told, done.Text.Contains("has been told", StringComparison.Ordinal));
        await using var db = office.Books();
        var visit = await db.Visits.IgnoreQueryFilters().SingleAsync(v => v.VisitorName == name);
        Assert.Equal((VisitState.Waiting, false, written, door, 2), (visit.State, visit.WasAnnounced, visit.HostName, visit.ReceivedByName, visit.HeadCount));
        Assert.Equal((told, null), (visit.HostId is not null, visit.ReceivedById));
        kiosk.Dispose();
    }

    [Fact]
    public async Task Changes_nothing_before_the_notice_is_accepted()
    {
        var (kiosk, _) = await office.Kiosk();
        var notice = await WalkIn(kiosk, ("Name", "Una Undecided"));
        Assert.Contains("Please wear your badge", notice.Text, StringComparison.Ordinal);
        await using var db = office.Books();
        Assert.False(await db.Visits.IgnoreQueryFilters().AnyAsync(v => v.VisitorName == "Una Undecided"));
        var back = await kiosk.Post("/kiosk/walk-in/form", notice.Form("/kiosk/check-in").Fields);
        Assert.Equal("Una Undecided", back.ValueOf("Name"));
        kiosk.Dispose();
    }

    [Fact]
    public async Task A_name_that_was_not_found_goes_on_without_being_typed_again()
    {
        var (kiosk, _) = await office.Kiosk();
        var lost = await kiosk.Says("Nora Notfound");
        var form = await kiosk.Post("/kiosk/walk-in/form", lost.Form("/kiosk/expected").Fields);
        Assert.Equal("Nora Notfound", form.ValueOf("Name"));
        kiosk.Dispose();
    }

    [Fact]
    public async Task What_a_slow_hand_had_typed_comes_back_to_the_same_name_once_and_to_no_other()
    {
        var (kiosk, _) = await office.Kiosk();
        var (another, _) = await office.Kiosk();
        var typed = (await kiosk.Get("/kiosk/walk-in")).Form("/kiosk/walk-in").With("Name", "Sam Slow").With("Organisation", "Tortoise").With("Purpose", "A long story");
        Assert.Equal(HttpStatusCode.NoContent, (await kiosk.Post("/kiosk/walk-in/kept", typed.Fields)).Status);
        Assert.DoesNotContain("Tortoise", (await kiosk.Get("/kiosk/walk-in")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Tortoise", (await WalkIn(kiosk, ("Name", "Somebody Else"))).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Tortoise", (await WalkIn(another, ("Name", "Sam Slow"))).Html, StringComparison.Ordinal);
        var given = await WalkIn(kiosk, ("Name", "sam slow"));
        Assert.Equal(("Tortoise", "A long story"), (given.ValueOf("Organisation"), given.ValueOf("Purpose")));
        Assert.Equal("Welcome, Sam Slow", (await given.Form("/kiosk/walk-in").Post()).Title);
        Assert.Equal("Welcome, Sam Slow", (await WalkIn(kiosk, ("Name", "Sam Slow"))).Title);
        kiosk.Dispose();
        another.Dispose();
    }

    [Fact]
    public async Task A_page_of_another_kiosk_checks_nobody_in()
    {
        var (kiosk, _) = await office.Kiosk();
        var (another, _) = await office.Kiosk();
        var form = (await WalkIn(kiosk, ("Name", "Fred Forged"))).Form("/kiosk/check-in");
        var theirs = (await WalkIn(another, ("Name", "Real Guest"))).Form("/kiosk/check-in");
        Assert.Equal("/kiosk", (await theirs.With("Sealed", form["Sealed"]).Post()).Location);
        Assert.Equal("/kiosk", (await another.Get("/kiosk/done/forged")).Location);
        await using var db = office.Books();
        Assert.False(await db.Visits.IgnoreQueryFilters().AnyAsync(v => v.VisitorName == "Fred Forged"));
        kiosk.Dispose();
        another.Dispose();
    }

    [Fact]
    public async Task Keeps_the_words_that_stood_there_when_the_house_changes_them()
    {
        var (kiosk, _) = await office.Kiosk();
        await (await WalkIn(kiosk.In("zh-CN"), ("Name", "Wei Before"))).Accepts();
        var open = await WalkIn(kiosk, ("Name", "Wei Between"));
        using var administrator = await office.As("tao.ar");
        var saved = await (await administrator.Get("/company/notices")).Form("/company/notices").With("VisitorNoticeEn", "Be quiet.").With("VisitorNoticeZh", "请安静。").Post();
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        var stale = await open.Form("/kiosk/check-in").Post();
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("请安静。", stale.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await stale.Form("/kiosk/check-in").Post()).Status);
        await using var db = office.Books();
        var (before, between) = (await Notice(db, "Wei Before"), await Notice(db, "Wei Between"));
        Assert.Equal((Domain.Kiosks.HouseNotices.Ordinary.Zh, "zh-CN"), (before.Text, before.Language));
        Assert.Equal("请安静。", between.Text);
        Assert.Contains("Visitor notice in English", (await administrator.Get("/house-journal?of=Company")).Text, StringComparison.Ordinal);
        await (await administrator.Get("/company/notices")).Form("/company/notices").With("VisitorNoticeEn", "").With("VisitorNoticeZh", "").Post();
        kiosk.Dispose();
    }

    private static async Task<Domain.Kiosks.NoticeAccepted> Notice(Data.AppDbContext db, string name) => (await db.Visits.IgnoreQueryFilters().SingleAsync(v => v.VisitorName == name)).Notice!;

    private static async Task<Page> WalkIn(Browser kiosk, params (string Field, string Value)[] fields)
    {
        var form = (await kiosk.Get("/kiosk/walk-in")).Form("/kiosk/walk-in");
        return await fields.Aggregate(form, (all, field) => all.With(field.Field, field.Value)).Post();
    }
}
