using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Tests.Commitments;
using static SecretaryService.Domain.Tests.Meetings.MeetingsOfTheTests;

namespace SecretaryService.Domain.Tests.Meetings;

public sealed class FollowingUpTests
{
    private static readonly DateTime Later = HouseOfTheTests.Utc("2026-12-01T10:00");

    [Fact]
    public void What_is_said_to_be_done_is_looked_at_by_another_and_closed()
    {
        var (meeting, action) = CarriedOut();
        Assert.Equal("ordered", action.Report);
        Assert.Equal((4L, action.JournalKey), (meeting.Open(CommitmentKind.VerifyAction).OwnerId, meeting.Open(CommitmentKind.VerifyAction).About));
        Assert.Equal("This is for {0}, or a deputy, to say.", Refused(() => meeting.Verify(action.Key, null, null, Rules, Owner, Later)));
        meeting.Verify(action.Key, null, "seen", Rules, Chair, Later);
        Assert.Equal((false, "陆知远"), (action.IsOpen, action.VerifiedByName));
        Assert.StartsWith("There is nothing to verify", Refused(() => meeting.Verify(action.Key, null, null, Rules, Chair, Later)), StringComparison.Ordinal);
    }

    [Fact]
    public void Not_done_after_all_it_is_asked_for_again_by_another_day()
    {
        var (meeting, action) = CarriedOut();
        Assert.Equal("Say what is still to be done.", Refused(() => meeting.Verify(action.Key, new DateOnly(2026, 12, 8), " ", Rules, Chair, Later)));
        Assert.Equal("Choose a later day, within a year.", Refused(() => meeting.Verify(action.Key, new DateOnly(2026, 11, 30), "prices", Rules, Chair, Later)));
        meeting.Verify(action.Key, new DateOnly(2026, 12, 8), "prices are missing", Rules, Chair, Later);
        var again = meeting.Open(CommitmentKind.CarryOut);
        Assert.Equal((5L, new DateOnly(2026, 12, 8), new DateOnly(2026, 12, 8)), (again.OwnerId, again.DueOn, action.Due));
        Assert.True(action is { IsOpen: true, ReportedAt: null });
        again.Keep(Owner, Later, "with prices", Rules);
        meeting.Verify(action.Key, null, null, Rules, Chair, Later);
        Assert.False(action.IsOpen);
    }

    [Fact]
    public void Whoever_does_it_or_says_so_never_verifies_it()
    {
        // A secretary says it for the owner; the chair is away and the owner is his deputy.
        var (meeting, action) = CarriedOut(Secretary);
        Assert.StartsWith("{0} does it", Refused(() => meeting.Verify(action.Key, null, null, Rules, Owner with { DeputisesFor = [4] }, Later)), StringComparison.Ordinal);
        // It was passed on to who was to verify it: the chair looks instead.
        var issued = WithVerifier();
        issued.Open(CommitmentKind.CarryOut).PassOn(Verifier.AsPerson(), Owner, Later, "knows it better");
        issued.Open(CommitmentKind.CarryOut).Keep(Verifier, Later, "done", Rules);
        Assert.Equal(4, issued.Open(CommitmentKind.VerifyAction).OwnerId);
        var named = WithVerifier();
        named.Open(CommitmentKind.CarryOut).Keep(Owner, Later, "done", Rules);
        Assert.Equal(6, named.Open(CommitmentKind.VerifyAction).OwnerId);
    }

    [Fact]
    public void It_is_neither_withdrawn_nor_put_off_by_a_pause()
    {
        var owed = Issued().Open(CommitmentKind.CarryOut);
        Assert.StartsWith("What a meeting settled is not withdrawn.", Refused(() => owed.Withdraw(Secretary, Later, "not needed")), StringComparison.Ordinal);
        Assert.StartsWith("What a meeting settled is extended by {0}.", Refused(() => owed.Hold(Owner, Later, "waiting", Rules)), StringComparison.Ordinal);
        Assert.True(owed.IsOpen);
    }

    [Fact]
    public void A_slip_is_taken_back_until_another_has_looked()
    {
        var (meeting, action) = CarriedOut();
        var first = meeting.Commitments.Single(c => c.Kind == CommitmentKind.CarryOut);
        first.Reopen(Owner, Later.AddMinutes(5));
        Assert.True(first.IsOpen && action.ReportedAt is null && meeting.Commitments.Single(c => c.Kind == CommitmentKind.VerifyAction).Withdrawn is not null);
        first.Keep(Owner, Later, "now", Rules);
        meeting.Verify(action.Key, null, null, Rules, Chair, Later);
        Assert.Equal("Another has looked at it already. It stays as it is.", Refused(() => first.Reopen(Owner, Later.AddMinutes(6))));
    }

