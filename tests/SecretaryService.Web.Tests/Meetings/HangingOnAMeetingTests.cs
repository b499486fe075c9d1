using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Visits;
using SecretaryService.Testing;
using SecretaryService.Web.Tests.Documents;
using SecretaryService.Web.Tests.Rooms;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>What other registers and other meetings hold of one: its room, its guests, its series, and who is allowed to know of it.</summary>
public sealed class HangingOnAMeetingTests : IDisposable
{
    private readonly DemoOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    [Clause("3.4.1b")]
    public async Task Its_room_is_neither_moved_nor_given_back_behind_its_back()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("In Stone", ("Room", "4"), ("Place", ""));
        var at = $"/reservations/{(await _office.Reservation("In Stone")).Id}";
        var cancelled = await (await desk.Get(at)).Form($"{at}/cancellation").With("Reason", "not needed").Post();
        Assert.Contains("This room is kept for a meeting.", cancelled.Errors.Single(), StringComparison.Ordinal);
        var moved = await (await desk.Get($"{at}/move")).Form($"{at}/move").With("From", "16:00").With("Until", "17:00").Post();
        Assert.Contains("This room is kept for a meeting.", moved.Errors.Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "", "cancellation", ("Reason", "改为函审"))).Status);
        Assert.Equal(ReservationEnd.Cancelled, (await _office.Reservation("In Stone")).EndedHow);
    }

    [Fact]
    [Clause("3.4.1d")]
    public async Task A_room_that_its_keeper_refuses_is_missed_and_told()
    {
        using var desk = await _office.As("shen.rx");
        using var keeper = await _office.As("song.zx");
        var id = await desk.Plans("In the hall", ("Room", $"{(await _office.Room("9F")).Id}"), ("Place", ""));
        await desk.AtMeeting(id, "", "notice");
        Assert.Contains("not approved yet", (await desk.Get($"/meetings/{id}")).Fact("Where"), StringComparison.Ordinal);
        var at = $"/reservations/{(await _office.Reservation("In the hall")).Id}";
        await (await keeper.Get(at)).Form($"{at}/refusal").With("Reason", "painters").Post();
        var meeting = await _office.Meeting(id);
        Assert.Equal((null, null, 1), (meeting.ReservationId, meeting.Where, meeting.Sequence));
        Assert.Contains("has refused it", (await desk.Get("/notices")).Text, StringComparison.Ordinal);
        var page = await desk.Get($"/meetings/{id}");
        Assert.Contains("It has no place any more.", page.Text, StringComparison.Ordinal);
        Assert.Contains("did not let it have 9F", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector($"form[action='/meetings/{id}/notice/changes']"));
    }

    [Fact]
    public async Task Topic_and_chair_of_its_room_follow()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Old topic", ("Room", "4"), ("Place", ""));
        var saved = await (await desk.Get($"/meetings/{id}/plan")).Form($"/meetings/{id}/plan").With("Topic", "New topic").With("Chair", "许砚秋").Post();
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal("许砚秋", (await _office.Reservation("New topic")).HostName);
        // Whoever takes the chair comes, and may move his meeting and its room.
        Assert.Equal("许砚秋", (await _office.Meeting(id)).Called("许砚秋").Name);
        using var chair = await _office.As("xu.yq");
        Assert.Equal(HttpStatusCode.Redirect, (await (await chair.Get($"/meetings/{id}/plan")).Form($"/meetings/{id}/plan").With("Starts", "2026-12-04T16:00").With("Ends", "2026-12-04T17:00").Post()).Status);
    }

    [Fact]
    public async Task What_was_changed_at_one_of_a_series_stays_when_all_of_them_are_changed()
    {
        using var desk = await _office.As("shen.rx");
        var ids = await Series(desk, "Weekly");
        await (await desk.Get($"/meetings/{ids[1]}/plan")).Form($"/meetings/{ids[1]}/plan").With("Starts", "2026-12-10T09:00").With("Ends", "2026-12-10T10:00").With("Link", "https://video.example.com/once").Post();
        var all = await (await desk.Get($"/meetings/{ids[0]}/plan")).Form($"/meetings/{ids[0]}/plan").With("Topic", "Weekly, renamed").With("Reach", "All").Post();
        Assert.True(all.Status == HttpStatusCode.Redirect, string.Join('\n', all.Errors));
        var second = await _office.Meeting(ids[1]);
        Assert.Equal(("Weekly, renamed", new DateTime(2026, 12, 10, 1, 0, 0), "https://video.example.com/once"), (second.Title, second.StartsAt, second.Link));
    }

    [Fact]
    public async Task A_series_moves_onto_its_own_dates_in_its_own_room()
    {
        using var desk = await _office.As("shen.rx");
        var ids = await Series(desk, "Weekly in Stone", ("Room", "4"), ("Place", ""));
        var later = await (await desk.Get($"/meetings/{ids[0]}/plan")).Form($"/meetings/{ids[0]}/plan").With("Starts", "2026-12-11T14:00").With("Ends", "2026-12-11T15:30").With("Reach", "All").Post();
        Assert.True(later.Status == HttpStatusCode.Redirect, string.Join('\n', later.Errors));
        var days = new List<int>();
        foreach (var id in ids)
        {
            days.Add((await _office.Meeting(id)).StartsAt.Day);
        }

        Assert.Equal([11, 18, 25], days);
    }

    [Fact]
    public async Task Called_off_without_a_word_about_the_series_it_is_this_one_alone()
    {
        using var desk = await _office.As("shen.rx");
        var ids = await Series(desk, "Weekly, once off");
        var form = (await desk.Get($"/meetings/{ids[0]}")).Form($"/meetings/{ids[0]}/cancellation").With("Reason", "ill").Without("Reach");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.With("Reach", "99").Post()).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await form.Anew().Post()).Status);
        Assert.Equal((MeetingState.Cancelled, MeetingState.Planned), ((await _office.Meeting(ids[0])).State, (await _office.Meeting(ids[1])).State));
    }

    [Fact]
    public async Task More_people_than_are_named_want_a_room_for_as_many()
    {
        using var desk = await _office.As("shen.rx");
        var page = await (await desk.MeetingForm("A crowd", ("Room", "4"), ("Place", ""), ("Heads", "500"))).Post();
        Assert.Contains("seats for 500 heads", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_guests_of_one_name_are_two()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Namesakes", ("People", "John Smith; one@thorne.example\nJohn Smith; two@thorne.example\nJohn Smith; one@thorne.example"));
        Assert.Equal(["one@thorne.example", "two@thorne.example"], (await _office.Meeting(id)).Participants.Where(p => p.Name == "John Smith").Select(p => p.Mail).Order());
    }

    [Fact]
    [Clause("3.4.1a")]
    public async Task Whoever_chairs_another_one_then_is_said_to_be_taken()
    {
        using var desk = await _office.As("shen.rx");
        await desk.Plans("Elsewhere", ("Chair", "许砚秋"), ("People", "Gu Qinghe"), ("MinuteTaker", "宋知夏"));
        var id = await desk.Plans("At the same time", ("People", "许砚秋"), ("MinuteTaker", ""));
        var page = await desk.Get($"/meetings/{id}");
        Assert.Contains("Taken at this time already: 许砚秋.", page.Text, StringComparison.Ordinal);
        // So is whoever stands in for somebody there.
        var there = await desk.Plans("With a substitute", ("Chair", "陆知远"), ("People", "叶怀瑾"), ("MinuteTaker", ""));
        await desk.AtMeeting(there, "", "notice");
        await desk.AtMeeting(there, "", $"people/{(await _office.Meeting(there)).Called("叶怀瑾").Key}/answer", ("Answer", "Deputy"), ("Deputy", "Daniel Okafor"));
        await desk.AtMeeting(id, "", "people", ("People", "Daniel Okafor"));
        Assert.Contains("Daniel Okafor", (await desk.Get($"/meetings/{id}")).Text.Split("Taken at this time already: ")[1].Split('.')[0], StringComparison.Ordinal);
        using var invited = await _office.As("xu.yq");
        Assert.DoesNotContain("Taken at this time", (await invited.Get($"/meetings/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_who_is_released_is_expected_no_more()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("With a guest");
        await desk.AtMeeting(id, "", "notice");
        await desk.AtMeeting(id, "", "people/visits");
        var guest = (await _office.Meeting(id)).Called("Marcus Thorne");
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "", $"people/{guest.Key}/release")).Status);
        await using var db = _office.Books();
        Assert.Equal(VisitState.Cancelled, (await db.Visits.IgnoreQueryFilters(CallForms.PastFilter).SingleAsync(v => v.Id == guest.VisitId)).State);
        Assert.Null((await _office.Meeting(id)).Called("Marcus Thorne").VisitId);
    }

    [Fact]
    public async Task Whoever_is_released_from_a_confidential_one_finds_nothing_there()
    {
        using var desk = await _office.As("shen.rx");
        using var ye = await _office.As("ye.hj");
        var id = await desk.Plans("Zephyr", ("Level", "Confidential"));
        await desk.AtMeeting(id, "", "notice");
        await Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<Features.Invitations.SendNotices>(_office.Services).GoOnce(CancellationToken.None);
        Assert.Equal(HttpStatusCode.OK, (await ye.Get($"/meetings/{id}")).Status);
        await desk.AtMeeting(id, "", $"people/{(await _office.Meeting(id)).Called("叶怀瑾").Key}/release");
        Assert.Equal(HttpStatusCode.NotFound, (await ye.Get($"/meetings/{id}")).Status);
    }

    [Fact]
    public async Task Whoever_is_only_asked_to_come_neither_attaches_nor_strikes()
    {
        using var desk = await _office.As("shen.rx");
        using var ye = await _office.As("ye.hj");
        var id = await desk.Plans("With papers");
        Assert.Null((await ye.Get($"/entries/{id}/files")).Document.QuerySelector($"form[action='/entries/{id}/files']"));
        await desk.AtMeeting(id, "/preparation", "papers", ("Title", "Report"), ("Owner", "叶怀瑾"));
        var page = await ye.Get($"/entries/{id}/files");
        Assert.NotNull(page.Document.QuerySelector($"form[action='/entries/{id}/files']"));
        Assert.DoesNotContain("Strike it for good", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_refusal_one_is_still_on_the_page_of_the_form()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Refused");
        var once = await desk.AtMeeting(id, "/preparation", "preparation/checks");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, once.Status);
        var twice = await once.Form($"/meetings/{id}/preparation/checks").Anew().Post();
        Assert.All((Page[])[once, twice], page =>
        {
            Assert.Equal($"/meetings/{id}/preparation", page.Document.QuerySelector("form[action='/preferences/language'] input[name=returnUrl]")!.GetAttribute("value"));
            Assert.Equal($"/meetings/{id}/preparation", page.Document.QuerySelector(".tabs [aria-current]")!.GetAttribute("href"));
        });
    }

    private async Task<List<long>> Series(Browser desk, string topic, params (string Field, string Value)[] fields)
    {
        var first = await desk.Plans(topic, [("Repeat", "Week"), ("Times", "3"), .. fields]);
        await using var db = _office.Books();
        var key = (await _office.Meeting(first)).SeriesKey;
        return await db.Meetings.IgnoreQueryFilters(CallForms.PastFilter).Where(m => m.SeriesKey == key).OrderBy(m => m.OccurredAt).Select(m => m.Id).ToListAsync();
    }
}
