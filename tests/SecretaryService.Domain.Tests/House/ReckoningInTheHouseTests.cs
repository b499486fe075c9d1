using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Standard;
using SecretaryService.Testing;

namespace SecretaryService.Domain.Tests.House;

public sealed class ReckoningInTheHouseTests
{
    private static readonly Wording Holiday = new("National Day", "国庆节");
    private readonly Domain.House _house = InZone("Asia/Shanghai");

    [Fact]
    public void A_day_begins_at_midnight_of_the_zone()
    {
        Assert.Equal(Utc("2026-11-23 16:00"), _house.StartOf(new DateOnly(2026, 11, 24)));
        Assert.Equal(new DateOnly(2026, 11, 23), _house.DayOf(Utc("2026-11-23 15:59")));
        Assert.Equal(new DateOnly(2026, 11, 24), _house.DayOf(Utc("2026-11-23 16:00")));
    }

    [Fact]
    public void A_wall_clock_goes_there_and_back()
    {
        Assert.Equal(At("2026-11-24 10:00"), _house.ToLocal(Office.TuesdayTen.UtcDateTime));
        Assert.Equal(Office.TuesdayTen.UtcDateTime, _house.ToUtc(At("2026-11-24 10:00")));
    }

    [Fact]
    public void A_time_over_which_the_clocks_were_put_forward_is_refused()
    {
        var house = InZone("Europe/London");
        Assert.Throws<RuleBrokenException>(() => house.ToUtc(At("2026-03-29 01:30")));
        Assert.Equal(Utc("2026-03-29 01:30"), house.ToUtc(At("2026-03-29 02:30")));
    }

    [Fact]
    public void A_day_whose_midnight_is_skipped_begins_an_hour_later() =>
        Assert.Equal(Utc("2026-04-23 22:00"), InZone("Africa/Cairo").StartOf(new DateOnly(2026, 4, 24)));

    [Theory]
    [Clause("3.1.4")]
    [InlineData("2026-11-24 10:00", "2026-11-24 12:00")]
    [InlineData("2026-11-24 11:00", "2026-11-24 14:30")]
    [InlineData("2026-11-24 12:30", "2026-11-24 15:30")]
    [InlineData("2026-11-24 17:00", "2026-11-25 10:00")]
    [InlineData("2026-11-27 17:00", "2026-11-30 10:00")]
    [InlineData("2026-11-28 09:00", "2026-11-30 10:30")]
    [InlineData("2026-09-30 17:00", "2026-10-08 10:00")]
    [InlineData("2026-10-09 16:30", "2026-10-10 09:30")]
    public void Two_working_hours_later_is_due(string local, string due) =>
        Assert.Equal(At(due), _house.ToLocal(_house.DueAfter(_house.ToUtc(At(local)), TimeSpan.FromHours(2)).At));

    [Fact]
    public void A_due_time_names_its_day_and_the_versions_it_was_reckoned_by()
    {
        var due = _house.DueAfter(_house.ToUtc(At("2026-11-27 17:00")), TimeSpan.FromHours(2));
        Assert.Equal(new Due(Utc("2026-11-30 02:00"), new DateOnly(2026, 11, 30), 2, 1), due with { Ladder = null });
        Assert.Equal(new Due(Utc("2027-01-04 02:00"), new DateOnly(2027, 1, 4), 1, 1), _house.DueAt(Utc("2027-01-04 02:00"), Utc("2026-03-02 02:00")) with { Ladder = null });
        // Reminded half an hour before; one working hour and one working day late it goes up.
        Assert.Equal(new Ladder(Utc("2026-11-30 01:30"), Utc("2026-11-30 03:00"), Utc("2026-12-01 02:30")), due.Ladder);
    }

    [Theory]
    [InlineData("1999-01-01", 1)]
    [InlineData("2026-10-31", 1)]
    [InlineData("2026-11-01", 2)]
    [InlineData("2030-01-01", 2)]
    public void The_standard_of_a_day_is_the_version_then_in_force_and_before_the_first_the_first(string day, int version) =>
        Assert.Equal(version, _house.StandardOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)).Number);

    [Fact]
    public void A_clock_that_stood_still_owes_what_it_had_left()
    {
        var due = _house.DueAfter(_house.ToUtc(At("2026-11-23 09:00")), TimeSpan.FromHours(4)).At;
        Assert.Equal(At("2026-11-25 10:30"), _house.ToLocal(Again(due, stoppedAt: _house.ToUtc(At("2026-11-23 11:00")), runsAgainAt: _house.ToUtc(At("2026-11-25 08:30")))));
    }

    [Property(MaxTest = 300)]
    public Property A_pause_never_shortens_and_keeps_what_was_left() => Prop.ForAll(Moments, Minutes, Minutes, (start, work, rest) =>
    {
        var (due, resumed) = (_house.DueAfter(start, TimeSpan.FromMinutes(work)).At, start.AddMinutes(rest));
        var moved = Again(due, start, resumed);
        return moved >= due && _house.WorkBetween(resumed, moved) == _house.WorkBetween(start, due);
    });

    private static Arbitrary<DateTime> Moments => Arb.From(Gen.Choose(0, 100 * 24 * 60).Select(m => Utc("2026-08-15").AddMinutes(m)));

    private static Arbitrary<int> Minutes => Arb.From(Gen.Choose(1, 5000));

    private DateTime Again(DateTime due, DateTime stoppedAt, DateTime runsAgainAt) =>
        _house.DueAgain(new Pause(stoppedAt, 1, "陆知远", "asks the laboratory", due, DateTime.MaxValue), calendarVersion: 1, runsAgainAt).At;

    private static Domain.House InZone(string zone)
    {
        var days = Enumerable.Range(1, 7).Select(d => new CalendarDay(new DateOnly(2026, 10, d), CalendarDayKind.Holiday, Holiday))
            .Append(new CalendarDay(new DateOnly(2026, 10, 10), CalendarDayKind.MakeUp, Holiday));
        return new Domain.House(
            new Company(new Wording("Tingzhou Instruments", "汀洲精仪"), zone),
            [new CalendarVersion(1, new DateOnly(2026, 1, 1), "08:30-12:00,13:30-17:30", days)],
            [Standard(1, new DateOnly(2026, 1, 1)), Standard(2, new DateOnly(2026, 11, 1))]);
    }

    private static StandardVersion Standard(int number, DateOnly from) => new(number, from, new Wording("Standard", "制度"), []);

    private static DateTime At(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static DateTime Utc(string text) => DateTime.SpecifyKind(At(text), DateTimeKind.Utc);
}