    [Fact]
    public void More_time_is_asked_of_the_chair_and_not_taken()
    {
        var meeting = Issued();
        var (action, owed) = (meeting.Actions.Single(), meeting.Open(CommitmentKind.CarryOut));
        Assert.StartsWith("What a meeting settled is extended by {0}.", Refused(() => owed.Extend(Rules.CloseOfWorkOn(new DateOnly(2026, 12, 7), Later), Owner, Later, "late", Rules)), StringComparison.Ordinal);
        Assert.Equal("This is for {0}, or a deputy, to say.", Refused(() => meeting.AskForTime(action.Key, new DateOnly(2026, 12, 11), "supplier", Rules, Secretary, Later)));
        Assert.Equal("Choose a later day, within a year.", Refused(() => meeting.AskForTime(action.Key, new DateOnly(2026, 12, 4), "supplier", Rules, Owner, Later)));
        meeting.AskForTime(action.Key, new DateOnly(2026, 12, 11), "supplier is late", Rules, Owner, Later);
        Assert.Equal("More time was asked for already. Wait for the answer.", Refused(() => meeting.AskForTime(action.Key, new DateOnly(2026, 12, 14), "again", Rules, Owner, Later)));
        Assert.Equal("This is for {0}, or a deputy, to say.", Refused(() => meeting.DecideOnTime(action.Key, true, null, Rules, Manager, Later)));
        meeting.DecideOnTime(action.Key, true, "once", Rules, Deputy, Later);
        Assert.Equal((new DateOnly(2026, 12, 11), new DateOnly(2026, 12, 11), 0), (owed.DueOn, action.Due, owed.Extensions));
        Assert.Contains(owed.Steps, s => s.Kind == StepKind.Extended && s.ByName == "陶安然");
        Assert.StartsWith("No more time was asked for", Refused(() => meeting.DecideOnTime(action.Key, true, null, Rules, Chair, Later)), StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_it_stays_due_when_it_was_and_what_is_late_is_not_extended()
    {
        var meeting = Issued();
        var (action, owed) = (meeting.Actions.Single(), meeting.Open(CommitmentKind.CarryOut));
        meeting.AskForTime(action.Key, new DateOnly(2026, 12, 11), "supplier is late", Rules, Owner, Later);
        meeting.DecideOnTime(action.Key, false, "no", Rules, Chair, Later);
        Assert.Equal((new DateOnly(2026, 12, 4), null), (owed.DueOn, action.AskedUntil));
        Assert.StartsWith("It is late already.", Refused(() => meeting.AskForTime(action.Key, new DateOnly(2026, 12, 18), "forgot", Rules, Owner, HouseOfTheTests.Utc("2026-12-07T09:00"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Done_while_more_time_is_asked_for_nobody_need_decide()
    {
        var meeting = Issued();
        var action = meeting.Actions.Single();
        meeting.AskForTime(action.Key, new DateOnly(2026, 12, 11), "supplier is late", Rules, Owner, Later);
        meeting.Open(CommitmentKind.CarryOut).Keep(Owner, Later, "came after all", Rules);
        Assert.NotNull(meeting.Commitments.Single(c => c.Kind == CommitmentKind.ApproveExtension).Withdrawn);
        Assert.Null(action.AskedUntil);
    }

    private static (Meeting, MeetingAction) CarriedOut(Viewer? by = null)
    {
        var meeting = Issued();
        meeting.Open(CommitmentKind.CarryOut).Keep(by ?? Owner, Later, "ordered", Rules);
        return (meeting, meeting.Actions.Single());
    }

    private static Meeting WithVerifier()
    {
        var meeting = Held();
        meeting.Record(Key(meeting, 1), new RecordNote("x", null, null, null, null, null), 0, Secretary, After);
        meeting.AddAction(Action(verifier: Verifier), Rules, Secretary, After);
        meeting.Submit(Chair.AsReader(), Rules, Secretary, After);
        meeting.Approve(null, Rules, Chair, After);
        meeting.Issue(null, Rules, Secretary, After);
        return meeting;
    }
}
