using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Meetings;
using SecretaryService.Testing;
using SecretaryService.Web.Tests.Documents;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>From the plan to the notice: what is typed, what is refused, and what becomes of the room.</summary>
public sealed class PlanningMeetingsTests : IDisposable
{
    private readonly DemoOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("Topic", "", "Say what it is about")]
    [InlineData("Ends", "2026-12-04T13:00", "It would end before it begins")]
    [InlineData("Ends", "2026-12-05T15:00", "A meeting takes 24 hours at most")]
    [InlineData("Starts", "2026-11-20T14:00", "A meeting takes 24 hours at most")]
    [InlineData("Starts", "nonsense", "cannot be read here")]
    [InlineData("Zone", "Mars/Olympus", "This time zone is not known here")]
    [InlineData("Chair", "Nobody At All", "Choose a colleague of the directory who is in the chair")]
    [InlineData("Chair", "陶安然", "Choose a colleague of the directory who is in the chair")]
    [InlineData("People", "Quentin Nobody", "is no colleague and no department")]
    [InlineData("People", "陶安然", "cannot take this on")]
    [InlineData("People", "A; B; C; D; E; F", "says too much")]
    [InlineData("Items", "交付; 0", "An item has 1 to 480 minutes")]
    [InlineData("Items", "交付；481", "An item has 1 to 480 minutes")]
    [InlineData("Items", "交付；程北川；-5", "“-5” is no number of minutes")]
    [InlineData("Items", "交付；程北川；15.5", "“15.5” is no number of minutes")]
    [InlineData("Items", "交付；程北川；15 min", "“15 min” is no number of minutes")]
    [InlineData("Items", "交付；99999999999", "“99999999999” is no number of minutes")]
    [InlineData("Items", "报关\n交付；程北川；abc", "Item 2 says too much")]
    [InlineData("Items", "交付；10；20", "Item 1 says too much")]
    [InlineData("Starts", "9999-12-31T10:00", "This is more than a year ahead")]
    [InlineData("Link", "javascript:alert(1)", "Enter the whole address of the video room")]
    [InlineData("AnswerBy", "2026-12-05T14:00", "Answers are wanted before the meeting begins")]
    [InlineData("Quorum", "-1", "Enter a whole number")]
    public async Task What_cannot_be_is_refused_in_a_sentence_and_nothing_typed_is_lost(string field, string value, string why)
    {
        using var desk = await _office.As("shen.rx");
        var page = await (await desk.MeetingForm("Supplier review", (field, value))).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(why, page.Text, StringComparison.Ordinal);
        Assert.Contains(field == "People" ? "报关延误" : "Marcus Thorne", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_of_the_agenda_has_its_name_and_its_minutes_in_either_order_and_the_usual_ones_where_none_are_said()
    {
        using var desk = await _office.As("shen.rx");
        var meeting = await _office.Meeting(await desk.Plans("Orders", ("Items", "交付；程北川；２０\n报关；25；许砚秋\n其他")));
        Assert.Equal([("交付", "程北川", 20), ("报关", "许砚秋", 25), ("其他", null, 15)], meeting.Items.Select(i => (i.Title, i.ReporterName, i.Minutes)));
        Assert.Equal("“soon” is no number of minutes. Write a whole number from 1 to 480, such as 15.", Assert.Single((await desk.AtMeeting(meeting.Id, "", "agenda", ("Title", "One more"), ("Minutes", "soon"))).Errors));
    }

    [Fact]
    public async Task The_Chinese_pages_are_written_with_Chinese_signs_and_the_notice_leaves_out_a_deadline_that_there_is_not()
    {
        using var desk = (await _office.As("shen.rx")).In("zh-CN");
        var id = await desk.Plans("Review", ("Items", "交付; 许砚秋; 35\n其他; 20"));
        var notice = (await desk.Get($"/meetings/{id}/notice/print")).Text;
        Assert.All(["1. 交付（许砚秋，35 分钟）", "2. 其他（20 分钟）"], line => Assert.Contains(line, notice, StringComparison.Ordinal));
        Assert.DoesNotContain("回执截止", notice, StringComparison.Ordinal);
        var refused = await (await desk.MeetingForm("Review", ("Chair", ""))).Post();
        Assert.Equal("主持人：请从通讯录中选择主持人。", refused.Document.QuerySelector("#errs li")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_time_that_the_clocks_leave_out_is_refused()
    {
        using var desk = await _office.As("shen.rx");
        var page = await (await desk.MeetingForm("Night call", ("Zone", "Europe/Berlin"), ("Starts", "2027-03-28T02:30"), ("Ends", "2027-03-28T03:30"))).Post();
        Assert.Contains("The clocks were put forward over this time", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_in_another_zone_is_held_at_its_hour()
    {
        using var desk = await _office.As("shen.rx");
        var meeting = await _office.Meeting(await desk.Plans("Berlin call", ("Zone", "W. Europe Standard Time"), ("Starts", "2026-12-04T09:00"), ("Ends", "2026-12-04T10:00")));
        Assert.Equal(("Europe/Berlin", new DateTime(2026, 12, 4, 8, 0, 0)), (meeting.Zone, meeting.StartsAt));
    }

    [Fact]
    [Clause("3.4.1b")]
    public async Task The_room_is_reserved_with_the_meeting_moves_with_it_and_is_free_when_it_is_called_off()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("In Stone", ("Room", "4"), ("Place", ""));
        Assert.Contains("7F-1", (await _office.Meeting(id)).RoomName, StringComparison.Ordinal);
        Assert.Contains("is taken on", (await (await desk.MeetingForm("Too", ("Room", "4"))).Post()).Text, StringComparison.Ordinal);
        var moved = await (await desk.Get($"/meetings/{id}/plan")).Form($"/meetings/{id}/plan").With("Starts", "2026-12-03T14:00").With("Ends", "2026-12-03T15:30").Post();
        Assert.Equal(HttpStatusCode.Redirect, moved.Status);
        await desk.Plans("On Friday after all", ("Room", "4"), ("Place", ""));
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "", "cancellation", ("Reason", "改为函审"))).Status);
        await desk.Plans("On Thursday", ("Room", "4"), ("Place", ""), ("Starts", "2026-12-03T14:00"), ("Ends", "2026-12-03T15:30"));
    }

    [Fact]
    public async Task A_refused_room_leaves_no_meeting_and_no_gap_in_the_numbers()
    {
        using var desk = await _office.As("shen.rx");
        var first = await _office.Meeting(await desk.Plans("First", ("Room", "4"), ("Place", "")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await desk.MeetingForm("Second", ("Room", "4"))).Post()).Status);
        var third = await _office.Meeting(await desk.Plans("Third"));
        Assert.Equal(Domain.EntryNumber.Parse(first.Number).Place + 1, Domain.EntryNumber.Parse(third.Number).Place);
    }

    [Fact]
    public async Task A_series_is_planned_at_once_and_changed_from_one_on()
    {
        using var desk = await _office.As("shen.rx");
        var first = await desk.Plans("Weekly", ("Repeat", "Week"), ("Times", "3"), ("Room", "4"), ("Place", ""));
        await using var db = _office.Books();
        var key = (await _office.Meeting(first)).SeriesKey;
        var ids = await db.Meetings.IgnoreQueryFilters(CallForms.PastFilter).Where(m => m.SeriesKey == key).OrderBy(m => m.OccurredAt).Select(m => m.Id).ToListAsync();
        Assert.Equal(3, ids.Count);
        var form = (await desk.Get($"/meetings/{ids[1]}/plan")).Form($"/meetings/{ids[1]}/plan").With("Starts", "2026-12-11T16:00").With("Ends", "2026-12-11T17:00").With("Reach", "Following");
        Assert.Equal(HttpStatusCode.Redirect, (await form.Post()).Status);
        var hours = new List<int>();
        foreach (var id in ids)
        {
            hours.Add((await _office.Meeting(id)).StartsAt.Hour + 8);
        }

        Assert.Equal([14, 16, 16], hours);
    }

    [Fact]
    public async Task Two_who_change_it_at_once_do_not_overwrite_each_other()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Twice");
        var (one, two) = ((await desk.Get($"/meetings/{id}/plan")).Form($"/meetings/{id}/plan"), (await desk.Get($"/meetings/{id}/plan")).Form($"/meetings/{id}/plan"));
        Assert.Equal(HttpStatusCode.Redirect, (await one.With("Topic", "Mine").Post()).Status);
        var late = await two.With("Topic", "Yours").Post();
        Assert.Contains("Somebody else has changed this meanwhile", late.Text, StringComparison.Ordinal);
        Assert.Contains("Yours", late.Html, StringComparison.Ordinal);
    }

    [Fact]
    [Clause("3.4.1d")]
    public async Task The_change_desk_says_who_answered_the_old_time()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Review");
        Assert.Equal(HttpStatusCode.Redirect, (await desk.AtMeeting(id, "", "notice")).Status);
        await _office.Round();
        using var ye = await _office.As("ye.hj");
        Assert.Equal(HttpStatusCode.Redirect, (await ye.AtMeeting(id, "", "people/answer", ("Answer", "Coming"))).Status);
        Assert.Contains("answer given", (await desk.Get("/desk")).Document.QuerySelectorAll(".todos > li").Select(li => li.TextContent).Single(row => row.Contains("Review", StringComparison.Ordinal) && row.Contains("叶怀瑾", StringComparison.Ordinal)), StringComparison.Ordinal);
        await (await desk.Get($"/meetings/{id}/plan")).Form($"/meetings/{id}/plan").With("Starts", "2026-12-04T16:00").With("Ends", "2026-12-04T17:00").Post();
        var page = await desk.Get($"/meetings/{id}");
        Assert.Contains("1 answered the old time and are asked again: 叶怀瑾", page.Text, StringComparison.Ordinal);
        Assert.Contains("Who does not know the present time and place yet: 4.", page.Text, StringComparison.Ordinal);
        await desk.AtMeeting(id, "", "notice/changes");
        await _office.Round();
        Assert.Contains("you answered the old time", (await ye.Get($"/meetings/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await ye.AtMeeting(id, "", "people/answer", ("Answer", "Declined"), ("Remark", "出差"))).Status);
        Assert.Equal(MeetingAnswer.Declined, (await _office.Meeting(id)).Called("叶怀瑾").Answer);
    }

    [Fact]
    public async Task Whoever_is_neither_invited_nor_arranges_it_changes_nothing()
    {
        using var desk = await _office.As("shen.rx");
        var id = await desk.Plans("Closed circle");
        using var gu = await _office.As("gu.qh");
        Assert.Equal(HttpStatusCode.OK, (await gu.Get($"/meetings/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await gu.Get($"/meetings/{id}/plan")).Status);
        using var okafor = await _office.As("okafor");
        Assert.Equal(HttpStatusCode.NotFound, (await okafor.Get($"/meetings/{id}")).Status);
    }
}
