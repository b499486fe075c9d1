using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace SecretaryService.Web.Infrastructure.Calendars;

/// <summary>A zone's rules as calendars write them (VTIMEZONE): only those that matter between two moments, by the zones of this machine.</summary>
internal static class ZoneRules
{
    private static readonly TimeSpan Step = TimeSpan.FromDays(20);

    // The offset in force at the first moment began within the year before it, or holds all year.
    private static readonly TimeSpan LooksBack = TimeSpan.FromDays(370);

    /// <summary>As the rest of the world calls it: Asia/Shanghai, and not as Windows does.</summary>
    public static string NameOf(string zone) => TimeZoneInfo.TryConvertWindowsIdToIanaId(zone, out var iana) && !TimeZoneInfo.FindSystemTimeZoneById(zone).HasIanaId ? iana : zone;

    public static VTimeZone Of(string name, DateTime from, DateTime until)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(name);
        var (written, begin) = (new VTimeZone(name), Utc(from) - LooksBack);
        var changes = Changes(zone, begin, Utc(until)).ToList();
        // What was before the last change that has happened by then is of no interest.
        var first = changes.FindLastIndex(c => c <= Utc(from));
        if (first < 0)
        {
            written.TimeZoneInfos.Add(Observance(new DateTime(1970, 1, 1), zone.GetUtcOffset(begin), zone.GetUtcOffset(begin), isDaylight: false));
        }

        foreach (var change in changes.Skip(Math.Max(first, 0)))
        {
            var before = zone.GetUtcOffset(change.AddMinutes(-1));
            written.TimeZoneInfos.Add(Observance(DateTime.SpecifyKind(change + before, DateTimeKind.Unspecified), before, zone.GetUtcOffset(change), zone.IsDaylightSavingTime(change)));
        }

        return written;
    }

    private static VTimeZoneInfo Observance(DateTime begins, TimeSpan from, TimeSpan to, bool isDaylight) => new(isDaylight ? "DAYLIGHT" : "STANDARD")
    {
        DtStart = new CalDateTime(begins), OffsetFrom = new UtcOffset(from), OffsetTo = new UtcOffset(to),
    };

    /// <summary>The moments (UTC, to the minute) at which the clocks are changed.</summary>
    private static IEnumerable<DateTime> Changes(TimeZoneInfo zone, DateTime from, DateTime until)
    {
        for (var at = from; at < until; at += Step)
        {
            var next = at + Step < until ? at + Step : until;
            if (zone.GetUtcOffset(at) != zone.GetUtcOffset(next))
            {
                yield return Between(zone, at, next);
            }
        }
    }

    private static DateTime Between(TimeZoneInfo zone, DateTime before, DateTime after)
    {
        var offset = zone.GetUtcOffset(before);
        while (after - before > TimeSpan.FromMinutes(1))
        {
            var middle = before + (after - before) / 2;
            (before, after) = zone.GetUtcOffset(middle) == offset ? (middle, after) : (before, middle);
        }

        return new DateTime(after.Ticks - after.Ticks % TimeSpan.TicksPerMinute, DateTimeKind.Utc);
    }

    private static DateTime Utc(DateTime moment) => DateTime.SpecifyKind(moment, DateTimeKind.Utc);
}
