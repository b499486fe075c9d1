using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using SecretaryService.Data.Mail;

namespace SecretaryService.Web.Infrastructure.Calendars;

/// <summary>Writes appointments as iCalendar (RFC 5545, 5546): times by the clock on the wall, with the zone's own rules beside them.</summary>
public static class WriteCalendar
{
    private const string Product = "-//Secretary Service//EN";

    /// <param name="busy">What stands in place of a title of which nothing is said, in the reader's language.</param>
    public static string Of(CalendarMethod method, IReadOnlyCollection<Appointment> appointments, string busy = "Busy")
    {
        var calendar = new Ical.Net.Calendar { Method = method.ToString().ToUpperInvariant(), ProductId = Product };
        foreach (var zone in appointments.GroupBy(a => ZoneRules.NameOf(a.Zone), StringComparer.Ordinal).Where(z => z.Key != CalDateTime.UtcTzId))
        {
            calendar.AddTimeZone(ZoneRules.Of(zone.Key, zone.Min(a => a.Start), zone.Max(a => a.End)));
        }

        foreach (var appointment in appointments)
        {
            calendar.Events.Add(EventOf(appointment, busy));
        }

        return FoldLines.Run(new CalendarSerializer().SerializeToString(calendar)!);
    }

    /// <summary>One appointment for a letter: where it is too long for one, the description is shortened.</summary>
    public static string ForLetter(CalendarMethod method, Appointment appointment)
    {
        var (text, said) = (Of(method, [appointment]), appointment.Description ?? "");
        while (text.Length > OutboxMail.CalendarMaxLength && said.Length > 0)
        {
            said = said[..(said.Length / 2)];
            said = said.Length > 0 && char.IsHighSurrogate(said[^1]) ? said[..^1] : said;
            text = Of(method, [appointment with { Description = said.Length > 0 ? said + "…" : null }]);
        }

        return text;
    }

    private static CalendarEvent EventOf(Appointment said, string busy)
    {
        var zone = ZoneRules.NameOf(said.Zone);
        var written = new CalendarEvent
        {
            Uid = said.Uid, Sequence = said.Sequence, DtStamp = new CalDateTime(DateTime.SpecifyKind(said.Stamp, DateTimeKind.Utc)), Start = Moment(said.Start, zone), End = Moment(said.End, zone),
            Status = said.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed, Transparency = TransparencyType.Opaque, Summary = said.IsBusyOnly ? busy : said.Summary,
            Class = said.IsBusyOnly || said.IsPrivate ? "PRIVATE" : "PUBLIC",
        };
        if (!said.IsBusyOnly)
        {
            Describe(written, said);
        }

        return written;
    }

    private static void Describe(CalendarEvent written, Appointment said)
    {
        written.Location = Lines(said.Location);
        written.Description = Lines(said.Description);
        written.Url = said.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var link) ? link : null;
        if (said.Organizer is { } by && To(by.Mail) is { } organizer)
        {
            written.Organizer = new Organizer { Value = organizer, CommonName = Name(by.Name), SentBy = said.SentBy is { } secretary ? To(secretary) : null };
        }

        foreach (var invited in said.Invited)
        {
            if (To(invited.Mail) is { } address)
            {
                written.Attendees.Add(new Attendee(address)
                {
                    CommonName = Name(invited.Name), Role = RoleOf(invited.As), ParticipationStatus = EventParticipationStatus.NeedsAction, Rsvp = invited.AsksAnswer,
                });
            }
        }
    }

    // Seen before it is sent, an address may be nonsense yet.
    private static Uri? To(string mail) => !string.IsNullOrWhiteSpace(mail) && Uri.TryCreate($"mailto:{mail.Trim()}", UriKind.Absolute, out var address) ? address : null;

    private static string RoleOf(InvitedAs invited) => invited switch
    {
        InvitedAs.Chair => ParticipationRole.Chair,
        InvitedAs.Optional => ParticipationRole.OptionalParticipant,
        InvitedAs.Listener => ParticipationRole.NonParticipant,
        _ => ParticipationRole.RequiredParticipant,
    };

    // A value of a parameter cannot hold these (RFC 5545, 3.1).
    private static string? Name(string? name) => name is null ? null : string.Concat(name.Where(c => c != '"' && !char.IsControl(c)));

    private static string? Lines(string? text) => text?.ReplaceLineEndings("\n");

    private static CalDateTime Moment(DateTime utc, string name)
    {
        var (known, zone) = (DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(name));
        var wall = DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(known, zone), DateTimeKind.Unspecified);
        // What the clock on the wall says twice that night is said without the wall.
        return name == CalDateTime.UtcTzId || zone.IsAmbiguousTime(wall) ? new CalDateTime(known) : new CalDateTime(wall, name);
    }
}
