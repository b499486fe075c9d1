using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Tests.Calls;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Calls.CallsOfTheTests;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;

namespace SecretaryService.Domain.Tests.Commitments;

[Clause("4.2.1")]
public sealed class SpeakingUpTests
{
    private static readonly Wording Sales = new("Sales", "销售部");
    private static readonly Domain.Staff.Directory Directory = new(
    [
        new Colleague(4, "陆知远", null, 20, Sales, "8100", Role.Employee) { SuperiorId = 5 },
        new Colleague(5, "程北川", null, 20, Sales, "8200", Role.Manager) { SuperiorId = 6 },
        new Colleague(6, "许砚秋", null, 30, Sales, "8300", Role.Manager),
    ]);

    private readonly Call _call = Logged(Notes.PutThrough(null) with { Outcome = CallOutcome.Advised });
    private readonly Commitment _promise;

    public SpeakingUpTests() => _promise = _call.PromiseCallback(Lu.AsPerson(), TheHouse.DueAfter(Now, TimeSpan.FromHours(2)), Taker);

    [Fact]
    public void It_reminds_then_says_it_is_late_then_goes_to_the_superior_then_to_the_head()
    {
        List<(StepKind, string?)> told = [];
        foreach (var at in new[] { _promise.Ladder!.RemindAt, _promise.DueAt, _promise.Ladder.SuperiorAt, _promise.Ladder.HeadAt })
        {
            _promise.Climb(at.AddSeconds(-1), Directory, new DateOnly(2026, 11, 24));
            Assert.Equal(told.Count, _promise.Steps.Count);
            _promise.Climb(at, Directory, new DateOnly(2026, 11, 24));
            _promise.Climb(at, Directory, new DateOnly(2026, 11, 24));
            told = [.. _promise.Steps.Select(s => (s.Kind, s.ToName))];
        }

        Assert.Equal([(StepKind.Reminded, null), (StepKind.Late, null), (StepKind.Escalated, "程北川"), (StepKind.Escalated, "许砚秋")], told);
        Assert.Null(_promise.NextAt);
        Assert.Equal((Part.Superior, Part.Superior), (_call.PartOf(5), _call.PartOf(6)));
    }

    [Fact]
    public void It_is_silent_once_it_is_kept_and_while_its_clock_stands_still()
    {
        _promise.Hold(Viewing(Lu), Now.AddMinutes(5), "waits", TheHouse);
        _promise.Climb(Now.AddHours(3), Directory, new DateOnly(2026, 11, 24));
        Assert.DoesNotContain(_promise.Steps, s => s.Kind == StepKind.Reminded);
        _promise.Resume(Viewing(Lu), Now.AddHours(3), TheHouse);
        _promise.Keep(Viewing(Lu), Now.AddHours(3), "called");
        _promise.Climb(Now.AddDays(9), Directory, new DateOnly(2026, 12, 3));
        Assert.DoesNotContain(_promise.Steps, s => s.Kind is StepKind.Reminded or StepKind.Late or StepKind.Escalated);
    }

    [Fact]
    public void Whoever_must_not_know_of_the_entry_is_not_told()
    {
        _call.Exclude(5, "concerned");
        for (var rung = 0; rung < 3; rung++)
        {
            _promise.Climb(Now.AddDays(5), Directory, new DateOnly(2026, 11, 29));
        }

        Assert.Equal((StepKind.Escalated, null), (_promise.Steps.Last().Kind, _promise.Steps.Last().ToName));
        Assert.Equal(Part.None, _call.PartOf(5));
        Assert.DoesNotContain(_promise.Notices, n => n.PersonId == 5);
    }

    [Fact]
    public void Urging_tells_the_owner_counts_and_waits_five_minutes_for_the_next()
    {
        var taker = new Viewer(Taker.Id, Taker.Name, Role.Secretary, 10);
        _promise.Urge(taker, Now.AddMinutes(5), "still waiting");
        Assert.Throws<RuleBrokenException>(() => _promise.Urge(taker, Now.AddMinutes(9), null));
        _promise.Urge(taker, Now.AddMinutes(10), null);
        Assert.Equal(2, _promise.Urgings);
        Assert.Equal(2, _promise.Notices.Count(n => n is { PersonId: 4, Kind: NoticeKind.Urged }));
        Assert.Throws<RuleBrokenException>(() => _promise.Urge(Viewing(Lu), Now.AddMinutes(20), null));
    }

    [Fact]
    public void An_answer_goes_to_who_gave_it_and_to_who_urged()
    {
        var supervisor = new Viewer(8, "Ruth Calder", Role.Supervisor, 10);
        _promise.Urge(supervisor, Now.AddMinutes(5), "how does it stand?");
        _promise.Answer(Viewing(Lu), Now.AddMinutes(6), "by noon");
        Assert.Equal([8, Taker.Id], _promise.Notices.Where(n => n.Kind == NoticeKind.Answered).Select(n => n.PersonId).Order().Reverse());
        Assert.Throws<RuleBrokenException>(() => _promise.Answer(supervisor, Now.AddMinutes(7), "for him"));
    }

    [Fact, Clause("2.1.1")]
    public void A_message_is_acknowledged_by_who_got_it_or_by_his_deputy_only()
    {
        var call = Call.Log(At(Now), Notes.PutThrough(Lu) with { Outcome = CallOutcome.Message }, Level.Internal, 3);
        call.Deliver(TheHouse, new Viewer(Taker.Id, Taker.Name, Role.Secretary, 10), Now);
        var message = Assert.Single(call.Commitments);
        Assert.Equal((CommitmentKind.Message, 4, Utc("2026-11-24 12:00")), (message.Kind, message.OwnerId, message.DueAt));
        Assert.Equal("Only {0}, or a deputy, can say that the message has arrived.",
            Assert.Throws<RuleBrokenException>(() => message.Keep(Viewing(Cheng, Role.Secretary), Now.AddMinutes(5), null)).Message);
        message.Keep(Viewing(Lu), Now.AddMinutes(5), null);
        Assert.Equal((Taker.Id, NoticeKind.Kept), (message.Notices.Last().PersonId, message.Notices.Last().Kind));
    }

    [Fact, Clause("2.1.1")]
    public void A_corrected_message_follows_its_addressee_or_goes_away()
    {
        var call = Call.Log(At(Now), Notes.PutThrough(Lu) with { Outcome = CallOutcome.Message }, Level.Internal, 3);
        var taker = new Viewer(Taker.Id, Taker.Name, Role.Secretary, 10);
        call.Deliver(TheHouse, taker, Now);
        call.Correct(Notes.PutThrough(Cheng) with { Outcome = CallOutcome.Message }, "misheard");
        call.Deliver(TheHouse, taker, Now.AddMinutes(5));
        Assert.Equal(5, Assert.Single(call.Commitments).OwnerId);
        call.Correct(Notes.PutThrough(Cheng), "put through after all");
        call.Deliver(TheHouse, taker, Now.AddMinutes(6));
        Assert.False(Assert.Single(call.Commitments).IsOpen);
    }
}
