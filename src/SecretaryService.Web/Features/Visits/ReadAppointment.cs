using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Times;
using Appointments = Ical.Net.Calendar;

namespace SecretaryService.Web.Features.Visits;

/// <summary>
/// What an appointment says of a visit: colleagues among those who are invited are hosts, the others guests. Its description stays where it is:
/// it is written for whoever wrote it.
/// </summary>
public sealed class ReadAppointment(HouseBook book, OfficeTime time)
{
    private static readonly TimeSpan Usual = TimeSpan.FromHours(1);
    private static readonly TimeOnly Morning = new(9, 0);

    /// <exception cref="RuleBrokenException">It is no appointment, or nobody can tell when it is.</exception>
    public VisitForm Run(string text)
    {
        var appointment = Read(text) ?? throw new RuleBrokenException("This file holds no appointment. Save it from your calendar as an .ics file and try again.");
        var from = Local(appointment.DtStart!);
        var until = appointment.DtEnd is { HasTime: true } end && Local(end) is var given && given > from && given - from <= TimeSpan.FromHours(24) ? given : from + Usual;
        var guests = Invited(appointment).Where(i => i.Colleague is null).Select(i => i.Name).Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new VisitForm
        {
            Name = Cut(guests.FirstOrDefault(), Visit.NameMaxLength), Companions = Cut(string.Join('\n', guests.Skip(1)), Visit.CompanionsMaxLength),
            HeadCount = Math.Clamp(guests.Count, 1, Visit.MostHeads), Purpose = Cut(appointment.Summary, Visit.PurposeMaxLength),
            Host = Invited(appointment).Select(i => i.Colleague).OfType<Colleague>().FirstOrDefault()?.Label, From = from, Until = until,
        };
    }

    // The library refuses what it cannot read in many ways, and none of them is our fault.
    private static CalendarEvent? Read(string text)
    {
        try
        {
            return Appointments.Load(text)?.Events.FirstOrDefault(e => e.DtStart is not null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }

    private DateTime Local(CalDateTime moment) => moment switch
    {
        { HasTime: false } => moment.Date.ToDateTime(Morning),
        { IsFloating: true } => moment.Value,
        _ => time.House.ToLocal(moment.AsUtc),
    };

    private IEnumerable<(string Name, Colleague? Colleague)> Invited(CalendarEvent appointment) =>
        appointment.Attendees.Select(a => Known(a.CommonName, a.Value)).Concat(appointment.Organizer is { } by ? [Known(by.CommonName, by.Value)] : []);

    private (string Name, Colleague? Colleague) Known(string? name, Uri? address)
    {
        var mail = address?.OriginalString.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        var said = string.IsNullOrWhiteSpace(name) ? mail?.Split('@')[0] ?? "" : name.Trim();
        return (said, book.Directory.Colleagues.FirstOrDefault(c => mail is not null && string.Equals(c.Mail, mail, StringComparison.OrdinalIgnoreCase)) ?? book.Directory.Find(said));
    }

    private static string? Cut(string? text, int length) => string.IsNullOrWhiteSpace(text) ? null
        : text.Trim() is var said && said.Length <= length ? said : said[..(char.IsHighSurrogate(said[length - 1]) ? length - 1 : length)];
}
