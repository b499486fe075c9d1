using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calendar;

/// <param name="Special">Its holidays and make-up days.</param>
public sealed record MonthRow(DateOnly First, int WorkingDays, IReadOnlyList<CalendarDay> Special);

/// <summary>A year of the working calendar, month by month.</summary>
/// <param name="LacksNextYear">From December on: the next year has no holidays yet.</param>
public sealed record CalendarPage(int Year, CalendarVersion Version, IReadOnlyList<MonthRow> Months, int? LacksNextYear)
{
    public static CalendarPage Of(int year, OfficeTime time)
    {
        var (version, next) = (time.House.LatestCalendar, time.Today.Year + 1);
        var calendar = version.ToCalendar();
        // New Year's Day alone often stands at the end of the year before.
        var lacks = time.Today.Month == 12 && !version.Days.Any(d => d.Date.Year == next && d.Date.Month > 1);
        return new CalendarPage(year, version, [.. Enumerable.Range(1, 12).Select(month => MonthOf(version, calendar, new DateOnly(year, month, 1)))], lacks ? next : null);
    }

    private static MonthRow MonthOf(CalendarVersion version, WorkingCalendar calendar, DateOnly first) => new(
        first,
        Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).Count(i => calendar.IsWorkingDay(first.AddDays(i))),
        [.. version.Days.Where(d => d.Date.Year == first.Year && d.Date.Month == first.Month).OrderBy(d => d.Date)]);
}
