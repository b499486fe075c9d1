using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Tests.Commitments;
using static SecretaryService.Domain.Tests.Meetings.MeetingsOfTheTests;

namespace SecretaryService.Domain.Tests.Meetings;

public sealed class IssuingMinutesTests
{
    [Fact]
    public void Freezes_the_text_and_makes_a_commitment_of_every_action()
    {
        var meeting = Issued();
        var issued = meeting.Issued.Single();
        Assert.Equal((0, IssuedMinutes.HashOf(issued.Text), "陆知远", "沈若溪"), (issued.No, issued.Hash, issued.ApprovedByName, issued.ByName));
        Assert.Equal((After, MinutesState.Issued), (meeting.MinutesIssuedAt, meeting.MinutesState));
        Assert.StartsWith(MinutesText.Of(meeting, Rules), issued.Text, StringComparison.Ordinal);
        Assert.Contains("**审核**：陆知远，", issued.Text, StringComparison.Ordinal);
        var owed = meeting.Open(CommitmentKind.CarryOut);
        // A Friday: the house closes at four.
        Assert.Equal((meeting.Actions.Single().JournalKey, 5L, HouseOfTheTests.Utc("2026-12-04T16:00")), (owed.About, owed.OwnerId, owed.DueAt));
    }

    [Fact]
    public void Only_once_and_only_what_was_approved()
    {
        Assert.Equal("The minutes were not approved yet.", Refused(() => Written().Issue(null, Rules, Secretary, After)));
        var meeting = Issued();
        Assert.Equal("The minutes are issued and stay as they are. Write a supplement.", Refused(() => meeting.Issue(null, Rules, Secretary, After)));
        Assert.Equal("The minutes are issued and stay as they are.", Refused(() => meeting.Approve(null, Rules, Chair, After)));
        Assert.Equal("The minutes are issued and stay as they are. Write a supplement.", Refused(() => meeting.AddAction(Action(), Rules, Secretary, After)));
        Assert.Equal("The minutes are issued and stay as they are. Write a supplement.", Refused(() => meeting.Submit(Chair.AsReader(), Rules, Secretary, After)));
    }

    [Fact]
    public void Bring_them_to_participants_who_are_colleagues_once()
    {
        var meeting = Issued();
        // Whoever wants it, and twice: the guest, the reserve who did not come and a repetition owe nothing.
        foreach (var participant in meeting.Invited.Concat(meeting.Invited).ToList())
        {
            meeting.Deliver(participant, Rules.CloseOfWork(1, Rules.DayOf(After)), After);
        }

        Assert.All(meeting.Invited, p => Assert.False(p.WantsNotice));
        Assert.Equal([4L, 5L, 6L], meeting.Commitments.Where(c => c.Kind == CommitmentKind.ReceiveMinutes).Select(c => c.OwnerId).Order());
    }

    [Fact]
    public void Whoever_got_them_signs_for_them_himself()
    {
        var meeting = Issued();
        var participant = meeting.Invited.Single(p => p.PersonId == 5);
        meeting.Deliver(participant, Rules.CloseOfWork(1, Rules.DayOf(After)), After);
        Assert.Equal("This is for {0}, or a deputy, to say.", Refused(() => meeting.SignForMinutes(participant.Key, Secretary, After)));
        Assert.Equal("Do this on the page of the minutes.", Refused(() => meeting.Open(CommitmentKind.ReceiveMinutes).Keep(Owner, After, null, Rules)));
        Assert.Equal(participant, meeting.SignsFor(Owner));
        meeting.SignForMinutes(participant.Key, Owner, After);
        Assert.Equal("There is nothing to sign for.", Refused(() => meeting.SignForMinutes(participant.Key, Owner, After)));
    }

    [Fact]
    public void What_was_wrong_is_put_right_by_a_supplement_that_is_read_like_the_minutes()
    {
        var meeting = Issued();
        var participant = meeting.Invited.Single(p => p.PersonId == 5);
        meeting.Deliver(participant, Rules.CloseOfWork(1, Rules.DayOf(After)), After);
        Assert.StartsWith("{0} wrote it", Refused(() => meeting.Supplement("x", Chair.AsReader(), Rules, Chair, After)), StringComparison.Ordinal);
        meeting.Supplement("第一项的日期应为12月5日。", Chair.AsReader(), Rules, Secretary, After);
        Assert.Equal("A supplement is being read already. Wait until that is decided.", Refused(() => meeting.Supplement("again", Chair.AsReader(), Rules, Secretary, After)));
        meeting.Return("which item?", [], Rules, Chair, After);
        Assert.Equal(MinutesState.Issued, meeting.MinutesState);
        meeting.Supplement("第一项责任人完成时限应为12月5日。", Chair.AsReader(), Rules, Secretary, After);
        meeting.Approve(null, Rules, Chair, After);
        Assert.Equal((2, "第一项责任人完成时限应为12月5日。"), (meeting.Issued.Count, meeting.Issued.MaxBy(i => i.No)!.Text));
        Assert.True(participant.WantsNotice);
        meeting.Deliver(participant, Rules.CloseOfWork(1, Rules.DayOf(After)), After);
        Assert.Equal(2, meeting.Commitments.Count(c => c.Kind == CommitmentKind.ReceiveMinutes && c.OwnerId == 5));
        Assert.DoesNotContain(meeting.Commitments, c => c is { Kind: CommitmentKind.DraftMinutes, IsOpen: true });
    }
}
