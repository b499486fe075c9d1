using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Rooms;

/// <summary>
/// Again and again: every so many days or weeks, until a day or so many times. Never without an end: a room that is reserved for ever is
/// lost to everybody else.
/// </summary>
public sealed record Recurrence(int Every, Turn Turn, DateOnly? Until, int? Times)
{
    /// <summary>A year of weeks and a little more; a longer list nobody looks through for clashes.</summary>
    public const int MostTimes = 60;
    public const int MostDays = 366;
    public const int MostEvery = 12;

    /// <summary>The days on which it falls. Days off are left out, unless the first is one: then somebody means them.</summary>
    /// <exception cref="RuleBrokenException">It has no end, or ends too late.</exception>
    public IReadOnlyList<DateOnly> DaysFrom(DateOnly first, Func<DateOnly, bool> isWorkingDay)
    {
        RefuseWithoutEnd(first);
        var (days, all) = (new List<DateOnly>(), !isWorkingDay(first));
        var last = Until ?? first.AddDays(MostDays);
        for (var (turn, day) = (0, first); day <= last && days.Count < (Times ?? int.MaxValue); day = After(first, ++turn))
        {
            if (all || isWorkingDay(day))
            {
                days.Add(day);
            }
            else if (Turn == Turn.Month && Next(day, isWorkingDay) is var later && later <= last)
            {
                // What comes once a month is not left out for a Sunday: it is held on the next working day.
                days.Add(later);
            }
        }

        if (Until is null && days.Count < Times)
        {
            throw new RuleBrokenException("What recurs ends within {0} days. Choose fewer times.", MostDays);
        }

        return days.Count <= MostTimes ? days : throw new RuleBrokenException("That would be more than {0} reservations. Choose an earlier last day.", MostTimes);
    }

    // Counted from the first: the 31st comes back after a short month.
    private DateOnly After(DateOnly first, int turns) => Turn switch
    {
        Turn.Month => first.AddMonths(Every * turns),
        Turn.Week => first.AddDays(7 * Every * turns),
        _ => first.AddDays(Every * turns),
    };

    private static DateOnly Next(DateOnly day, Func<DateOnly, bool> isWorkingDay)
    {
        for (var tries = 0; tries < 31 && !isWorkingDay(day); tries++)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private void RefuseWithoutEnd(DateOnly first)
    {
        if (Every is < 1 or > MostEvery || !Enum.IsDefined(Turn))
        {
            throw new RuleBrokenException("It can come again every 1 to {0} days, weeks or months.", MostEvery);
        }

        if (Until is null && Times is null)
        {
            throw new RuleBrokenException("Say when it ends: a last day, or how many times, at most {0}.", MostTimes);
        }

        if (Times is < 2 or > MostTimes)
        {
            throw new RuleBrokenException("It can come 2 to {0} times.", MostTimes);
        }

        if (Until < first)
        {
            throw new RuleBrokenException("It would end before it begins. Choose a later end.");
        }

        if (Until > first.AddDays(MostDays))
        {
            throw new RuleBrokenException("What recurs ends within {0} days. Choose an earlier last day.", MostDays);
        }
    }
}
