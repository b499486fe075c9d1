using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Tests.Calls;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Calls.CallsOfTheTests;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;

namespace SecretaryService.Domain.Tests.Commitments;

[Clause("4.2.1")]
public sealed class MovingACommitmentTests
{
    private static readonly Viewer Secretary = Viewing(Cheng, Role.Secretary);
    private readonly Call _call = Logged();
    private readonly Commitment _promise;

    public MovingACommitmentTests() => _promise = _call.PromiseCallback(Lu.AsPerson(), TheHouse.DueAfter(Now, TimeSpan.FromHours(2)), Taker);

    [Fact]
    public void Passing_it_on_makes_the_other_its_owner_and_a_party_and_keeps_the_time()
    {
        var due = _promise.DueAt;
        _promise.PassOn(Cheng.AsPerson(), Viewing(Lu), Now.AddMinutes(5), "travelling");
        Assert.Equal((5, "程北川", due), (_promise.OwnerId, _promise.OwnerName, _promise.DueAt));
        Assert.Equal(Part.Handler, _call.PartOf(5));
        var step = Assert.Single(_promise.Steps);
        Assert.Equal((StepKind.PassedOn, "程北川", "travelling"), (step.Kind, step.ToName, step.Text));
        Assert.Equal([(5, NoticeKind.PassedOn), (Taker.Id, NoticeKind.PassedOn)], _promise.Notices.Where(n => n.Kind == NoticeKind.PassedOn).Select(n => (n.PersonId, n.Kind)));
    }

    [Fact]
    public void Passing_it_on_is_refused_to_its_owner_to_the_excluded_and_by_strangers()
    {
        Refused(() => _promise.PassOn(Lu.AsPerson(), Secretary, Now, "again"), "{0} has it already. Choose another colleague.");
        _call.Exclude(9, "concerned");
        Refused(() => _promise.PassOn(new Person(9, "韦书航"), Secretary, Now, "wrong"), "{0} cannot take this on. Choose another colleague.");
        Refused(() => _promise.PassOn(Cheng.AsPerson(), Viewing(Cheng), Now, "mine?"), "This is for {0}, for who gave it, or for a secretary to change.");
    }

    [Fact]
    public void An_extension_names_the_rules_then_in_force_and_moves_the_ladder()
    {
        var later = TheHouse.DueAt(Utc("2026-11-25 11:00"), Now);
        _promise.Extend(later, Viewing(Lu), Now.AddMinutes(5), "waits for the laboratory", TheHouse);
        Assert.Equal((later.At, 1, 2, 2), (_promise.DueAt, _promise.Extensions, _promise.StandardVersion, _promise.CalendarVersion));
        Assert.Equal((Rung.None, later.Ladder!.RemindAt), (_promise.Rung, _promise.NextAt));
    }

    [Fact]
    public void An_extension_is_refused_past_its_time_past_the_cap_too_often_and_backwards()
    {
        Refused(() => Extend("2026-11-24 10:30"), "The new time is not later than the present one.");
        Refused(() => Extend("2026-12-04 11:00"), "Clause 4.2.1 allows {0} working days more at most. Choose an earlier time.");
        Extend("2026-11-25 11:00");
        Refused(() => Extend("2026-11-26 11:00"), "It has been extended {0} times; clause 4.2.1 allows no more.");
        Refused(() => Extend("2026-11-26 11:00", at: _promise.DueAt.AddSeconds(1)), "It is late already. What is late cannot be extended; say what came of it, or pass it on.");
    }

    [Fact]
    public void A_pause_gives_back_the_working_time_that_was_left()
    {
        // Promised at ten for one in the afternoon (the second calendar works 9–12 and 13–16): two hours, one of them gone at eleven.
        Assert.Equal(Utc("2026-11-24 12:00"), _promise.DueAt);
        _promise.Hold(Viewing(Lu), Utc("2026-11-24 11:00"), "asks the laboratory", TheHouse);
        _promise.Resume(Viewing(Lu), Utc("2026-11-26 09:30"), TheHouse);
        Assert.Equal(Utc("2026-11-26 10:30"), _promise.DueAt);
        Assert.Null(_promise.Paused);
    }

    [Fact]
    public void A_pause_that_nobody_ends_ends_at_the_cap()
    {
        _promise.Hold(Viewing(Lu), Utc("2026-11-24 11:00"), "asks the laboratory", TheHouse);
        var (endsAt, due) = (_promise.Paused!.EndsAt, _promise.DueAt);
        Assert.Equal((Utc("2026-12-08 11:00"), Utc("2026-12-08 12:00")), (endsAt, due));
        _promise.Resume(Viewing(Lu), Utc("2027-01-15 11:00"), TheHouse);
        Assert.Equal(due, _promise.DueAt);
        Refused(() => _promise.Hold(Viewing(Lu), Utc("2026-12-08 11:30"), "once more", TheHouse), "The clock has stood still as long as clause 4.2.1 allows.");
    }

