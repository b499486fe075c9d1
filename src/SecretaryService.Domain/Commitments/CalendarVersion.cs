using System.Globalization;

namespace SecretaryService.Domain.Commitments;

/// <summary>Holiday: a weekday off. MakeUp (调休): a weekend day on.</summary>
public enum CalendarDayKind { Holiday = 1, MakeUp = 2 }

public sealed class CalendarDay
{
    private CalendarDay() { }

    public CalendarDay(DateOnly date, CalendarDayKind kind, Wording name) => (Date, Kind, Name) = (date, kind, name);

    public int CalendarVersionNumber { get; private set; }
    public DateOnly Date { get; private set; }
    public CalendarDayKind Kind { get; private set; }
    public Wording Name { get; private set; } = null!;
}

/// <summary>One version of the working calendar. A due time names the version it was reckoned by.</summary>
public sealed class CalendarVersion : IOfTheHouse
{
    public const int HoursMaxLength = 100;

    private readonly List<CalendarDay> _days = [];

    private CalendarVersion() { }

    /// <param name="hours">The day's shifts in local time, such as "08:30-12:00,13:30-17:30".</param>
    public CalendarVersion(int number, DateOnly effectiveFrom, string hours, IEnumerable<CalendarDay> days)
    {
        (Number, EffectiveFrom, Hours) = (number, effectiveFrom, hours);
        _days.AddRange(days);
    }

    public int Number { get; private set; }
    public DateOnly EffectiveFrom { get; private set; }
    public string Hours { get; private set; } = "";
    public IReadOnlyCollection<CalendarDay> Days => _days;

    public string HouseKey => Number.ToString(CultureInfo.InvariantCulture);

    public WorkingCalendar ToCalendar() => new(
        [.. Hours.Split(',').Select(ShiftOf)],
        _days.Where(d => d.Kind == CalendarDayKind.Holiday).Select(d => d.Date).ToHashSet(),
        _days.Where(d => d.Kind == CalendarDayKind.MakeUp).Select(d => d.Date).ToHashSet());

    private static Shift ShiftOf(string hours)
    {
        var ends = hours.Split('-');
        return new Shift(TimeOnly.Parse(ends[0], CultureInfo.InvariantCulture), TimeOnly.Parse(ends[1], CultureInfo.InvariantCulture));
    }
}
