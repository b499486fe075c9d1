using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using static SecretaryService.Domain.Tests.Meetings.MeetingsOfTheTests;

namespace SecretaryService.Domain.Tests.Meetings;

public sealed class ReviewingMinutesTests
{
    [Fact]
    public void Go_to_a_reader_whose_time_ends_when_they_are_to_be_issued()
    {
        var meeting = Submitted();
        var asked = meeting.Open(CommitmentKind.ReviewMinutes);
        Assert.Equal((MinutesState.Submitted, 4L, meeting.IssueBy!.Value), (meeting.MinutesState, asked.OwnerId, asked.DueAt));
        Assert.NotNull(meeting.Commitments.Single(c => c.Kind == CommitmentKind.DraftMinutes).Done);
        Assert.Equal(IssuedMinutes.HashOf(MinutesText.Of(meeting, Rules)), meeting.InReview!.Hash);
    }

    [Fact]
    public void Are_not_submitted_before_the_meeting_is_over_or_with_nothing_written()
    {
        var running = Running();
        running.Record(Key(running, 1), new RecordNote("x", null, null, null, null, null), 0, Secretary, Start);
        Assert.Equal("The meeting is still running. End it first.", Refused(() => running.Submit(Chair.AsReader(), Rules, Secretary, Start)));
        Assert.StartsWith("Nothing was written down yet.", Refused(() => Held().Submit(Chair.AsReader(), Rules, Secretary, After)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_reads_what_he_wrote_and_only_the_chair_or_a_manager_reads()
    {
        Assert.StartsWith("The chair or a manager", Refused(() => Written().Submit(Owner.AsReader(), Rules, Secretary, After)), StringComparison.Ordinal);
        Assert.StartsWith("{0} wrote it", Refused(() => Written().Submit(Chair.AsReader(), Rules, Chair, After)), StringComparison.Ordinal);
        Assert.StartsWith("{0} wrote it", Refused(() => Written(taker: Chair).Submit(Chair.AsReader(), Rules, Secretary, After)), StringComparison.Ordinal);
        var meeting = Written();
        meeting.Submit(Manager.AsReader(), Rules, Secretary, After);
        Assert.Equal("This is for {0}, or a deputy, to say.", Refused(() => meeting.Approve(null, Rules, Chair, After)));
        meeting.Approve(null, Rules, Manager, After);
        Assert.Equal("程北川", meeting.LastReview!.ByName);
    }

    [Fact]
    public void The_deputy_of_an_absent_chair_decides_unless_he_wrote_them()
    {
        var meeting = Submitted();
        meeting.Approve(null, Rules, Deputy, After);
        Assert.Equal(("陶安然", MinutesState.Approved), (meeting.LastReview!.ByName, meeting.MinutesState));
        var own = Submitted();
        Assert.StartsWith("{0} wrote it", Refused(() => own.Approve(null, Rules, Taker with { DeputisesFor = [4] }, After)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sent_back_with_remarks_the_writer_is_asked_again_and_a_second_round_begins()
    {
        var meeting = Submitted();
        Assert.StartsWith("Say why it goes back", Refused(() => meeting.Return(" ", [], Rules, Chair, After)), StringComparison.Ordinal);
        meeting.Return(null, [(Key(meeting, 1), "who spoke second?")], Rules, Chair, After);
        Assert.Equal((MinutesState.Returned, 2L), (meeting.MinutesState, meeting.Open(CommitmentKind.DraftMinutes).OwnerId));
        Assert.StartsWith("Nobody is asked", Refused(() => meeting.Approve(null, Rules, Chair, After)), StringComparison.Ordinal);
        meeting.Record(Key(meeting, 1), new RecordNote("better", null, null, null, null, null), 1, Taker, After);
        meeting.Submit(Chair.AsReader(), Rules, Taker, After);
        Assert.Equal((2, MinutesState.Submitted), (meeting.InReview!.Round, meeting.MinutesState));
        Assert.Equal("who spoke second?", meeting.LastReview!.Remarks.Single().Text);
    }

    [Fact]
    public void Another_text_than_was_read_is_neither_approved_nor_issued()
    {
        var meeting = Submitted();
        meeting.SignIn(meeting.Invited.Single(p => p.Name == "叶怀瑾").Key, SignInMeans.Desk, null, Secretary, After);
        Assert.StartsWith("The text is another one than was read", Refused(() => meeting.Approve(null, Rules, Chair, After)), StringComparison.Ordinal);
        var approved = Approved();
        approved.SignIn(approved.Invited.Single(p => p.Name == "叶怀瑾").Key, SignInMeans.Desk, null, Secretary, After);
        Assert.StartsWith("The text is another one than was read", Refused(() => approved.Issue(null, Rules, Secretary, After)), StringComparison.Ordinal);
        approved.TakeBackMinutes(Rules, Taker, After, "one was forgotten");
        approved.Submit(Chair.AsReader(), Rules, Taker, After);
        approved.Approve(null, Rules, Chair, After);
        approved.Issue(null, Rules, Taker, After);
        Assert.Contains("**出席**：陆知远、叶怀瑾\n", approved.Issued.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_came_stays_as_it_was_issued()
    {
        var meeting = Issued();
        Assert.Equal("The list of who came stays as it is.", Refused(() => meeting.SignIn(meeting.Invited.Single(p => p.Name == "叶怀瑾").Key, SignInMeans.Desk, null, Secretary, After)));
        Assert.Equal("The list of who came stays as it is.", Refused(() => meeting.TakeBackSignIn(meeting.Invited.Single(p => p.Name == "陆知远").Key, Secretary)));
    }

    [Fact]
    public void Taken_back_nobody_need_read_them()
    {
        var meeting = Submitted();
        meeting.TakeBackMinutes(Rules, Secretary, After, "a figure is wrong");
        Assert.Null(meeting.InReview);
        Assert.NotNull(meeting.Commitments.Single(c => c.Kind == CommitmentKind.ReviewMinutes).Withdrawn);
        Assert.Equal("The minutes are not with a reader.", Refused(() => meeting.TakeBackMinutes(Rules, Secretary, After, "again")));
    }
}
