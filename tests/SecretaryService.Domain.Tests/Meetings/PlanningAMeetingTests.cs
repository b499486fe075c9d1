using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;
using static SecretaryService.Domain.Tests.Meetings.PlannedMeetings;

namespace SecretaryService.Domain.Tests.Meetings;

public sealed class PlanningAMeetingTests
{
    [Theory]
    [InlineData("2026-12-04T14:00", 0, "It would end before it begins")]
    [InlineData("2026-12-04T14:00", -30, "It would end before it begins")]
    [InlineData("2026-12-04T14:00", 25 * 60, "A meeting takes {0} hours at most")]
    [InlineData("2026-11-24T09:00", 60, "This time is over")]
    [InlineData("2028-12-04T14:00", 60, "more than a year ahead")]
    public void A_time_at_which_nobody_could_meet_is_refused(string local, int minutes, string why) =>
        Assert.Contains(why, Assert.Throws<RuleBrokenException>(() => Planned(PlanNote(stay: StayOn(local, minutes)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_zone_that_nobody_knows_is_refused() => Assert.Contains("no time zone", Assert.Throws<RuleBrokenException>(() => Planned(PlanNote(zone: "Mars/Olympus"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_time_that_the_clocks_leave_out_is_refused() =>
        Assert.Throws<RuleBrokenException>(() => Domain.House.ToUtc(new DateTime(2027, 3, 28, 2, 30, 0), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")));

    [Fact]
    public void An_answer_wanted_after_the_start_is_refused() =>
        Assert.Contains("before the meeting begins", Assert.Throws<RuleBrokenException>(() => Planned(PlanNote() with { AnswerBy = Friday.From })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-12-04T14:00", true)]
    [InlineData("2026-11-27T14:00", true)]
    [InlineData("2026-11-26T14:00", false)]
    [InlineData("2026-11-24T14:00", false)]
    [Clause("3.4.1a")]
    public void It_is_planned_ahead_when_the_notice_goes_out_three_working_days_before(string local, bool ahead) => Assert.Equal(ahead, Convened(PlanNote(stay: StayOn(local, 60))).WasPlannedAhead);

    [Fact]
    public void Whoever_has_nothing_to_do_with_it_does_not_change_it() =>
        Assert.Throws<RuleBrokenException>(() => Planned().Move(StayOn("2026-12-03T14:00", 60), Gu, TheHouse, Now));

    [Fact]
    public void What_is_cancelled_or_has_begun_is_planned_no_more()
    {
        var (cancelled, begun) = (Convened(), Convened());
        cancelled.Cancel(Secretary, Now, "改为函审");
        begun.Begin(Secretary, begun.StartsAt);
        Assert.Throws<RuleBrokenException>(() => cancelled.Move(Friday, Secretary, TheHouse, Now));
        Assert.Throws<RuleBrokenException>(() => begun.Move(Friday, Secretary, TheHouse, Now));
    }

    [Fact]
    public void The_agenda_says_when_each_item_begins_and_how_many_minutes_are_left()
    {
        var meeting = Planned();
        var first = meeting.AddItem(new ItemNote("上次议定事项", 10), Secretary);
        var second = meeting.AddItem(new ItemNote("交付准时率", 35), Secretary);
        meeting.MoveItem(second.Key, up: true, Secretary);
        Assert.Equal(["交付准时率", "上次议定事项"], meeting.Items.Select(i => i.Title));
        Assert.Equal(meeting.StartsAt.AddMinutes(35), meeting.PlannedStartOf(first));
        Assert.Equal(45, meeting.MinutesInHand);
        meeting.DropItem(second.Key, Secretary);
        Assert.Equal(1, first.No);
    }

    [Theory]
    [InlineData("", 10)]
    [InlineData("x", 0)]
    [InlineData("x", 481)]
    public void An_item_without_a_title_or_with_impossible_minutes_is_refused(string title, int minutes) => Assert.Throws<RuleBrokenException>(() => Planned().AddItem(new ItemNote(title, minutes), Secretary));

    [Fact]
    public void What_comes_once_a_month_is_held_on_the_next_working_day_and_comes_back_to_its_date()
    {
        // 31 January 2027 is a Sunday; there is no 31 February.
        var days = new Recurrence(1, Turn.Month, null, 3).DaysFrom(new DateOnly(2026, 12, 31), day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        Assert.Equal([new(2026, 12, 31), new(2027, 2, 1), new DateOnly(2027, 3, 1)], days.Select(d => d));
    }
}
