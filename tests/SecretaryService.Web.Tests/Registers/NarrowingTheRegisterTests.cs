using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Web.Tests.Registers;

/// <summary>Filters stand in the address, every narrowing can be turned page by page, and one's own views say how many they hold.</summary>
public sealed class NarrowingTheRegisterTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Theory]
    [InlineData("outcome=Missed")]
    [InlineData("outcome=Message&urgency=Urgent")]
    [InlineData("direction=Incoming&from=2026-11-10&until=2026-11-12")]
    [InlineData("order=number")]
    [InlineData("q=4417")]
    [InlineData("q=zyz&outcome=Message")]
    [InlineData("by=1&from=2026-11-01")]
    [InlineData("from=2026-11-12&until=2026-11-10")]
    public async Task Shows_exactly_what_fits_page_by_page_there_and_back(string query)
    {
        using var desk = await office.As("shen.rx");
        var (pages, shown) = (new List<Page>(), new List<string>());
        for (var page = await desk.Get($"/calls?{query}"); ; page = await desk.Get(pages[^1].Document.QuerySelector("a[aria-keyshortcuts='Alt+PageDown']")!.GetAttribute("href")!))
        {
            pages.Add(page);
            shown.AddRange(Numbers(page));
            if (page.Document.QuerySelector("a[aria-keyshortcuts='Alt+PageDown']") is null)
            {
                break;
            }
        }

        Assert.Equal(await Fitting(query), shown);
        if (pages.Count > 1)
        {
            var back = await desk.Get(pages[^1].Document.QuerySelector("a[aria-keyshortcuts='Alt+PageUp']")!.GetAttribute("href")!);
            Assert.Equal(Numbers(pages[^2]), Numbers(back));
        }
    }

    [Theory]
    [InlineData("outcome=Nonsense&urgency=99&by=abc&from=32.13.&order=up")]
    [InlineData("newer=zzz&older=---&q=%00")]
    [InlineData("from=0001-01-01&until=9999-12-31")]
    [InlineData("from=0001-01-01&until=0001-01-01")]
    [InlineData("order=number&older=99999999999999999999999")]
    public async Task Nonsense_in_the_address_is_left_out(string query)
    {
        using var desk = await office.As("shen.rx");
        Assert.Equal(HttpStatusCode.OK, (await desk.Get($"/calls?{query}")).Status);
    }

    [Fact]
    public async Task A_view_is_kept_counted_and_removed_and_is_its_owners_alone()
    {
        using var desk = await office.As("shen.rx");
        var kept = await (await (await desk.Get("/calls?outcome=Missed")).Form("/calls/views").With("Name", "Missed ones").Post()).Follow();
        Assert.Equal($"Missed ones {(await Fitting("outcome=Missed")).Count}", Tab(kept));
        using var other = await office.As("he.yn");
        Assert.Null(Tab(await other.Get("/calls")));
        var form = kept.Document.Forms.Single(f => f.Action.EndsWith("/removal", StringComparison.Ordinal)).GetAttribute("action")!;
        var theirs = (await other.Get("/calls?outcome=Missed")).Form("/calls/views") with { Action = form };
        Assert.Equal(HttpStatusCode.NotFound, (await theirs.Post()).Status);
        Assert.Null(Tab(await (await kept.Form(form).Post()).Follow()));
    }

    [Fact]
    public async Task A_view_needs_a_name_and_what_was_typed_stays()
    {
        using var desk = await office.As("shen.rx");
        var refused = await (await desk.Get("/calls?outcome=Advised")).Form("/calls/views").With("Name", new string('n', 31)).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(refused.Errors, e => e.Contains("at most 30", StringComparison.Ordinal));
        Assert.Equal(new string('n', 31), refused.Form("/calls/views")["Name"]);
    }

    [Fact]
    public async Task No_more_views_than_anybody_finds_again()
    {
        using var desk = await office.As("gu.qh");
        var form = (await desk.Get("/calls?outcome=Missed")).Form("/calls/views");
        for (var i = 0; i < 12; i++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await form.Anew().With("Name", $"View {i}").Post()).Status);
        }

        Assert.Contains((await form.Anew().With("Name", "One more").Post()).Errors, e => e.Contains("At most 12 views", StringComparison.Ordinal));
    }

    private static string? Tab(Page page) => page.Document.QuerySelector("nav.tabs a:not([href='/calls'])") is { } tab
        ? string.Join(' ', tab.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;

    private static List<string> Numbers(Page page) => [.. page.Document.QuerySelectorAll("table.register tbody td.no").Select(td => td.TextContent)];

    // The plain way: everything that the secretary may see, narrowed in memory.
    private async Task<List<string>> Fitting(string query)
    {
        var filter = Features.Calls.ReadFilter.Of(query);
        await using var db = office.Books();
        var secretary = await db.Accounts.Where(a => a.UserName == "shen.rx").Select(a => a.Employee).SingleAsync();
        db.For(new Domain.Viewer(secretary.Id, secretary.Name, secretary.Role, secretary.DepartmentId));
        var calls = await db.Calls.AsNoTracking().ToListAsync();
        var wanted = Domain.Search.Wanted.Of(filter.Q);
        return [.. calls.Where(c => Fits(c, filter) && (wanted is null || wanted.Explain(c.Findables) is not null)).OrderByDescending(c => c.Id).Select(c => c.Number)];
    }

    private static bool Fits(Call c, Features.Calls.CallFilter f) =>
        (f.Outcome is null || c.Outcome == f.Outcome) && (f.Direction is null || c.Direction == f.Direction) && (f.Urgency is null || c.Urgency == f.Urgency)
        && (f.By is null || c.TakenById == f.By) && (f.From is null || c.OccurredOn >= f.From) && (f.Until is null || c.OccurredOn <= f.Until);
}
