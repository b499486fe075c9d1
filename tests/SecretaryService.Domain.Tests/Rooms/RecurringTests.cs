using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Rooms;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Rooms.RoomsOfTheTests;

namespace SecretaryService.Domain.Tests.Rooms;

public sealed class RecurringTests
{
    private static readonly DateOnly Tuesday = new(2026, 11, 24);

    [Fact]
    public void Every_week_so_many_times() => Assert.Equal([Tuesday, Tuesday.AddDays(7), Tuesday.AddDays(14)], Days(new Recurrence(1, Turn.Week, null, 3)));

    [Fact]
    public void Every_second_week_until_a_day() => Assert.Equal([Tuesday, Tuesday.AddDays(14)], Days(new Recurrence(2, Turn.Week, Tuesday.AddDays(20), null)));

    [Fact]
    public void Every_day_leaves_out_the_days_off() =>
        Assert.Equal([Tuesday, Tuesday.AddDays(1), Tuesday.AddDays(2), Tuesday.AddDays(3), Tuesday.AddDays(6)], Days(new Recurrence(1, Turn.Day, Tuesday.AddDays(6), null)));

    [Fact]
    public void From_a_day_off_on_it_means_days_off() =>
        Assert.Equal([Tuesday.AddDays(4), Tuesday.AddDays(11)], Days(new Recurrence(1, Turn.Week, null, 2), Tuesday.AddDays(4)));

    [Fact]
    public void A_holiday_is_no_date_of_it() => Assert.DoesNotContain(new DateOnly(2026, 12, 25), Days(new Recurrence(1, Turn.Week, new DateOnly(2027, 1, 1), null), new DateOnly(2026, 12, 18)));

    public static TheoryData<Recurrence, string> Refused => new()
    {
        { new(1, Turn.Week, null, null), "Say when it ends: a last day, or how many times, at most 60." },
        { new(1, Turn.Week, null, 61), "It can come 2 to 60 times." },
        { new(12, Turn.Week, null, 6), "What recurs ends within 366 days. Choose fewer times." },
        { new(1, Turn.Week, null, 1), "It can come 2 to 60 times." },
        { new(0, Turn.Day, null, 5), "It can come again every 1 to 12 days, weeks or months." },
        { new(13, Turn.Week, null, 5), "It can come again every 1 to 12 days, weeks or months." },
        { new(1, (Turn)9, null, 5), "It can come again every 1 to 12 days, weeks or months." },
        { new(1, Turn.Week, new DateOnly(2026, 11, 23), null), "It would end before it begins. Choose a later end." },
        { new(1, Turn.Week, new DateOnly(2028, 11, 23), null), "What recurs ends within 366 days. Choose an earlier last day." },
        { new(1, Turn.Day, new DateOnly(2027, 6, 1), null), "That would be more than 60 reservations. Choose an earlier last day." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Without_an_end_or_with_too_late_a_one_it_is_refused(Recurrence recurrence, string sentence) => Assert.Equal(sentence, Refusal(() => Days(recurrence)));

    private static IReadOnlyList<DateOnly> Days(Recurrence recurrence, DateOnly? first = null) => recurrence.DaysFrom(first ?? Tuesday, day => TheHouse.CalendarOn(day).IsWorkingDay(day));
}
