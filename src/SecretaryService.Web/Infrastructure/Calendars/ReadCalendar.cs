using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using SecretaryService.Domain;

namespace SecretaryService.Web.Infrastructure.Calendars;

/// <summary>Reads a file that came from outside: appointments with their times in UTC, or one sentence that says what is wrong with it.</summary>
public sealed class ReadCalendar(House house)
{
    private const int MostInvited = 2000;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    /// <summary>Its appointments, the earliest first. What moves one day of a series is a part of the series.</summary>
    /// <exception cref="RuleBrokenException">It is no appointment, or nobody can tell when it is.</exception>
    public IReadOnlyList<FoundAppointment> Run(ReadOnlySpan<byte> file)
    {
        var calendars = Load(CalendarLines.Of(file));
        var found = calendars.SelectMany(c => Appointments(c)).OrderBy(a => a.Start).ToList();
        return found.Count > 0 ? found : throw CalendarLines.NoAppointment();
    }

    /// <summary>The library refuses what it cannot read in many ways, and none of them is our fault.</summary>
    internal static IReadOnlyList<Ical.Net.Calendar> Load(string text) => Reading(() => CalendarCollection.Load(text)!.ToList());

    internal static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (RuleBrokenException or OutOfMemoryException))
        {
            throw new RuleBrokenException("This .ics file holds something that cannot be read, a time or an address perhaps. Save it from your calendar once more and try again.");
        }
    }

    private List<FoundAppointment> Appointments(Ical.Net.Calendar calendar) => Reading(() =>
    {
        var zones = new FileZones(calendar, TimeZoneInfo.FindSystemTimeZoneById(house.Company.Zone));
        var written = calendar.Events.Where(e => e.DtStart is not null).ToList();
        return written.GroupBy(e => e.Uid ?? "", StringComparer.Ordinal)
            .SelectMany(same => same.Key.Length == 0 || same.All(e => e.RecurrenceIdentifier is not null) ? same.Select(e => One(calendar, zones, e, []))
                : same.Where(e => e.RecurrenceIdentifier is null).Select(e => One(calendar, zones, e, [.. same.Where(m => m.RecurrenceIdentifier is not null)]))).ToList();
    });

    private FoundAppointment One(Ical.Net.Calendar calendar, FileZones zones, CalendarEvent written, IReadOnlyList<CalendarEvent> moved)
    {
        var (start, end) = Times(zones, written);
        var (starts, goesOn) = new Recurring(zones, written, moved).Starts();
        return new FoundAppointment(PlainText.OneLine(written.Uid), Math.Max(written.Sequence, 0), Stamp(written), start, end, zones.NameOf(written.DtStart!) ?? house.Company.Zone, !written.DtStart!.HasTime)
        {
            Method = calendar.Method?.ToUpperInvariant(), IsCancelled = Is(written.Status, EventStatus.Cancelled) || Is(calendar.Method, "CANCEL"), IsPrivate = written.Class is { } secrecy && !Is(secrecy, "PUBLIC"),
            Summary = PlainText.OneLine(written.Summary), Location = PlainText.OneLine(written.Location), Description = PlainText.Of(written.Description), Url = WebAddress(written.Url),
            Organizer = written.Organizer is { } by && MailOf(by.Value) is { } mail ? new MailPerson(PlainText.OneLine(by.CommonName), mail) : null,
            Invited = [.. written.Attendees.Take(MostInvited).Select(Person)], Starts = starts, GoesOn = goesOn,
        };
    }

    private (DateTime Start, DateTime End) Times(FileZones zones, CalendarEvent written)
    {
        var start = written.DtStart!;
        if (!start.HasTime)
        {
            // The day of the end is the first that is not part of it any more.
            var last = written.DtEnd?.Date ?? (written.Duration is { } days ? start.Date.AddDays((int)Math.Ceiling(days.ToTimeSpanUnspecified().TotalDays)) : start.Date.AddDays(1));
            return Fit(house.StartOf(start.Date), house.StartOf(last > start.Date ? last : Refuse(last, start.Date)));
        }

        var begins = zones.ToUtc(start);
        return Fit(begins, written.DtEnd is { HasTime: true } end ? zones.ToUtc(end) : written.Duration is { } length ? begins + length.ToTimeSpanUnspecified() : begins);
    }

    // A day that ends on itself is how some write one day.
    private static DateOnly Refuse(DateOnly last, DateOnly first) => last == first ? first.AddDays(1) : throw Backwards();

    private static (DateTime Start, DateTime End) Fit(DateTime start, DateTime end) => end < start ? throw Backwards()
        : start.Year is < 1971 or > 9990 || end - start > Longest ? throw new RuleBrokenException("The appointment of this .ics file is longer than a year or in no year that can be planned. Check its times and try again.") : (start, end);

    private static RuleBrokenException Backwards() => new("The appointment of this .ics file ends before it begins. Correct it in your calendar and try again.");

    internal static DateTime? Stamp(CalendarEvent written) => written.DtStamp is { HasTime: true } stamp ? DateTime.SpecifyKind(stamp.Value, DateTimeKind.Utc) : null;

    private static InvitedPerson Person(Attendee invited) => new(PlainText.OneLine(invited.CommonName), MailOf(invited.Value) ?? "", RoleOf(invited.Role), invited.Rsvp);

    private static InvitedAs RoleOf(string? role) => Is(role, ParticipationRole.Chair) ? InvitedAs.Chair : Is(role, ParticipationRole.OptionalParticipant) ? InvitedAs.Optional
        : Is(role, ParticipationRole.NonParticipant) ? InvitedAs.Listener : InvitedAs.Required;

    internal static string? MailOf(Uri? address)
    {
        var said = address?.OriginalString.Trim();
        return said is not null && said.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && PlainText.OneLine(said["mailto:".Length..]) is { } mail && mail.Contains('@', StringComparison.Ordinal) ? mail : null;
    }

    private static string? WebAddress(Uri? url) => url is { IsAbsoluteUri: true, Scheme: "https" or "http" } ? url.AbsoluteUri : null;

    private static bool Is(string? said, string word) => string.Equals(said, word, StringComparison.OrdinalIgnoreCase);
}
