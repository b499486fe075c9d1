using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;
using static SecretaryService.Domain.Tests.Meetings.PlannedMeetings;

namespace SecretaryService.Domain.Tests.Meetings;

public sealed class PreparingAMeetingTests
{
    private static readonly Due OnThursday = TheHouse.CloseOfWork(7, Today);

    [Fact]
    [Clause("3.4.1c")]
    public void Copies_are_reckoned_anew_when_somebody_answers()
    {
        var meeting = Convened();
        Assert.Equal(5 + 2, meeting.CopiesWanted);
        meeting.Answers(Ye, MeetingAnswer.Declined);
        meeting.Answers(Xu, MeetingAnswer.ByVideo);
        Assert.Equal(3 + 2, meeting.CopiesWanted);
    }

    [Fact]
    [Clause("3.4.1c")]
    public void A_paper_is_ready_when_it_is_here_read_by_another_and_copied()
    {
        var meeting = Convened();
        var paper = meeting.WantPaper(new MaterialNote("三季度报告", AsPerson(Ye), PerHead: true, IsNumbered: false), OnThursday, Secretary, Now);
        Assert.Throws<RuleBrokenException>(() => meeting.ProofreadPaper(paper.Key, null, Secretary, Now));
        Assert.Throws<RuleBrokenException>(() => meeting.SupplyPaper(paper.Key, null, Xu, Now));
        meeting.SupplyPaper(paper.Key, null, Ye, Now.AddHours(1));
        Assert.Throws<RuleBrokenException>(() => meeting.ProofreadPaper(paper.Key, null, Ye with { Role = Domain.Staff.Role.Secretary }, Now));
        meeting.ProofreadPaper(paper.Key, "AB", Secretary, Now.AddHours(2));
        meeting.CopyPaper(paper.Key, 6, Secretary, Now.AddHours(2));
        Assert.False(meeting.IsReady(paper));
        meeting.CopyPaper(paper.Key, 7, Secretary, Now.AddHours(3));
        Assert.True(meeting.IsReady(paper));
        Assert.NotNull(meeting.Commitments.Single(c => c.Kind == CommitmentKind.SupplyMaterial).Done);
    }

    [Fact]
    [Clause("3.4.1b")]
    [Clause("3.4.2a")]
    public void Everything_is_looked_at_twice_and_the_second_time_shortly_before()
    {
        var meeting = Convened();
        var room = meeting.Checks.Single();
        Assert.Throws<RuleBrokenException>(() => meeting.LookAt(room.Key, new CheckNote(true, true), null, Secretary, meeting.StartsAt.AddMinutes(-20)));
        meeting.LookAt(room.Key, new CheckNote(false, true), null, Secretary, Now.AddHours(1));
        Assert.Throws<RuleBrokenException>(() => meeting.LookAt(room.Key, new CheckNote(true, true), null, Secretary, Now.AddHours(2)));
        meeting.LookAt(room.Key, new CheckNote(true, true), null, Secretary, meeting.StartsAt.AddMinutes(-20));
        meeting.Begin(Secretary, meeting.StartsAt);
        // No equipment stands where it is held: nothing is judged by 3.4.1b.
        Assert.Equal((null, true), (meeting.WasCheckedInTime, meeting.WasCheckedAgain));
    }

    [Fact]
    [Clause("3.4.1b")]
    public void A_fault_says_what_is_wrong_and_is_reported_to_the_keeper()
    {
        var meeting = Convened();
        meeting.Check("Line to the guests", Secretary);
        var line = meeting.Checks.Last();
        Assert.Throws<RuleBrokenException>(() => meeting.LookAt(line.Key, new CheckNote(false, false), null, Secretary, Now));
        meeting.LookAt(line.Key, new CheckNote(false, false) { Fault = "no sound", Fallback = "telephone" }, (AsPerson(Gu), OnThursday), Secretary, Now.AddMinutes(5));
        Assert.Equal(Gu.PersonId, meeting.Commitments.Single(c => c.Kind == CommitmentKind.MendEquipment).OwnerId);
    }

    [Fact]
    [Clause("3.4.3a")]
    public void The_room_is_cleared_after_the_meeting_and_no_numbered_copy_stays_out()
    {
        var meeting = Convened();
        var paper = meeting.WantPaper(new MaterialNote("底价方案", AsPerson(Ye), PerHead: true, IsNumbered: true), OnThursday, Secretary, Now);
        meeting.SupplyPaper(paper.Key, null, Ye, Now.AddHours(1));
        Assert.Throws<RuleBrokenException>(() => meeting.Tick(MeetingStepKind.VenueCleared, true, Secretary, Now));
        meeting.HandOutCopy(meeting.Line(Ye).Key, 1, Secretary, meeting.StartsAt);
        Assert.Throws<RuleBrokenException>(() => meeting.HandOutCopy(meeting.Line(Xu).Key, 1, Secretary, meeting.StartsAt));
        meeting.Hold();
        Assert.Contains("still has copy", Assert.Throws<RuleBrokenException>(() => meeting.Tick(MeetingStepKind.MaterialsCollected, true, Secretary, meeting.EndsAt)).Message, StringComparison.Ordinal);
        meeting.CollectCopy(meeting.Line(Ye).Key, Secretary, meeting.EndsAt);
        foreach (var kind in Meeting.ClosingOf(meeting))
        {
            meeting.Tick(kind, true, Secretary, meeting.EndsAt.AddMinutes(10));
        }

        Assert.True(meeting.ClearedAt <= meeting.ClearBy);
        Assert.NotNull(meeting.Commitments.Single(c => c.Kind == CommitmentKind.ClearVenue).Done);
        meeting.Tick(MeetingStepKind.VenueCleared, false, Secretary, meeting.EndsAt.AddMinutes(20));
        Assert.Null(meeting.ClearedAt);
    }

    [Theory]
    [InlineData(SeatRule.SecondOnTheLeft, "4 2 1 3")]
    [InlineData(SeatRule.SecondOnTheRight, "3 1 2 4")]
    [Clause("3.4.2b")]
    public void The_first_sits_in_the_middle_and_the_second_where_the_rule_says(SeatRule rule, string row)
    {
        var meeting = Planned();
        meeting.Invite([.. Enumerable.Range(1, 4).Select(i => new Invitee($"{i}", Attendance.Attends) { Organisation = "x" })], Secretary);
        meeting.SeatBy(rule, Secretary);
        Assert.Equal(row, string.Join(' ', meeting.Seats.Select(s => s.Name)));
        meeting.MoveSeat(meeting.Seats[0].Key, left: false, Secretary);
        Assert.Equal(row[2], meeting.Seats[0].Name[0]);
        meeting.SeatBy(rule, Secretary);
        Assert.Equal(row, string.Join(' ', meeting.Seats.Select(s => s.Name)));
    }

    [Theory]
    [InlineData(4, "2 1 3 4")]
    [InlineData(3, "2 1 4 3")]
    [InlineData(1, "4 2 1 3")]
    [InlineData(99, "2 1 3 4")]
    [InlineData(-7, "4 2 1 3")]
    public void Put_elsewhere_by_hand_the_others_move_up(int place, string row)
    {
        var meeting = Planned();
        meeting.Invite([.. Enumerable.Range(1, 4).Select(i => new Invitee($"{i}", Attendance.Attends) { Organisation = "x" })], Secretary);
        meeting.SeatAt(meeting.Seats[0].Key, place, Secretary);
        Assert.Equal(row, string.Join(' ', meeting.Seats.Select(s => s.Name)));
    }
}
