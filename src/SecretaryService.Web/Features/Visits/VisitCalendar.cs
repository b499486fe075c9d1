using System.Globalization;
using MimeKit;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Calendars;

namespace SecretaryService.Web.Features.Visits;

/// <summary>A visit as an appointment (iCalendar): every letter about it bears the same name and a higher number, so that calendars move or remove it.</summary>
internal static class VisitCalendar
{
    public static string? Of(Visit visit, MailboxAddress from, Domain.Company company, string? guest, bool withdrawn, DateTime now)
    {
        if ((visit.ToldFrom ?? visit.ExpectedFrom) is null)
        {
            return null;
        }

        var language = CultureInfo.CurrentUICulture.Name;
        var (start, end) = withdrawn ? (visit.ToldFrom, visit.ToldUntil) : (visit.ExpectedFrom, visit.ExpectedUntil);
        return WriteCalendar.ForLetter(withdrawn ? CalendarMethod.Cancel : CalendarMethod.Request, new Appointment(
            $"visit-{visit.Id.ToString(CultureInfo.InvariantCulture)}@{from.Domain}", visit.InvitationSequence, start!.Value, end!.Value, company.Zone, now)
        {
            Summary = company.Name.In(language), Location = company.Place?.In(language), Organizer = new MailPerson(company.Name.In(language), from.Address), IsCancelled = withdrawn,
            Invited = string.IsNullOrWhiteSpace(guest) ? [] : [new InvitedPerson(visit.Label, guest)],
        });
    }
}
