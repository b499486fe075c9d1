using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Tests.Calls;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Calls.CallsOfTheTests;

namespace SecretaryService.Domain.Tests.Commitments;

[Clause("1.3.3")]
[Clause("3.1.4")]
public sealed class KeepingAPromiseTests
{
    private readonly Domain.Calls.Call _call = Logged();
    private readonly Commitment _promise;

    public KeepingAPromiseTests() => _promise = _call.PromiseCallback(new Person(Lu.PersonId!.Value, Lu.Name), DueIn(TimeSpan.FromHours(2)), Taker);

    [Fact]
    public void Says_who_when_and_what_came_of_it()
    {
        _promise.Keep(Viewing(Lu), Now.AddHours(1), "Called back.");
        Assert.Equal(new Fulfilment(Lu.PersonId!.Value, Now.AddHours(1), "Called back.") { ByName = "陆知远" }, _promise.Done);
        Assert.Contains(new CommitmentKept(CommitmentKind.CallBack, "陆知远", "Called back."), _call.Facts);
    }

    [Fact]
    public void A_secretary_may_on_behalf_of_the_owner()
    {
        _promise.Keep(Viewing(Cheng, Role.Secretary), Now.AddHours(1), null);
        Assert.Equal(Cheng.PersonId, _promise.Done?.ById);
    }

    [Theory]
    [InlineData(Role.Employee)]
    [InlineData(Role.Manager)]
    [InlineData(Role.Supervisor)]
    [InlineData(Role.Administrator)]
    public void Is_refused_to_anybody_else(Role role)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => _promise.Keep(Viewing(Cheng, role), Now.AddHours(1), null));
        Assert.Equal(["陆知远"], refusal.Arguments);
        Assert.Null(_promise.Done);
    }

    [Fact]
    public void Is_refused_the_second_time()
    {
        _promise.Keep(Viewing(Lu), Now.AddHours(1), "Called back.");
        Assert.Throws<RuleBrokenException>(() => _promise.Keep(Viewing(Lu), Now.AddHours(2), "Again."));
        Assert.Equal("Called back.", _promise.Done?.Result);
    }
}