    [Fact]
    public void A_pause_is_refused_twice_and_when_it_is_late()
    {
        Refused(() => _promise.Hold(Viewing(Lu), _promise.DueAt, "too late", TheHouse), "It is late already. A pause does not undo that.");
        _promise.Hold(Viewing(Lu), Now.AddMinutes(5), "once", TheHouse);
        Refused(() => _promise.Hold(Viewing(Lu), Now.AddMinutes(6), "twice", TheHouse), "The clock stands still already.");
        Refused(() => Extend("2026-12-09 11:00"), "The clock stands still. Resume it first.");
        _promise.Resume(Viewing(Lu), Now.AddMinutes(7), TheHouse);
        Refused(() => _promise.Resume(Viewing(Lu), Now.AddMinutes(8), TheHouse), "The clock is running.");
    }

    [Fact]
    public void A_withdrawal_is_for_who_gave_it_and_not_for_what_is_late()
    {
        Refused(() => _promise.Withdraw(Viewing(Lu), Now.AddMinutes(5), "no need"), "Only who gave the promise, or a secretary, can withdraw it.");
        Refused(() => _promise.Withdraw(Secretary, _promise.DueAt.AddSeconds(1), "no need"), "It is late already and counts as late. Say what came of it instead.");
        _promise.Withdraw(Secretary, Now.AddMinutes(5), "the caller wrote instead");
        Assert.Equal(((bool, DateTime?))(false, null), (_promise.IsOpen, _promise.NextAt));
        Refused(() => _promise.Keep(Viewing(Lu), Now.AddMinutes(6), "done"), "This was withdrawn: {0}");
    }

    [Fact]
    public void What_is_void_withdraws_what_was_promised_in_it_and_takes_nothing_new()
    {
        _call.Void(Secretary, Now.AddDays(3), "entered twice");
        Assert.False(_promise.IsOpen);
        Refused(() => _call.Void(Secretary, Now.AddDays(3), "again"), "This entry is void already.");
        Refused(() => _call.PromiseCallback(Lu.AsPerson(), DueIn(TimeSpan.FromHours(9)), Taker), "This entry is void. Nothing can be promised in it.");
        Refused(() => _call.Correct(Notes.PutThrough(Lu), "x"), "This entry is void. It stays as it is.");
    }

    [Fact]
    public void A_deputy_does_it_for_the_absent_and_nobody_else_does()
    {
        var deputy = Viewing(Cheng) with { DeputisesFor = [Lu.PersonId!.Value] };
        Assert.True(_promise.IsOwnedBy(deputy));
        _promise.Keep(deputy, Now.AddMinutes(5), "called for him");
        Assert.Equal((5, "程北川"), (_promise.Done!.ById, _promise.Done.ByName));
    }

    [Fact]
    public void What_repeats_is_due_again_on_the_next_working_day_at_the_same_time()
    {
        var weekly = _call.Promise(CommitmentKind.FollowUp, Lu.AsPerson(), TheHouse.DueAt(Utc("2026-11-27 10:00"), Now), Taker, Now)
            .Saying("asks for the delivery", new Repetition(4, Turn.Week, new DateOnly(2026, 12, 31)));
        weekly.Keep(Viewing(Lu), Utc("2026-11-27 09:30"), "asked", TheHouse);
        var next = _call.Commitments.Single(c => c.Kind == CommitmentKind.FollowUp && c.IsOpen);
        // Four weeks on is 25 December, a holiday; the weekend follows.
        Assert.Equal((Utc("2026-12-28 10:00"), "asks for the delivery"), (next.DueAt, next.What));
        next.Keep(Viewing(Lu), Utc("2026-12-28 09:30"), "asked", TheHouse);
        Assert.DoesNotContain(_call.Commitments, c => c.Kind == CommitmentKind.FollowUp && c.IsOpen);
    }

    [Fact]
    public void A_promise_for_a_day_off_is_refused() =>
        Refused(() => TheHouse.DueAt(Utc("2026-12-25 10:00"), Now), "{0} is a day off: nobody is here to keep it. Choose a working day.");

    [Fact]
    public void Done_by_mistake_it_is_opened_again_by_the_same_hand_for_half_an_hour()
    {
        _promise.Keep(Viewing(Lu), Now.AddMinutes(5), "called");
        Refused(() => _promise.Reopen(Secretary, Now.AddMinutes(6)), "Only who marked it done can take that back, within {0} minutes.");
        Refused(() => _promise.Reopen(Viewing(Lu), Now.AddMinutes(36)), "Only who marked it done can take that back, within {0} minutes.");
        _promise.Reopen(Viewing(Lu), Now.AddMinutes(6));
        Assert.True(_promise.IsOpen);
        Assert.Equal(_promise.Ladder!.RemindAt, _promise.NextAt);
    }

    private void Extend(string local, DateTime? at = null) => _promise.Extend(TheHouse.DueAt(Utc(local), Now), Viewing(Lu), at ?? Now.AddMinutes(5), "needs longer", TheHouse);

    private static void Refused(Action deed, string sentence) => Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(deed).Message);
}
