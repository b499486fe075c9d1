using System.Globalization;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Standard;

namespace SecretaryService.Domain;

/// <summary>
/// The rules of the house as they stand: its zone, every version of its calendar and of its standard. It turns a moment into a day
/// and a stretch of working time into a due time. Immutable, so that it can be shared by every request.
/// </summary>
public sealed class House(Company company, IReadOnlyList<CalendarVersion> calendars, IReadOnlyList<StandardVersion> standards)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(company.Zone);
    private readonly List<(CalendarVersion Version, WorkingCalendar Calendar)> _calendars =
        [.. calendars.OrderByDescending(c => c.EffectiveFrom).ThenByDescending(c => c.Number).Select(c => (c, c.ToCalendar()))];
    private readonly List<StandardVersion> _standards = [.. standards.Where(s => s.State == VersionState.Approved).OrderByDescending(s => s.EffectiveFrom)];

    public Company Company => company;

    /// <summary>Every approved version of the standard, the latest first.</summary>
    public IReadOnlyList<StandardVersion> Standards => _standards;

    public DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, _zone);

    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc));

    /// <summary>UTC of a local wall-clock time.</summary>
    /// <exception cref="RuleBrokenException">The clocks were put forward over it.</exception>
    public DateTime ToUtc(DateTime local) => ToUtc(local, _zone);

    /// <summary>UTC of a wall-clock time of another zone.</summary>
    /// <exception cref="RuleBrokenException">The clocks were put forward over it.</exception>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return zone.IsInvalidTime(wall)
            ? throw new RuleBrokenException("The clocks were put forward over this time. Choose another hour.")
            : TimeZoneInfo.ConvertTimeToUtc(wall, zone);
    }

    /// <summary>UTC of the day's first moment.</summary>
    public DateTime StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        // Where the clocks go forward at midnight, the day begins an hour later.
        return ToUtc(_zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight);
    }

    /// <summary>The version in force on a day, never a draft; before the first, the first.</summary>
    public StandardVersion StandardOn(DateOnly day) => _standards.Find(s => s.EffectiveFrom <= day) ?? _standards[^1];

    /// <summary>A version by its number, whether in force or not any more.</summary>
    public StandardVersion StandardOf(int number) => _standards.Find(s => s.Number == number) ?? throw new InvalidOperationException($"There is no version {number} of the standard.");

    /// <summary>When working time of this length will have passed, with the versions it was reckoned by.</summary>
    public Due DueAfter(DateTime utc, TimeSpan work)
    {
        var day = DayOf(utc);
        return ReckonedBy(ToUtc(CalendarOn(day).Add(ToLocal(utc), work)), utc);
    }

    /// <summary>The close of work on the last of so many working days, the first being the next one after this day.</summary>
    public Due CloseOfWork(int workingDays, DateOnly after) => ReckonedBy(
        ToUtc(CalendarOn(after).Add(after.AddDays(1).ToDateTime(TimeOnly.MinValue), CalendarOn(after).DayLength * workingDays)), StartOf(after));

    /// <summary>A due time that somebody chose.</summary>
    /// <exception cref="RuleBrokenException">Nobody works on that day, or it is more than a year ahead.</exception>
    public Due DueAt(DateTime utc, DateTime agreedAt)
    {
        if (utc > agreedAt + RegisterEntry.LongestPromise)
        {
            throw new RuleBrokenException("The promised time is more than a year ahead. Check the year.");
        }

        var (day, agreedOn) = (DayOf(utc), DayOf(agreedAt));
        return CalendarOn(agreedOn).IsWorkingDay(day) ? ReckonedBy(utc, agreedAt)
            : throw new RuleBrokenException("{0} is a day off: nobody is here to keep it. Choose a working day.", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>The close of work on a day, or on the last working day before it where nobody works then.</summary>
    public Due CloseOfWorkOn(DateOnly day, DateTime agreedAt)
    {
        var calendar = CalendarOn(DayOf(agreedAt));
        var last = day;
        while (!calendar.IsWorkingDay(last) && last > DayOf(agreedAt))
        {
            last = last.AddDays(-1);
        }

        return calendar.IsWorkingDay(last) ? CloseOfWork(1, last.AddDays(-1)) : CloseOfWork(1, day);
    }

    /// <summary>The day that lies so many working days before another.</summary>
    public DateOnly WorkingDaysBefore(DateOnly day, int workingDays)
    {
        var calendar = CalendarOn(day);
        for (; workingDays > 0; workingDays -= calendar.IsWorkingDay(day) ? 1 : 0)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>At the same time of day as <paramref name="like"/>, on a day or the first working day after it.</summary>
    public Due DueOn(DateOnly day, DateTime like)
    {
        var calendar = CalendarOn(DayOf(like));
        while (!calendar.IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return ReckonedBy(ToUtc(day.ToDateTime(TimeOnly.FromDateTime(ToLocal(like)))), like);
    }

    /// <summary>
    /// When a commitment whose clock stood still is due if it runs again at a moment: with the working time that was left, reckoned by
    /// the calendar it was promised under, and never earlier than before.
    /// </summary>
    public Due DueAgain(Pause pause, int calendarVersion, DateTime runsAgainAt)
    {
        var left = CalendarOf(calendarVersion).Between(ToLocal(pause.At), ToLocal(pause.DueBefore));
        var due = DueAfter(runsAgainAt, left);
        return due.At >= pause.DueBefore ? due : ReckonedBy(pause.DueBefore, runsAgainAt);
    }

    /// <summary>The working time between two moments, by the calendar in force at the first.</summary>
    public TimeSpan WorkBetween(DateTime fromUtc, DateTime untilUtc) => CalendarOn(DayOf(fromUtc)).Between(ToLocal(fromUtc), ToLocal(untilUtc));

    /// <summary>The calendar in force on a day; before the first, the first.</summary>
    public WorkingCalendar CalendarOn(DateOnly day) => VersionOn(day).Calendar;

    private WorkingCalendar CalendarOf(int number) => _calendars.Find(c => c.Version.Number == number) is { Version: not null } found
        ? found.Calendar
        : throw new InvalidOperationException($"There is no version {number} of the calendar.");

    private Due ReckonedBy(DateTime due, DateTime agreedAt)
    {
        var agreedOn = DayOf(agreedAt);
        var standard = StandardOn(agreedOn);
        return new Due(due, DayOf(due), standard.Number, VersionOn(agreedOn).Version.Number) { Ladder = LadderTo(due, agreedAt, standard.Service) };
    }

    // Reminded at the latest when half of the time is over: of half an hour, a quarter is left.
    private Ladder LadderTo(DateTime due, DateTime from, ServiceLevels service)
    {
        var (half, calendar, local) = ((due - from) / 2, CalendarOn(DayOf(from)), ToLocal(due));
        return new Ladder(due - (service.RemindBefore < half ? service.RemindBefore : half), ToUtc(calendar.Add(local, service.ToSuperior)), ToUtc(calendar.Add(local, service.ToHead)));
    }
    /// <summary>The version of the calendar in force on a day, with its days and their names.</summary>
    public CalendarVersion CalendarVersionOn(DateOnly day) => VersionOn(day).Version;

    /// <summary>The calendar that the next one begins from: the latest, in force or coming.</summary>
    public CalendarVersion LatestCalendar => _calendars[0].Version;


    private (CalendarVersion Version, WorkingCalendar Calendar) VersionOn(DateOnly day)
    {
        var found = _calendars.Find(c => c.Version.EffectiveFrom <= day);
        return found.Version is null ? _calendars[^1] : found;
    }
}
