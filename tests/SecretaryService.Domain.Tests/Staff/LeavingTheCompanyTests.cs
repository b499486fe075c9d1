using SecretaryService.Domain.Staff;
using static SecretaryService.Domain.Tests.Staff.StaffOfTheTests;

namespace SecretaryService.Domain.Tests.Staff;

public sealed class LeavingTheCompanyTests
{
    private readonly Employee _lu = Hired(4);

    [Fact]
    public void Says_the_last_day()
    {
        _lu.Leave(Today, Today, owed: 0);
        Assert.Equal(Today, _lu.LeftOn);
    }

    [Fact]
    public void Is_refused_while_something_is_owed_and_says_how_much()
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => _lu.Leave(Today, Today, owed: 3));
        Assert.Equal(["陆知远", 3], refusal.Arguments);
        Assert.Null(_lu.LeftOn);
    }

    [Fact]
    public void Is_refused_before_the_day_has_come() => Assert.Throws<RuleBrokenException>(() => _lu.Leave(Today.AddDays(1), Today, owed: 0));

    [Fact]
    public void Is_refused_the_second_time()
    {
        _lu.Leave(Today, Today, owed: 0);
        Assert.Throws<RuleBrokenException>(() => _lu.Leave(Today, Today, owed: 0));
    }

    [Fact]
    public void Ends_what_duties_were_held_and_leaves_past_ones_as_they_were()
    {
        var past = _lu.Give(DutyKind.RoomKeeper, Today.AddDays(-90), Today.AddDays(-60), Administrator);
        var held = _lu.Give(DutyKind.Archivist, Today.AddDays(-30), null, Administrator);
        _lu.Leave(Today, Today, owed: 0);
        Assert.Equal((Today.AddDays(-60), Today), (past.Until, held.Until));
    }

    [Fact]
    public void Can_be_taken_back_once()
    {
        _lu.Leave(Today, Today, owed: 0);
        _lu.ComeBack();
        Assert.Null(_lu.LeftOn);
        Assert.Throws<RuleBrokenException>(_lu.ComeBack);
    }
}
