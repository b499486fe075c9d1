using SecretaryService.Domain.Commitments;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Calls.CallsOfTheTests;

namespace SecretaryService.Domain.Tests.Calls;

[Clause("3.1.4")]
public sealed class PromisingACallbackTests
{
    [Fact]
    public void Says_who_owes_it_by_when_and_who_promised()
    {
        var call = Logged();
        var promise = call.PromiseCallback(new Person(5, "程北川"), DueIn(TimeSpan.FromHours(2)), Taker);
        Assert.Same(promise, Assert.Single(call.Commitments));
        Assert.Equal(CommitmentKind.CallBack, promise.Kind);
        Assert.Equal((5, "程北川", Taker.Id), (promise.OwnerId, promise.OwnerName, promise.MadeById));
        Assert.Equal(Now.AddHours(2), promise.DueAt);
        Assert.Equal((1, 1), (promise.StandardVersion, promise.CalendarVersion));
        Assert.Null(promise.Done);
    }

    [Fact]
    public void Lets_the_one_who_owes_it_see_why()
    {
        var call = Logged();
        call.PromiseCallback(new Person(5, "程北川"), DueIn(TimeSpan.FromHours(2)), Taker);
        Assert.Equal(Part.Handler, call.PartOf(5));
        Assert.Contains(new CommitmentMade(CommitmentKind.CallBack, "程北川", Now.AddHours(2)), call.Facts);
    }

    [Fact]
    public void Twice_tells_two_promises_apart()
    {
        var call = Logged();
        var first = call.PromiseCallback(new Person(5, "程北川"), DueIn(TimeSpan.FromHours(2)), Taker);
        var second = call.PromiseCallback(new Person(5, "程北川"), DueIn(TimeSpan.FromHours(2)), Taker);
        Assert.NotEqual(first.JournalKey, second.JournalKey);
        Assert.Single(call.Parties, p => p.PersonId == 5);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void For_a_time_not_after_the_call_is_refused(int minutes)
    {
        var call = Logged();
        Assert.Throws<RuleBrokenException>(() => call.PromiseCallback(Taker, DueIn(TimeSpan.FromMinutes(minutes)), Taker));
        Assert.Empty(call.Commitments);
    }
}
