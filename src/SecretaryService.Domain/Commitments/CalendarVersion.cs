using System.Globalization;

namespace SecretaryService.Domain.Commitments;

/// <summary>Holiday: a weekday off. MakeUp (调休): a weekend day on.</summary>
public enum CalendarDayKind { Holiday = 1, MakeUp = 2 }

public sealed class CalendarDay
{
    public const int NameMaxLength = 60;

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
    private const int MostShifts = 4;
    private static readonly string[] TimeFormats = ["HH:mm", "H:mm"];

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

    /// <summary>The next version: this one's days and the added ones, without the removed. What was reckoned by this one stays.</summary>
    /// <exception cref="RuleBrokenException">The hours make no working day, or the day is past or before this version's.</exception>
    public CalendarVersion Next(int number, DateOnly effectiveFrom, string hours, IEnumerable<CalendarDay> added, IReadOnlySet<DateOnly> removed, DateOnly today)
    {
        if (effectiveFrom < today || effectiveFrom < EffectiveFrom)
        {
            throw new RuleBrokenException("A calendar cannot come into force in the past or before the one before it. Choose a later day.");
        }

        var days = _days.Where(d => !removed.Contains(d.Date)).Concat(added).Select(d => new CalendarDay(d.Date, d.Kind, d.Name));
        return new CalendarVersion(number, effectiveFrom, Written(hours), days);
    }

    // As it is kept: hours and minutes in two digits, nothing between.
    private static string Written(string hours)
    {
        var shifts = hours.Split(',', '，').Select(h => h.Split('-', '–')).ToList();
        if (shifts.Count > MostShifts || !shifts.TrueForAll(ends => ends.Length == 2 && IsTime(ends[0]) && IsTime(ends[1])))
        {
            throw new RuleBrokenException("Write one to four shifts as 08:30-12:00,13:30-17:30.");
        }

        var times = shifts.SelectMany(ends => ends).Select(t => TimeOnly.ParseExact(t.Trim(), TimeFormats, CultureInfo.InvariantCulture)).ToList();
        return times.Zip(times.Skip(1)).All(pair => pair.First < pair.Second) && times.Chunk(2).Sum(shift => (shift[1] - shift[0]).TotalHours) >= 1
            ? string.Join(',', times.Chunk(2).Select(shift => string.Create(CultureInfo.InvariantCulture, $"{shift[0]:HH:mm}-{shift[1]:HH:mm}")))
            : throw new RuleBrokenException("The shifts must follow one another without overlapping, and be an hour or more together.");
    }

    private static bool IsTime(string text) => TimeOnly.TryParseExact(text.Trim(), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static Shift ShiftOf(string hours)
    {
        var ends = hours.Split('-');
        return new Shift(TimeOnly.Parse(ends[0], CultureInfo.InvariantCulture), TimeOnly.Parse(ends[1], CultureInfo.InvariantCulture));
    }
}
