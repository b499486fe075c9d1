using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Web.Tests.Kiosks;

public sealed class CheckingInByNameTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const string Seated = "section[aria-labelledby='m-seated-in-time'] .fig";

    [Fact]
    [Clause("3.2.2")]
    [Clause("3.2.4")]
    [Clause("3.2.5")]
    public async Task Is_one_line_from_the_notice_to_the_goodbye()
    {
        var id = await office.Announced("Ida Kiosk");
        var (kiosk, door) = await office.Kiosk();
        using var desk = await office.As("shen.rx");
        var done = await (await (await kiosk.Says("  ida KIOSK ")).Accepts()).Follow();
        Assert.Contains("陆知远 has been told", done.Text, StringComparison.Ordinal);
        Assert.Contains("Ida Kiosk", done.TextOf(".badge"), StringComparison.Ordinal);
        using var host = await office.As("lu.zy");
        Assert.Contains("Ida Kiosk", (await host.Get("/desk")).Text, StringComparison.Ordinal);
        var before = (await desk.Get("/standard/3.2.2?from=2026-11-24&until=2026-11-24")).TextOf(Seated);
        await (await desk.Get($"/visits/{id}")).Form($"/visits/{id}/steps").With("Step", "Seated").Post();
        Assert.NotEqual(before, (await desk.Get("/standard/3.2.2?from=2026-11-24&until=2026-11-24")).TextOf(Seated));
        var page = await desk.Get($"/visits/{id}");
        Assert.Contains("Please wear your badge", page.TextOf("section[aria-labelledby=notice-h]"), StringComparison.Ordinal);
        Assert.Contains($"{door} received the guest", page.TextOf("section[aria-labelledby=trail-h]"), StringComparison.Ordinal);
        var bye = await (await kiosk.Get("/kiosk/leaving")).Form("/kiosk/leaving").With("Who", "Ida Kiosk").Post();
        Assert.Equal("/kiosk/goodbye", bye.Location);
        Assert.Equal("Left", (await desk.Get($"/visits/{id}")).TextOf(".head .state"));
        await using var db = office.Books();
        Assert.Equal(1, await db.Visits.IgnoreQueryFilters().CountAsync(v => v.VisitorName == "Ida Kiosk"));
        kiosk.Dispose();
    }

    [Fact]
    public async Task Offers_nobody_elses_name_on_any_page()
    {
        await office.Announced("Vera Verborgen", ("Organisation", "Secret Works"));
        await office.Announced("Ned Known", ("Organisation", "Known Works"));
        var (kiosk, _) = await office.Kiosk();
        var pages = new List<Page>();
        foreach (var address in new[] { "/kiosk", "/kiosk/walk-in", "/kiosk/leaving", "/kiosk/called", "/kiosk/goodbye" })
        {
            pages.Add(await kiosk.Get(address));
        }

        foreach (var typed in new[] { "V", "Vera", "Vera Verb", "Verborgen", "%", "*", "Secret Works", "VV", "Vera Verborgen " + new string('x', 60) })
        {
            pages.Add(await kiosk.Says(typed));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, pages[^1].Status);
            pages.Add(await (await kiosk.Get("/kiosk/leaving")).Form("/kiosk/leaving").With("Who", typed).Post());
        }

        var notice = await kiosk.Says("Ned Known");
        pages.Add(notice);
        // Before he is checked in he is told nothing of his own visit, either.
        Assert.DoesNotContain("Known Works", notice.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("陆知远", notice.Html, StringComparison.Ordinal);
        pages.Add(await (await notice.Accepts()).Follow());
        // What somebody typed himself stands in his own field; the rest of the name nowhere.
        Assert.All(pages, page => Assert.DoesNotContain("Secret Works", page.Html.Replace("value=\"Secret Works\"", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.All(pages, page => Assert.DoesNotContain("Vera Verborgen<", page.Html, StringComparison.Ordinal));
        kiosk.Dispose();
    }

    [Fact]
    public async Task Answers_alike_about_a_guest_of_another_day_and_about_nobody()
    {
        await office.Announced("Tom Tomorrow", ("From", "2026-11-25T10:00"));
        var (kiosk, _) = await office.Kiosk();
        var (other, nobody) = (await kiosk.Says("Tom Tomorrow"), await kiosk.Says("Tom Nowhere"));
        Assert.Equal((nobody.Status, nobody.Text), (other.Status, other.Text));
        Assert.Contains("We could not find this", other.Text, StringComparison.Ordinal);
        kiosk.Dispose();
    }

    [Fact]
    public async Task Of_two_with_one_name_asks_for_something_besides()
    {
        await office.Announced("Kim Twice", ("Organisation", "Alpha"), ("Phone", "021 6600 1234"));
        await office.Announced("Kim Twice", ("Organisation", "Beta"), ("Phone", "021 6600 5678"));
        var (kiosk, _) = await office.Kiosk();
        var asked = await kiosk.Says("Kim Twice");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, true), (asked.Status, asked.Document.GetElementById("Besides") is not null));
        Assert.DoesNotContain("Alpha", asked.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await kiosk.Says("Kim Twice", "9999")).Status);
        await (await kiosk.Says("Kim Twice", "5678")).Accepts();
        await using var db = office.Books();
        Assert.Equal("Beta", (await db.Visits.IgnoreQueryFilters().SingleAsync(v => v.VisitorName == "Kim Twice" && v.State == VisitState.Waiting)).Organisation);
        kiosk.Dispose();
    }

    [Fact]
    public async Task Refuses_a_name_of_two_hundred_characters_and_keeps_it()
    {
        var (kiosk, _) = await office.Kiosk();
        var endless = string.Concat(Enumerable.Repeat("长 name ", 29))[..200];
        var page = await kiosk.Says(endless);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, endless.Trim()), (page.Status, page.ValueOf("Who")!.Trim()));
        Assert.Contains("at most 80 characters", page.ErrorAt("Who"), StringComparison.Ordinal);
        var walkIn = await (await kiosk.Get("/kiosk/walk-in")).Form("/kiosk/walk-in").With("Name", endless).With("Purpose", "kept words").Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "kept words"), (walkIn.Status, walkIn.ValueOf("Purpose")));
        Assert.Contains("at most 80 characters", walkIn.ErrorAt("Name"), StringComparison.Ordinal);
        kiosk.Dispose();
    }

    [Fact]
    public async Task Sent_twice_is_done_once_and_a_second_page_is_told_so()
    {
        await office.Announced("Dora Double");
        var (kiosk, _) = await office.Kiosk();
        var (first, second) = (await kiosk.Says("Dora Double"), await kiosk.Says("Dora Double"));
        var form = first.Form("/kiosk/check-in");
        var (one, two) = (await form.Post(), await form.Post());
        Assert.Equal((HttpStatusCode.Redirect, one.Location), (two.Status, two.Location));
        Assert.InRange(one.Location!.Length, 1, Data.Deeds.Submission.LocationMaxLength);
        var late = await second.Form("/kiosk/check-in").Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("The guest is here already.", late.Text, StringComparison.Ordinal);
        kiosk.Dispose();
    }

    [Fact]
    public async Task Speaks_the_other_language_and_keeps_what_was_typed()
    {
        var (kiosk, _) = await office.Kiosk();
        var form = (await kiosk.Get("/kiosk/walk-in")).Form("/kiosk/walk-in").With("Name", "Lin Slow").With("Host", "8100").With("Purpose", "").With("HeadCount", "3");
        var chinese = await kiosk.Post("/kiosk/walk-in/form?speak=zh-CN", form.Fields);
        Assert.Equal(("zh-CN", "没有预约"), (chinese.Document.DocumentElement.GetAttribute("lang"), chinese.Title));
        Assert.Equal(("Lin Slow", "8100", "3"), (chinese.ValueOf("Name"), chinese.ValueOf("Host"), chinese.ValueOf("HeadCount")));
        Assert.Equal("欢迎光临", (await kiosk.Get("/kiosk")).Title);
        var notice = await chinese.Form("/kiosk/walk-in").Post();
        var english = await kiosk.Post("/kiosk/notice?speak=en", notice.Form("/kiosk/check-in").Fields);
        Assert.Equal("Welcome, Lin Slow", english.Title);
        kiosk.Dispose();
    }
}
