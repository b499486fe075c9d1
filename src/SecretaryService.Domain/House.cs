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
    public DateTime ToUtc(DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return _zone.IsInvalidTime(wall)
            ? throw new RuleBrokenException("The clocks were put forward over this time. Choose another hour.")
            : TimeZoneInfo.ConvertTimeToUtc(wall, _zone);
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

    /// <summary>When working time of this length will have passed, with the versions it was reckoned by.</summary>
    public Due DueAfter(DateTime utc, TimeSpan work)
    {
        var day = DayOf(utc);
        return ReckonedBy(ToUtc(CalendarOn(day).Add(ToLocal(utc), work)), day);
    }

    /// <summary>The close of work on the last of so many working days, the first being the next one after this day.</summary>
    public Due CloseOfWork(int workingDays, DateOnly after) => ReckonedBy(
        ToUtc(CalendarOn(after).Add(after.AddDays(1).ToDateTime(TimeOnly.MinValue), CalendarOn(after).DayLength * workingDays)), after);

    /// <summary>A due time that somebody chose.</summary>
    public Due DueAt(DateTime utc, DateTime agreedAt) => ReckonedBy(utc, DayOf(agreedAt));

    /// <summary>The calendar in force on a day; before the first, the first.</summary>
    public WorkingCalendar CalendarOn(DateOnly day) => VersionOn(day).Calendar;

    /// <summary>The version of the calendar in force on a day, with its days and their names.</summary>
    public CalendarVersion CalendarVersionOn(DateOnly day) => VersionOn(day).Version;

    /// <summary>The calendar that the next one begins from: the latest, in force or coming.</summary>
    public CalendarVersion LatestCalendar => _calendars[0].Version;

    private Due ReckonedBy(DateTime due, DateOnly agreedOn) =>
        new(due, DayOf(due), StandardOn(agreedOn).Number, VersionOn(agreedOn).Version.Number);

    private (CalendarVersion Version, WorkingCalendar Calendar) VersionOn(DateOnly day)
    {
        var found = _calendars.Find(c => c.Version.EffectiveFrom <= day);
        return found.Version is null ? _calendars[^1] : found;
    }
}
