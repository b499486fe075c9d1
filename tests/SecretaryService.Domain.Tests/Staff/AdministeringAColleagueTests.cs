using SecretaryService.Domain.Staff;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Staff.StaffOfTheTests;

namespace SecretaryService.Domain.Tests.Staff;

[Clause("1.3.4")]
public sealed class AdministeringAColleagueTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Under_himself_or_somebody_below_him_is_refused(long superior)
    {
        // 6 → 5 → 4
        var lines = new ReportingLines(new Dictionary<long, long> { [6] = 5, [5] = 4 });
        var lu = Hired(4);
        Assert.Throws<RuleBrokenException>(() => lu.ReportTo(Hired(superior, "程北川"), lines));
        Assert.Null(lu.SuperiorId);
    }

    [Fact]
    public void Under_anybody_else_or_nobody_is_accepted()
    {
        var lu = Hired(4);
        lu.ReportTo(Hired(7, "程北川"), new ReportingLines(new Dictionary<long, long> { [6] = 5, [5] = 4 }));
        Assert.Equal(7, lu.SuperiorId);
        lu.ReportTo(null, new ReportingLines(new Dictionary<long, long> { [4] = 7 }));
        Assert.Null(lu.SuperiorId);
    }

    [Fact]
    public void A_circle_that_is_there_already_does_not_hang_anybody() =>
        Assert.False(new ReportingLines(new Dictionary<long, long> { [1] = 2, [2] = 1 }).IsAbove(3, 1));

    [Fact]
    public void Ones_own_role_cannot_be_changed_but_kept()
    {
        var administrator = Hired(99, "陶安然", Role.Administrator);
        Assert.Throws<RuleBrokenException>(() => administrator.Become(Role.Manager, Administrator));
        administrator.Become(Role.Administrator, Administrator);
        Assert.Equal(Role.Administrator, administrator.Role);
    }

    [Fact]
    public void Into_a_closed_department_is_refused_unless_he_is_there_already()
    {
        var closed = new Department(new Wording("Sales", "销售部")).Numbered(20);
        closed.Close(Today, people: 0);
        Assert.Throws<RuleBrokenException>(() => Hired(4).MoveTo(closed));
    }

    [Fact]
    public void A_department_with_people_in_it_cannot_be_closed_an_empty_one_once()
    {
        var sales = new Department(new Wording("Sales", "销售部"));
        Assert.Equal([2], Assert.Throws<RuleBrokenException>(() => sales.Close(Today, people: 2)).Arguments);
        sales.Close(Today, people: 0);
        Assert.Throws<RuleBrokenException>(() => sales.Close(Today, people: 0));
        sales.Reopen();
        Assert.Null(sales.ClosedOn);
        Assert.Throws<RuleBrokenException>(sales.Reopen);
    }
}
