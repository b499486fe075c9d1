using System.Net;
using SecretaryService.Testing;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>Whoever is not cleared for a confidential meeting cannot learn that it exists; only that a room is reserved, and that somebody is taken.</summary>
[Clause("1.3.4")]
public sealed class KeepingMeetingsUnseenTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const string Reader = "song.zx";

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/plan")]
    [InlineData("GET", "/preparation")]
    [InlineData("GET", "/sign-in")]
    [InlineData("GET", "/sign-in/screen")]
    [InlineData("GET", "/sign-in/here")]
    [InlineData("GET", "/seating")]
    [InlineData("GET", "/name-plates")]
    [InlineData("GET", "/notice/print")]
    [InlineData("GET", "/free-busy")]
    [InlineData("POST", "/notice")]
    [InlineData("POST", "/people")]
    [InlineData("POST", "/agenda")]
    [InlineData("POST", "/papers")]
    [InlineData("POST", "/cancellation")]
    public async Task Not_by_its_address_or_by_another_error(string verb, string rest)
    {
        var id = await Planned();
        using var reader = await office.As(Reader);
        var (unseen, unknown) = (await Ask(reader, verb, id, rest), await Ask(reader, verb, 999_999, rest));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unknown.Status, unseen.Status));
    }

    [Theory]
    [InlineData("/meetings")]
    [InlineData("/meetings?tab=coming")]
    [InlineData("/meetings?state=Planned&kind=Regular")]
    [InlineData("/meetings?q=zephyr")]
    [InlineData("/search?q=zephyr")]
    [InlineData("/search?q=MC")]
    [InlineData("/numbers")]
    [InlineData("/desk")]
    [InlineData("/notices")]
    [InlineData("/reservations")]
    [InlineData("/standard")]
    [InlineData("/standard/3.4.1a")]
    [InlineData("/standard/3.4.1d")]
    [InlineData("/standard/2.1.4")]
    public async Task Not_by_a_list_a_count_a_search_or_a_number(string address)
    {
        using var reader = await office.As(Reader);
        var before = Shown(await reader.Get(address));
        await Planned();
        var page = await reader.Get(address);
        Assert.DoesNotContain("Zephyr", page.Html, StringComparison.Ordinal);
        Assert.Equal(before, Shown(page));
    }

    // Whoever planned it does find it there: otherwise the test above would prove nothing.
    [Theory]
    [InlineData("/meetings")]
    [InlineData("/meetings?tab=coming")]
    [InlineData("/reservations")]
    public async Task But_by_whoever_planned_it(string address)
    {
        await Planned();
        using var party = await office.As("shen.rx");
        Assert.Contains("Zephyr", (await party.Get(address)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_grid_of_rooms_says_reserved_and_nothing_more()
    {
        await Planned();
        using var reader = await office.As(Reader);
        var grid = await reader.Get("/rooms?on=2026-12-09");
        Assert.Contains("reserved", grid.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Zephyr", grid.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Free_and_busy_says_taken_and_nothing_more()
    {
        await Planned();
        using var reader = await office.As(Reader);
        var own = await reader.Plans("Mine", ("Starts", "2026-12-09T09:00"), ("Ends", "2026-12-09T10:00"), ("People", "叶怀瑾"), ("Chair", "叶怀瑾"));
        var page = await reader.Get($"/meetings/{own}/free-busy");
        Assert.Contains("taken", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zephyr", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_participant_sees_it_and_a_colleague_of_his_does_not()
    {
        var id = await Planned();
        using var ye = await office.As("ye.hj");
        using var gu = await office.As("gu.qh");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), ((await ye.Get($"/meetings/{id}")).Status, (await gu.Get($"/meetings/{id}")).Status));
    }

    private static int _planned;

    // One day after another, so that the room is free.
    private async Task<long> Planned()
    {
        using var desk = await office.As("shen.rx");
        var starts = new DateTime(2026, 12, 9, 9, 0, 0).AddDays(7 * (Interlocked.Increment(ref _planned) - 1));
        var id = await desk.Plans("Zephyr takeover", ("Level", "Confidential"), ("Starts", $"{starts:yyyy-MM-ddTHH:mm}"), ("Ends", $"{starts.AddHours(1):yyyy-MM-ddTHH:mm}"), ("People", "叶怀瑾"), ("Place", ""), ("Room", "2"));
        await desk.AtMeeting(id, "", "notice");
        return id;
    }

    private static async Task<Page> Ask(Browser reader, string verb, long id, string rest)
    {
        var form = (await reader.Get("/password")).Form("/password").With("Reason", "x").With("Version", "1");
        return verb == "GET" ? await reader.Get($"/meetings/{id}{rest}") : await reader.Post($"/meetings/{id}{rest}", form.Anew().Fields);
    }

    // A page without what differs between any two requests: tokens and keys.
    private static string Shown(Page page)
    {
        foreach (var node in page.Document.QuerySelectorAll("input[type=hidden], .head small").ToList())
        {
            node.Remove();
        }

        return page.Document.DocumentElement.OuterHtml;
    }
}
