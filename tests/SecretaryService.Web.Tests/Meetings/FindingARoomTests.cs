using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Testing;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>找会议室 in the form of a plan: what was typed stays typed, and nothing is saved by looking.</summary>
public sealed class FindingARoomTests : IDisposable
{
    private readonly DemoOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    [Clause("3.4.1b")]
    public async Task Says_which_rooms_are_free_and_why_the_others_are_not_and_keeps_what_was_typed()
    {
        using var desk = await _office.As("shen.rx");
        await desk.Plans("In Stone", ("Room", "4"), ("Place", ""));
        var before = await Count();
        var page = await Finds(await desk.MeetingForm("Review", ("Heads", "9"), ("Needs", "Projector")));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["6F-1 埠厅 Wharf", "8F-2 松厅 Pine", "9F 海天厅 Horizon", "no room of the house"], Offered(page));
        Assert.Contains("too small: 8 seats for 9", page.Text, StringComparison.Ordinal);
        Assert.Contains("taken from 14:00 to 15:30: In Stone", page.Text, StringComparison.Ordinal);
        Assert.Equal("Review", page.Document.QuerySelector<IHtmlInputElement>("#Topic")!.Value);
        Assert.Contains("Marcus Thorne", page.Document.QuerySelector("#People")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task Without_a_number_it_is_for_those_who_are_named()
    {
        using var desk = await _office.As("shen.rx");
        var page = await Finds(await desk.MeetingForm("Review", ("People", "办公室\nZ; Zed;候补\nA; B\nC; D\nE; F")));
        var heads = 3 + await Office();
        Assert.Contains($"for {heads}, set up and cleared in time", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_room_that_is_chosen_is_reserved_with_the_plan()
    {
        using var desk = await _office.As("shen.rx");
        var found = await Finds(await desk.MeetingForm("Review", ("Needs", "Video")));
        var room = found.Document.QuerySelectorAll<IHtmlInputElement>("#found input[name=Room]").First().Value;
        var planned = await found.Form("/meetings").With("Room", room).Post();
        Assert.Equal(HttpStatusCode.Redirect, planned.Status);
        Assert.Contains("埠厅", (await _office.Meeting(long.Parse(planned.Location!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture))).RoomName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_buffers_of_a_room_are_kept_free_as_well()
    {
        using var desk = await _office.As("shen.rx");
        await desk.Plans("In Pine", ("Room", "5"), ("Place", ""));
        var page = await Finds(await desk.MeetingForm("Right after it", ("Starts", "2026-12-04T15:30"), ("Ends", "2026-12-04T16:30")));
        Assert.DoesNotContain("8F-2 松厅 Pine", Offered(page));
        Assert.Contains("taken from 15:15 to 15:45: In Pine", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Clause("2.3.3")]
    public async Task Of_what_is_confidential_or_not_the_readers_to_see_it_says_reserved()
    {
        using var desk = await _office.As("shen.rx");
        await desk.Plans("Takeover", ("Room", "4"), ("Place", ""), ("Level", "Confidential"));
        var page = await Finds(await desk.MeetingForm("Review"));
        Assert.Contains("reserved from 14:00 to 15:30", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Takeover", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_wants_a_room_that_is_free_every_time()
    {
        using var desk = await _office.As("shen.rx");
        await desk.Plans("Once in Stone", ("Room", "4"), ("Place", ""), ("Starts", "2026-12-11T14:00"), ("Ends", "2026-12-11T15:30"));
        var page = await Finds(await desk.MeetingForm("Weekly", ("Repeat", "Week"), ("Times", "3")));
        Assert.DoesNotContain("7F-1 石厅 Stone", Offered(page));
        Assert.Contains("taken on 1 of 3 dates, first on", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_that_is_moved_does_not_stand_in_its_own_way()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("In Stone", ("Room", "4"), ("Place", ""));
        var form = (await desk.Get($"/meetings/{id}/plan")).Form($"/meetings/{id}/plan").With("Starts", "2026-12-04T15:00").With("Ends", "2026-12-04T16:00");
        var page = await (form with { Action = $"/meetings/{id}/plan/rooms" }).Post();
        Assert.Contains("7F-1 石厅 Stone", Offered(page));
        Assert.True(page.Document.QuerySelector<IHtmlInputElement>("#found input[name=Room][value='4']")!.IsChecked);
        Assert.Equal(new DateTime(2026, 12, 4, 6, 0, 0), (await _office.Meeting(id)).StartsAt);
    }

    [Fact]
    public async Task Without_a_time_it_says_what_is_missing()
    {
        using var desk = await _office.As("shen.rx");
        var page = await Finds(await desk.MeetingForm("Review", ("Ends", "")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Say when it begins and when it ends", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("select#Room"));
    }

    private static Task<Page> Finds(PageForm form) => (form with { Action = "/meetings/rooms" }).Post();

    private static IEnumerable<string> Offered(Page page) => page.Document.QuerySelectorAll("#found > .ticks label").Select(l => l.TextContent.Trim());

    private async Task<(int, int, int)> Count()
    {
        await using var db = _office.Books();
        return (await db.Meetings.IgnoreQueryFilters(CallForms.PastFilter).CountAsync(), await db.Reservations.IgnoreQueryFilters(CallForms.PastFilter).CountAsync(), await db.Submissions.CountAsync());
    }

    private async Task<int> Office()
    {
        await using var db = _office.Books();
        return await db.Employees.CountAsync(e => e.Department.Name.Zh == "办公室" && e.LeftOn == null && e.Role != Domain.Staff.Role.Administrator);
    }
}
