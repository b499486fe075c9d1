namespace SecretaryService.Domain.Commitments;

/// <summary>From and until within one day, local time.</summary>
public readonly record struct Shift(TimeOnly From, TimeOnly Until)
{
    public TimeSpan Length => Until - From;
}

/// <summary>
/// When the company works: shifts on working days, holidays off, make-up days (调休) on. Local time throughout;
/// the caller converts to and from UTC with the company's zone. Immutable: a new year is a new calendar version.
/// </summary>
public sealed class WorkingCalendar(IReadOnlyList<Shift> shifts, IReadOnlySet<DateOnly> holidays, IReadOnlySet<DateOnly> makeUpDays)
{
    public TimeSpan DayLength { get; } = new(shifts.Sum(s => s.Length.Ticks));

    public bool IsWorkingDay(DateOnly day) =>
        makeUpDays.Contains(day) || (!holidays.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>The moment at which <paramref name="work"/> of working time has passed since <paramref name="start"/>.</summary>
    public DateTime Add(DateTime start, TimeSpan work)
    {
        if (work < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(work), "A due time lies ahead.");
        }

        foreach (var (from, until) in ShiftsFrom(start))
        {
            if (work <= until - from)
            {
                return from + work;
            }

            work -= until - from;
        }

        throw new InvalidOperationException("The calendar has no working time left.");
    }

    /// <summary>How much working time lies between two moments.</summary>
    public TimeSpan Between(DateTime start, DateTime end)
    {
        var work = TimeSpan.Zero;
        foreach (var (from, until) in ShiftsFrom(start).TakeWhile(s => s.From < end))
        {
            work += (until < end ? until : end) - from;
        }

        return work;
    }

    private IEnumerable<(DateTime From, DateTime Until)> ShiftsFrom(DateTime start)
    {
        const int Years = 20;
        for (var day = DateOnly.FromDateTime(start); day < DateOnly.FromDateTime(start).AddYears(Years); day = day.AddDays(1))
        {
            foreach (var shift in IsWorkingDay(day) ? shifts : [])
            {
                var (from, until) = (day.ToDateTime(shift.From), day.ToDateTime(shift.Until));
                if (until > start)
                {
                    yield return (from < start ? start : from, until);
                }
            }
        }
    }
}
