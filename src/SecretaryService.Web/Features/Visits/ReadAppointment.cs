using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Calendars;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Visits;

/// <summary>
/// What an appointment says of a visit: colleagues among those who are invited are hosts, the others guests. Its description stays where it is:
/// it is written for whoever wrote it.
/// </summary>
public sealed class ReadAppointment(HouseBook book, OfficeTime time)
{
    private static readonly TimeSpan Usual = TimeSpan.FromHours(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);
    private static readonly TimeOnly Morning = new(9, 0);

    /// <exception cref="RuleBrokenException">It is no appointment, or nobody can tell when it is.</exception>
    public VisitForm Run(ReadOnlySpan<byte> file)
    {
        var appointment = new ReadCalendar(time.House).Run(file)[0];
        var (from, until) = (time.House.ToLocal(appointment.Start), time.House.ToLocal(appointment.End));
        from = appointment.IsAllDay ? DateOnly.FromDateTime(from).ToDateTime(Morning) : from;
        until = !appointment.IsAllDay && until > from && until - from <= Longest ? until : from + Usual;
        var invited = Invited(appointment).ToList();
        var guests = invited.Where(i => i.Colleague is null).Select(i => i.Name).Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new VisitForm
        {
            Name = Cut(guests.FirstOrDefault(), Visit.NameMaxLength), Companions = Cut(string.Join('\n', guests.Skip(1)), Visit.CompanionsMaxLength),
            HeadCount = Math.Clamp(guests.Count, 1, Visit.MostHeads), Purpose = Cut(appointment.Summary, Visit.PurposeMaxLength),
            Host = invited.Select(i => i.Colleague).OfType<Colleague>().FirstOrDefault()?.Label, From = from, Until = until,
        };
    }

    private IEnumerable<(string Name, Colleague? Colleague)> Invited(FoundAppointment appointment) =>
        appointment.Invited.Select(a => Known(a.Name, a.Mail)).Concat(appointment.Organizer is { } by ? [Known(by.Name, by.Mail)] : []);

    private (string Name, Colleague? Colleague) Known(string? name, string mail)
    {
        var said = name ?? mail.Split('@')[0];
        return (said, book.Directory.Colleagues.FirstOrDefault(c => mail.Length > 0 && string.Equals(c.Mail, mail, StringComparison.OrdinalIgnoreCase)) ?? book.Directory.Find(said));
    }

    private static string? Cut(string? text, int length) => string.IsNullOrWhiteSpace(text) ? null
        : text.Trim() is var said && said.Length <= length ? said : said[..(char.IsHighSurrogate(said[length - 1]) ? length - 1 : length)];
}
