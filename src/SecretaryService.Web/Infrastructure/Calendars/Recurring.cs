using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Web.Infrastructure.Calendars;

/// <summary>
/// The days of an appointment that comes again: never more than anybody plans ahead, whatever its rule says. Reckoned by the clock on the wall, so that
/// nine o'clock stays nine o'clock when the clocks are changed.
/// </summary>
internal sealed class Recurring(FileZones zones, CalendarEvent written, IReadOnlyList<CalendarEvent> moved)
{
    private const int MostCounted = 1000;
    private const int LongestUnmatched = 1000;

    /// <exception cref="RuleBrokenException">It comes too often, or by a rule that nobody keeps.</exception>
    public (IReadOnlyList<DateTime> Starts, bool GoesOn) Starts()
    {
        var first = zones.ToUtc(written.DtStart!);
        var left = written.ExceptionDates.GetAllDates().Take(MostCounted).Concat(moved.Select(m => m.RecurrenceIdentifier!.StartTime)).Select(AsUtc).ToHashSet();
        var ahead = ByRule(first).Where(s => !left.Contains(s)).Take(Recurrence.MostTimes + 1).ToList();
        var all = ahead.Concat(Added()).Concat(moved.Where(IsHeld).Select(m => zones.ToUtc(m.DtStart!)))
            .Where(s => s <= first.AddDays(Recurrence.MostDays)).Distinct().Order().ToList();
        return (all.Count > 0 ? [.. all.Take(Recurrence.MostTimes)] : [first], all.Count > Recurrence.MostTimes || ComesLater(ahead));
    }

    private IEnumerable<DateTime> Added()
    {
        var added = written.RecurrenceDates.GetAllDates().ToList();
        return added.Count <= MostCounted ? added.Select(AsUtc) : throw TooOften(added.Count);
    }

    private static bool IsHeld(CalendarEvent day) => day.DtStart is not null && !string.Equals(day.Status, EventStatus.Cancelled, StringComparison.OrdinalIgnoreCase);

    // Days that are named without a time mean the time of the first.
    private DateTime AsUtc(CalDateTime day) => day.HasTime || !written.DtStart!.HasTime ? zones.ToUtc(day)
        : zones.ToUtc(day.Date.ToDateTime(TimeOnly.FromDateTime(written.DtStart.Value)), written.DtStart.TzId);

    private IEnumerable<DateTime> ByRule(DateTime first)
    {
        if (Rule() is not { } rule)
        {
            return [first];
        }

        var until = rule.Until is { } last ? AsUtc(last.HasTime ? last : new CalDateTime(last.Date.ToDateTime(new TimeOnly(23, 59, 59)))) : DateTime.MaxValue;
        var (local, zone) = (new CalDateTime(DateTime.SpecifyKind(written.DtStart!.Value, DateTimeKind.Unspecified)), written.DtStart.TzId);
        rule.Until = null;
        var floating = new CalendarEvent { DtStart = local, RecurrenceRule = rule };
        return floating.GetOccurrences(local, new EvaluationOptions { MaxUnmatchedIncrementsLimit = LongestUnmatched })
            .Select(o => zones.ToUtc(o.Period.StartTime.Value, zone)).TakeWhile(s => s <= until && s <= first.AddDays(Recurrence.MostDays + 1)).Prepend(first).Distinct();
    }

    private RecurrenceRule? Rule()
    {
        if (written.RecurrenceRule is not { } rule)
        {
            return null;
        }

        if (rule.Frequency is not (FrequencyType.Daily or FrequencyType.Weekly or FrequencyType.Monthly or FrequencyType.Yearly) || rule.ByHour.Count + rule.ByMinute.Count + rule.BySecond.Count > 0)
        {
            throw new RuleBrokenException("The appointment of this .ics file comes several times a day, or by a rule that is not known. Save a single one and try again.");
        }

        return rule.Count > MostCounted ? throw TooOften(rule.Count.Value) : rule;
    }

    private static RuleBrokenException TooOften(int times) =>
        new("The appointment of this .ics file comes {0} times; at most {1} can be planned. Save a shorter series and try again.", times, Recurrence.MostTimes);

    private static bool ComesLater(List<DateTime> ahead) => ahead.Count > Recurrence.MostTimes;
}
