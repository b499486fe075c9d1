using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Tests.Commitments;

public sealed class CountingWorkingTimeTests
{
    private static readonly TimeSpan Opening = new(8, 30, 0);
    private static readonly TimeSpan Closing = new(17, 30, 0);

    /// <summary>National Day 2026: off from 1 to 7 October, made up on Sunday 20 September and Saturday 10 October.</summary>
    private static readonly WorkingCalendar Calendar = new(
        [new(new(8, 30), new(12, 0)), new(new(13, 30), new(17, 30))],
        Enumerable.Range(1, 7).Select(d => new DateOnly(2026, 10, d)).ToHashSet(),
        new HashSet<DateOnly> { new(2026, 9, 20), new(2026, 10, 10) });

    private static Arbitrary<DateTime> Moments => Arb.From(Gen.Choose(0, 100 * 24 * 60).Select(m => new DateTime(2026, 8, 15).AddMinutes(m)));

    private static Arbitrary<int> Minutes => Arb.From(Gen.Choose(1, 5000));

    [Theory]
    [InlineData("2026-11-23 09:00", 2, "2026-11-23 11:00")]
    [InlineData("2026-11-23 11:30", 2, "2026-11-23 15:00")]
    [InlineData("2026-11-27 17:00", 2, "2026-11-30 10:00")]
    [InlineData("2026-09-30 17:00", 2, "2026-10-08 10:00")]
    [InlineData("2026-10-09 17:00", 2, "2026-10-10 10:00")]
    [InlineData("2026-09-19 20:00", 1, "2026-09-20 09:30")]
    public void Passes_only_while_the_company_works(string start, int hours, string due) =>
        Assert.Equal(At(due), Calendar.Add(At(start), TimeSpan.FromHours(hours)));

    [Fact]
    public void Backwards_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Add(At("2026-11-23 09:00"), TimeSpan.FromMinutes(-1)));

    [Property(MaxTest = 300)]
    public Property Between_undoes_add() => Prop.ForAll(Moments, Minutes, (start, work) =>
        Calendar.Between(start, After(start, work)) == TimeSpan.FromMinutes(work));

    [Property(MaxTest = 300)]
    public Property Two_stretches_are_one() => Prop.ForAll(Moments, Minutes, Minutes, (start, first, second) =>
        After(After(start, first), second) == After(start, first + second));

    [Property(MaxTest = 300)]
    public Property A_due_time_lies_in_working_time_and_not_before_the_start() => Prop.ForAll(Moments, Minutes, (start, work) =>
    {
        var due = After(start, work);
        return due >= start && Calendar.IsWorkingDay(DateOnly.FromDateTime(due)) && due.TimeOfDay >= Opening && due.TimeOfDay <= Closing;
    });

    private static DateTime After(DateTime start, int minutes) => Calendar.Add(start, TimeSpan.FromMinutes(minutes));

    private static DateTime At(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
