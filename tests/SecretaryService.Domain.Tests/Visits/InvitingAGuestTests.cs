using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Visits.VisitsOfTheTests;

namespace SecretaryService.Domain.Tests.Visits;

public sealed class InvitingAGuestTests
{
    [Fact]
    public void Says_what_he_was_told_and_numbers_each_letter()
    {
        var visit = Announced();
        visit.Invite("zhou@chenghai.example", "zh-CN", Now);
        visit.Invite("zhou@chenghai.example", "zh-CN", Now.AddMinutes(5));
        Assert.Equal((1, Coming, false), (visit.Invitation!.Sequence, visit.Invitation.From, visit.IsToldOtherwise));
    }

    [Fact]
    public void Notices_that_the_visit_was_moved_since()
    {
        var visit = Announced();
        visit.Invite("zhou@chenghai.example", "zh-CN", Now);
        visit.Correct(Note() with { Expected = new Expectation(Coming.AddHours(1), Coming.AddHours(2)) }, At(Coming.AddHours(1)), "later");
        Assert.True(visit.IsToldOtherwise);
        visit.Invite("zhou@chenghai.example", "zh-CN", Now);
        Assert.False(visit.IsToldOtherwise);
    }

    [Fact]
    public void Is_withdrawn_once_and_only_when_cancelled()
    {
        var visit = Announced();
        visit.Invite("zhou@chenghai.example", "zh-CN", Now);
        Assert.Throws<RuleBrokenException>(() => visit.WithdrawInvitation(Now));
        visit.Cancel(Secretary, Now, "ill");
        Assert.True(visit.IsToldOtherwise);
        visit.WithdrawInvitation(Now);
        Assert.Equal((1, false), (visit.Invitation!.Sequence, visit.IsToldOtherwise));
        Assert.Throws<RuleBrokenException>(() => visit.WithdrawInvitation(Now));
    }

    [Fact]
    public void Is_refused_when_its_time_is_past_or_the_guest_is_here()
    {
        Assert.Throws<RuleBrokenException>(() => Announced().Invite("zhou@chenghai.example", "en", Coming.AddHours(2)));
        Assert.Throws<RuleBrokenException>(() => Arrived().Invite("zhou@chenghai.example", "en", Coming));
    }

    [Fact]
    [Clause("4.3.2")]
    public void Asks_for_an_answer_only_of_whoever_came_and_has_not_answered()
    {
        Assert.Throws<RuleBrokenException>(() => Announced().AskGuest(Now));
        var visit = Arrived();
        visit.AskGuest(Coming);
        Assert.Equal(Coming, visit.AskedAt);
        visit.Rate(new Rating(5, 5, 5, null), Coming);
        Assert.Throws<RuleBrokenException>(() => visit.AskGuest(Coming));
    }

    [Fact]
    public void Leaves_no_address_behind_when_the_guest_is_forgotten()
    {
        var visit = Announced();
        visit.Invite("zhou@chenghai.example", "zh-CN", Now);
        visit.ForgetGuest("asked for it", []);
        Assert.Equal("", visit.Invitation!.To);
    }
}

public sealed class PassingAGuestTests
{
    private static readonly Colleague Gu = new(7, "Gu Qinghe", null, 20, new Wording("Sales", "销售"), "8200", Role.Employee);

    [Fact]
    [Clause("3.2.4")]
    public void Tells_the_new_host_and_releases_the_old_one()
    {
        var visit = Arrived();
        visit.PassTo(Gu, TheHouse, Secretary, Coming.AddMinutes(1));
        Assert.Equal(("Gu Qinghe", 7L), (visit.HostName, visit.HostId));
        var open = Assert.Single(visit.Commitments, c => c.IsOpen);
        Assert.Equal((7L, Coming.AddMinutes(4)), (open.OwnerId, open.DueAt));
        Assert.DoesNotContain(visit.Parties, p => p.PersonId == Lu.PersonId && p.Part.HasFlag(Part.Host));
        Assert.Throws<RuleBrokenException>(() => visit.PassTo(Gu, TheHouse, Secretary, Coming));
    }

    [Fact]
    public void Before_he_comes_tells_nobody_that_he_is_here()
    {
        var visit = Announced();
        visit.PassTo(Gu, TheHouse, Secretary, Now);
        Assert.Empty(visit.Commitments);
        visit.Arrive(TheHouse, Secretary, Coming);
        Assert.Equal(7, Assert.Single(visit.Commitments).OwnerId);
    }

    [Fact]
    public void Is_refused_once_he_meets_somebody()
    {
        var visit = Arrived();
        visit.Take(ReceptionStep.Met, Secretary, Coming);
        Assert.Throws<RuleBrokenException>(() => visit.PassTo(Gu, TheHouse, Secretary, Coming));
    }
}
