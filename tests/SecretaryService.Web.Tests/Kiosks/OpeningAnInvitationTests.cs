using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Web.Tests.Kiosks;

public sealed class OpeningAnInvitationTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private static DateTimeOffset Tomorrow => DateTimeOffset.UtcNow.AddDays(1);

    [Fact]
    public async Task On_a_telephone_shows_the_pass_and_changes_nothing()
    {
        var id = await office.Announced("Paula Pass");
        var link = await office.Invitation(id, Tomorrow);
        using var guest = office.Stranger();
        var page = await guest.Get(link);
        Assert.Equal(("Paula Pass", "陆知远"), (page.Fact("Guest"), page.Fact("Ask for")));
        Assert.NotNull(page.Document.QuerySelector("main svg[role=img]"));
        Assert.Equal(("no-referrer", "noindex"), (page.Document.QuerySelector("meta[name=referrer]")!.GetAttribute("content"), page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content")));
        await using var db = office.Books();
        Assert.Equal((VisitState.Expected, null), await db.Visits.IgnoreQueryFilters().Where(v => v.Id == id).Select(v => ValueTuple.Create(v.State, v.ArrivedAt)).SingleAsync());
    }

    [Fact]
    public async Task Of_a_confidential_visit_names_no_host()
    {
        var link = await office.Invitation(await office.Announced("Connie Confidential", ("Level", "Confidential")), Tomorrow);
        using var guest = office.Stranger();
        Assert.DoesNotContain("陆知远", (await guest.Get(link)).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Scanned_at_the_kiosk_leads_to_the_notice_and_is_one_line(bool whole)
    {
        var name = $"Quentin Code {whole}";
        var id = await office.Announced(name, ("From", "2026-11-26T09:00"));
        var link = await office.Invitation(id, Tomorrow);
        var (kiosk, _) = await office.Kiosk();
        var notice = await kiosk.Says(whole ? $"https://desk.example.com{link}" : link.Split('/')[^1]);
        Assert.DoesNotContain(name, notice.Html, StringComparison.Ordinal);
        Assert.Contains(name, (await (await notice.Accepts()).Follow()).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await kiosk.Says(link)).Status);
        await using var db = office.Books();
        Assert.Equal((id, VisitState.Waiting), await db.Visits.IgnoreQueryFilters().Where(v => v.VisitorName == name).Select(v => ValueTuple.Create(v.Id, v.State)).SingleAsync());
        kiosk.Dispose();
    }

    [Fact]
    public async Task Opened_as_an_address_at_the_kiosk_leads_on_to_the_same_notice()
    {
        var link = await office.Invitation(await office.Announced("Address Opened"), Tomorrow);
        var (kiosk, _) = await office.Kiosk();
        var page = await kiosk.Get(link);
        Assert.NotNull(page.Document.QuerySelector("body.kiosk"));
        Assert.Equal("Welcome!", (await page.Form("/kiosk/expected").Post()).Title);
        kiosk.Dispose();
    }

    [Fact]
    public async Task Expired_or_forged_or_for_another_door_is_a_sentence_and_the_way_by_name()
    {
        var id = await office.Announced("Xaver Expired");
        var (expired, good) = (await office.Invitation(id, DateTimeOffset.UtcNow.AddDays(-1)), await office.Invitation(id, Tomorrow));
        var forged = good[..^3] + (good.EndsWith("abc", StringComparison.Ordinal) ? "xyz" : "abc");
        var (kiosk, _) = await office.Kiosk();
        using var guest = office.Stranger();
        foreach (var link in new[] { expired, forged })
        {
            var page = await guest.Get(link);
            Assert.Equal((HttpStatusCode.NotFound, "This invitation cannot be used"), (page.Status, page.Title));
            var scanned = await kiosk.Says(link);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, scanned.Status);
            Assert.Contains("We could not find this", scanned.Text, StringComparison.Ordinal);
            Assert.Contains("Go on by name", (await kiosk.Get(link)).Text, StringComparison.Ordinal);
        }

        kiosk.Dispose();
    }
}
