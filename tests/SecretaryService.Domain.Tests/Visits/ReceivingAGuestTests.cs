using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Visits.VisitsOfTheTests;

namespace SecretaryService.Domain.Tests.Visits;

public sealed class ReceivingAGuestTests
{
    [Fact]
    public void Begins_with_an_announcement_that_is_the_line_on_arrival()
    {
        var visit = Announced();
        visit.Arrive(TheHouse, Secretary, Now.AddHours(1), headCount: 4, card: "17");
        Assert.Equal((VisitState.Waiting, 4, "17", true), (visit.State, visit.HeadCount, visit.CardNumber, visit.CardIsOut));
        Assert.Equal((Now.AddHours(1), "V-2026-1"), (visit.OccurredAt, visit.Number));
        Assert.All(visit.Parties, party => Assert.Equal(visit.OccurredAt, party.OccurredAt));
    }

    [Fact]
    public void On_another_day_is_still_one_line()
    {
        var visit = Announced();
        visit.EndOfDay(TheHouse, Now.AddDays(1));
        Assert.Equal(VisitState.NoShow, visit.State);
        visit.Arrive(TheHouse, Secretary, Now.AddDays(1));
        Assert.Equal((VisitState.Waiting, new DateOnly(2026, 11, 25)), (visit.State, visit.OccurredOn));
    }

    [Fact]
    [Clause("3.2.4")]
    public void Tells_the_host_who_has_three_minutes()
    {
        var notice = Assert.Single(Arrived().Commitments);
        Assert.Equal((CommitmentKind.ReceiveVisitor, 4L, Coming.AddMinutes(3)), (notice.Kind, notice.OwnerId, notice.DueAt));
    }

    [Fact]
    [Clause("3.2.4")]
    public void Meeting_the_host_is_his_acknowledgement()
    {
        var visit = Arrived();
        visit.Take(ReceptionStep.Met, Secretary, Coming.AddMinutes(2));
        Assert.Equal(VisitState.InMeeting, visit.State);
        Assert.Equal(Coming.AddMinutes(2), Assert.Single(visit.Commitments).Done!.At);
    }

    [Fact]
    [Clause("3.2.2")]
    public void Sets_the_time_by_which_the_guest_is_seated() => Assert.Equal(Coming.AddMinutes(5), Arrived().SeatBy);

    [Fact]
    public void Takes_no_step_twice_and_none_before_the_guest_has_come()
    {
        var visit = Announced();
        Assert.Throws<RuleBrokenException>(() => visit.Take(ReceptionStep.Seated, Secretary, Now));
        visit.Take(ReceptionStep.Greeter, Secretary, Now);
        Assert.Throws<RuleBrokenException>(() => visit.Take(ReceptionStep.Greeter, Secretary, Now));
    }

    [Fact]
    [Clause("3.2.5")]
    public void Ends_with_a_departure_that_is_never_before_the_arrival()
    {
        var visit = Arrived();
        Assert.Throws<RuleBrokenException>(() => visit.Leave(TheHouse, Coming.AddMinutes(-1), true));
        visit.Leave(TheHouse, Coming.AddHours(1), true);
        Assert.Equal((VisitState.Left, false), (visit.State, visit.ClosedByClock));
        Assert.Throws<RuleBrokenException>(() => visit.Leave(TheHouse, Coming.AddHours(2), true));
    }

    [Fact]
    [Clause("3.2.5")]
    public void Forgotten_at_the_door_is_closed_by_the_clock_with_a_mark()
    {
        var visit = Arrived();
        visit.EndOfDay(TheHouse, Coming.AddDays(1));
        Assert.Equal((VisitState.Left, true), (visit.State, visit.ClosedByClock));
    }

    [Fact]
    public void Keeps_in_mind_a_card_that_was_not_handed_back()
    {
        var visit = Announced();
        visit.Arrive(TheHouse, Secretary, Coming, card: "9");
        visit.Leave(TheHouse, Coming.AddHours(1), cardIsBack: false);
        Assert.True(visit.CardIsOut);
        visit.TakeCardBack();
        Assert.False(visit.CardIsOut);
        Assert.Throws<RuleBrokenException>(visit.TakeCardBack);
    }

    [Fact]
    public void Can_be_taken_back_step_by_step()
    {
        var visit = Arrived();
        visit.Take(ReceptionStep.Met, Secretary, Coming.AddMinutes(4));
        visit.Leave(TheHouse, Coming.AddHours(1), true);
        visit.TakeDepartureBack();
        Assert.Equal(VisitState.InMeeting, visit.State);
        visit.TakeBack(ReceptionStep.Met);
        Assert.Equal(VisitState.Waiting, visit.State);
        visit.TakeArrivalBack(Secretary, Coming.AddHours(1));
        Assert.Equal((VisitState.Expected, null), (visit.State, visit.ArrivedAt));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void Of_nobody_or_of_a_whole_town_is_refused(int heads)
    {
        Assert.Throws<RuleBrokenException>(() => Visit.Announce(At(Coming), Note(heads: heads), Level.Internal));
        Assert.Throws<RuleBrokenException>(() => Announced().Arrive(TheHouse, Secretary, Coming, headCount: heads));
    }

    [Fact]
    public void Announced_for_yesterday_or_without_a_name_is_refused()
    {
        Assert.Throws<RuleBrokenException>(() => Visit.Announce(At(Now.AddDays(-1)), Note(), Level.Internal));
        Assert.Throws<RuleBrokenException>(() => Visit.Announce(At(Coming), Note() with { Guest = new Guest(null, null, null, 1, null) }, Level.Internal));
        Assert.Throws<RuleBrokenException>(() => Visit.Announce(At(Coming), Note() with { Expected = new Expectation(Coming, Coming) }, Level.Internal));
    }

    [Fact]
    [Clause("4.3.2")]
    public void Is_rated_once_and_good_from_four_on()
    {
        var visit = Arrived();
        visit.Rate(new Rating(5, 4, 3, "Warm"), Coming.AddHours(2));
        Assert.True(visit.IsRatedGood);
        Assert.Throws<RuleBrokenException>(() => visit.Rate(new Rating(1, 1, 1, null), Coming.AddHours(2)));
        Assert.Throws<RuleBrokenException>(() => Arrived().Rate(new Rating(6, 1, 1, null), Coming));
        Assert.Throws<RuleBrokenException>(() => Announced().Rate(new Rating(5, 5, 5, null), Coming));
    }
}
