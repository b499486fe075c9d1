using System.Text.RegularExpressions;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using SecretaryService.Domain;

namespace SecretaryService.Web.Infrastructure.Calendars;

/// <summary>
/// The zones of a file: by the name the world gives them (Asia/Shanghai), by Windows' (China Standard Time), by a path that ends in a name, and what is
/// none of them by the rules that the file itself brings along.
/// </summary>
internal sealed partial class FileZones(Ical.Net.Calendar calendar, TimeZoneInfo house)
{
    private const int LongestUnmatched = 500;

    /// <summary>UTC of a time in the file. Without a zone it is the file's own, or the house's.</summary>
    /// <exception cref="RuleBrokenException">Nobody knows its zone.</exception>
    public DateTime ToUtc(CalDateTime moment) => moment.IsUtc ? DateTime.SpecifyKind(moment.Value, DateTimeKind.Utc) : ToUtc(moment.Value, moment.TzId);

    public DateTime ToUtc(DateTime local, string? zone)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone == CalDateTime.UtcTzId)
        {
            return DateTime.SpecifyKind(wall, DateTimeKind.Utc);
        }

        return Known(zone) is { } known ? Utc(wall, known) : Given(zone!, wall);
    }

    /// <summary>Its usual name, where this machine knows it.</summary>
    public string? NameOf(CalDateTime moment) => moment.IsUtc ? CalDateTime.UtcTzId : Known(moment.TzId) is { } known ? ZoneRules.NameOf(known.Id) : null;

    // The clocks were put forward over it: the offset from before counts (RFC 5545, 3.3.5).
    private static DateTime Utc(DateTime wall, TimeZoneInfo zone) => zone.IsInvalidTime(wall)
        ? TimeZoneInfo.ConvertTimeToUtc(wall.AddHours(-2), zone).AddHours(2) : TimeZoneInfo.ConvertTimeToUtc(wall, zone);

    private TimeZoneInfo? Known(string? zone)
    {
        if (zone is null)
        {
            return calendar.Properties["X-WR-TIMEZONE"]?.Value is string usual && Find(usual) is { } own ? own : house;
        }

        // Some write a path before it: /freeassociation.sourceforge.net/Asia/Shanghai.
        var parts = zone.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return Find(zone) ?? (zone.StartsWith('/') && parts.Length >= 2 ? Find($"{parts[^2]}/{parts[^1]}") : null);
    }

    private static TimeZoneInfo? Find(string name) => ZoneName().IsMatch(name) && !name.Contains("..", StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? found : null;

    private DateTime Given(string name, DateTime wall)
    {
        var rules = calendar.TimeZones.FirstOrDefault(z => string.Equals(z.TzId, name, StringComparison.Ordinal))?.TimeZoneInfos
            .Where(r => r is { OffsetTo: not null, DtStart: not null }).ToList() ?? [];
        var inForce = rules.Select(r => (Rule: r, From: LastOnset(r, wall))).Where(r => r.From is not null).OrderByDescending(r => r.From).Select(r => r.Rule).FirstOrDefault() ?? rules.FirstOrDefault();
        return inForce is null
            ? throw new RuleBrokenException("The time zone “{0}” of this .ics file is not known. Save the appointment in a usual time zone and try again.", name.Length > 60 ? name[..60] : name)
            : DateTime.SpecifyKind(wall - inForce.OffsetTo!.Offset, DateTimeKind.Utc);
    }

    // Written once or every year; whatever else the rule says is none that a zone has.
    private static DateTime? LastOnset(VTimeZoneInfo rule, DateTime wall)
    {
        var begins = rule.DtStart!.Value;
        if (begins > wall)
        {
            return null;
        }

        return rule.RecurrenceRule is not { Frequency: FrequencyType.Yearly, Interval: 1 } ? begins
            : rule.GetOccurrences(new CalDateTime(wall.AddYears(-2)), new EvaluationOptions { MaxUnmatchedIncrementsLimit = LongestUnmatched })
                .Select(o => o.Period.StartTime.Value).TakeWhile(o => o <= wall).Take(100).DefaultIfEmpty(begins).Last();
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_+.-]*(?:[/ ][A-Za-z0-9_+.()-]+)*\z", RegexOptions.NonBacktracking)]
    private static partial Regex ZoneName();
}
