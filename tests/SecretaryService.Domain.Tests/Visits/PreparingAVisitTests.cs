using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Visits.VisitsOfTheTests;

namespace SecretaryService.Domain.Tests.Visits;

[Clause("3.2.1")]
public sealed class PreparingAVisitTests
{
    [Theory]
    [InlineData(VisitGrade.A, 7)]
    [InlineData(VisitGrade.B, 5)]
    [InlineData(VisitGrade.C, 2)]
    public void Asks_for_more_the_higher_the_grade(VisitGrade grade, int lines) => Assert.Equal(lines, Announced(grade).Preparations.Count);

    [Fact]
    public void Works_backwards_from_the_arrival()
    {
        var visit = Announced();
        Assert.All(visit.Preparations, line => Assert.True(line.DueAt < Coming));
        visit.Correct(Note() with { Expected = new Expectation(Coming.AddHours(1), Coming.AddHours(2)) }, At(Coming.AddHours(1)), "later");
        Assert.Equal(Coming.AddMinutes(30), visit.Preparations.Single(p => p.Kind == PreparationKind.Room).DueAt);
    }

    [Fact]
    public void Is_done_with_the_last_tick_and_open_again_without_it()
    {
        var visit = Announced(VisitGrade.C);
        visit.Prepare(PreparationKind.Room, Secretary, Now);
        Assert.Null(visit.PreparedAt);
        visit.Prepare(PreparationKind.Drinks, Secretary, Now.AddMinutes(5));
        Assert.Equal(Now.AddMinutes(5), visit.PreparedAt);
        visit.Unprepare(PreparationKind.Room);
        Assert.Null(visit.PreparedAt);
        Assert.Throws<RuleBrokenException>(() => visit.Unprepare(PreparationKind.Room));
        Assert.Throws<RuleBrokenException>(() => visit.Prepare(PreparationKind.Parking, Secretary, Now));
    }

    [Fact]
    public void Given_to_somebody_is_ticked_when_he_has_done_it()
    {
        var visit = Announced(VisitGrade.C);
        var given = visit.Delegate(PreparationKind.Room, new Person(5, "程北川"), "Room", TheHouse, Secretary, Now);
        Assert.Equal((CommitmentKind.Prepare, 5L), (given.Kind, given.OwnerId));
        given.Keep(new Viewer(5, "程北川", Role.Employee, 30), Now.AddMinutes(10), null);
        Assert.Equal(Now.AddMinutes(10), visit.Preparations.Single(p => p.Kind == PreparationKind.Room).DoneAt);
    }

    [Fact]
    public void Cannot_be_given_away_when_it_should_be_ready() =>
        Assert.Throws<RuleBrokenException>(() => Announced(VisitGrade.C).Delegate(PreparationKind.Room, new Person(5, "程北川"), "Room", TheHouse, Secretary, Coming));
}
