using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using MimeKit;
using SecretaryService.Domain.Visits;
using Appointments = Ical.Net.Calendar;

namespace SecretaryService.Web.Features.Visits;

/// <summary>A visit as an appointment (iCalendar): every letter about it bears the same name and a higher number, so that calendars move or remove it.</summary>
internal static class VisitCalendar
{
    public static string? Of(Visit visit, MailboxAddress from, Domain.Company company, string? guest, bool withdrawn)
    {
        if ((visit.ToldFrom ?? visit.ExpectedFrom) is null)
        {
            return null;
        }

        var language = CultureInfo.CurrentUICulture.Name;
        var appointment = new CalendarEvent
        {
            Uid = $"visit-{visit.Id.ToString(CultureInfo.InvariantCulture)}@{from.Domain}", Sequence = visit.InvitationSequence,
            Start = Moment((withdrawn ? visit.ToldFrom : visit.ExpectedFrom)!.Value), End = Moment((withdrawn ? visit.ToldUntil : visit.ExpectedUntil)!.Value),
            Summary = company.Name.In(language), Location = company.Place?.In(language),
            Organizer = new Organizer($"mailto:{from.Address}") { CommonName = company.Name.In(language) }, Status = withdrawn ? EventStatus.Cancelled : EventStatus.Confirmed,
        };
        // Seen before it is sent, the address may be nonsense yet.
        if (!string.IsNullOrWhiteSpace(guest) && Uri.TryCreate($"mailto:{guest.Trim()}", UriKind.Absolute, out var address))
        {
            appointment.Attendees.Add(new Attendee(address) { CommonName = visit.Label });
        }

        var calendar = new Appointments { Method = withdrawn ? "CANCEL" : "REQUEST", ProductId = "-//Secretary Service//EN" };
        calendar.Events.Add(appointment);
        return new CalendarSerializer().SerializeToString(calendar);
    }

    private static CalDateTime Moment(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
