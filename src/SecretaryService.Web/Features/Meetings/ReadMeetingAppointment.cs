using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Calendars;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>What an appointment says of a meeting: its organiser is in the chair when he works here, colleagues are known by their address, the others are guests.</summary>
public sealed class ReadMeetingAppointment(HouseBook book)
{
    private static readonly TimeSpan Usual = TimeSpan.FromHours(1);
    private static readonly TimeOnly Morning = new(9, 0);

    /// <exception cref="RuleBrokenException">It is no appointment, or nobody can tell when it is.</exception>
    public MeetingForm Run(ReadOnlySpan<byte> file)
    {
        var found = new ReadCalendar(book.House).Run(file)[0];
        var zone = (found.IsAllDay || found.Zone == "UTC" ? null : ReadZone.Of(found.Zone)) ?? TimeZoneInfo.FindSystemTimeZoneById(book.House.Company.Zone);
        var (starts, ends) = Times(found, zone);
        var form = new MeetingForm
        {
            Topic = Cut(found.Summary, RegisterEntry.TitleMaxLength), Aim = Cut(found.Description, Meeting.PurposeMaxLength), Place = Cut(found.Location, Meeting.PlaceMaxLength),
            Link = found.Url is { Length: <= Meeting.LinkMaxLength } link ? link : null, Starts = starts, Ends = ends, Zone = zone.Id, WantsMinutes = true,
            Chair = found.Organizer is { } by ? Known(by.Name, by.Mail)?.Label : null, People = string.Join('\n', found.Invited.Select(Line).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)),
        };
        return Again([.. found.Starts.Select(s => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(s, zone)))]) is var (turn, every)
            ? form with { Repeat = turn, Every = every, Times = found.Starts.Count } : form;
    }

    private static (DateTime Starts, DateTime Ends) Times(FoundAppointment found, TimeZoneInfo zone)
    {
        var (starts, ends) = (TimeZoneInfo.ConvertTimeFromUtc(found.Start, zone), TimeZoneInfo.ConvertTimeFromUtc(found.End, zone));
        return found.IsAllDay ? (DateOnly.FromDateTime(starts).ToDateTime(Morning), DateOnly.FromDateTime(starts).ToDateTime(Morning) + Usual) : (starts, ends > starts ? ends : starts + Usual);
    }

    /// <summary>As the form says it: every so many days, weeks or months. None where it comes in no such turn.</summary>
    private static (Turn Turn, int Every)? Again(IReadOnlyList<DateOnly> days)
    {
        if (days.Count < 2)
        {
            return null;
        }

        var (step, months) = (days[1].DayNumber - days[0].DayNumber, ((days[1].Year - days[0].Year) * 12) + days[1].Month - days[0].Month);
        return days.Skip(1).Zip(days).All(pair => pair.First.DayNumber - pair.Second.DayNumber == step)
            ? step % 7 == 0 && step / 7 <= Recurrence.MostEvery ? (Turn.Week, step / 7) : step <= Recurrence.MostEvery ? (Turn.Day, step) : null
            : months is > 0 and <= Recurrence.MostEvery && days.Select((day, i) => days[0].AddMonths(months * i) == day).All(fits => fits) ? (Turn.Month, months) : null;
    }

    // As a line of the form: a colleague by his name, somebody from outside with his address behind it.
    private string? Line(InvitedPerson invited)
    {
        var name = (invited.Name ?? invited.Mail.Split('@')[0]).Replace(';', ' ').Replace('；', ' ');
        var seat = invited.As switch { InvitedAs.Listener => "; 列席", InvitedAs.Optional => "; 候补", _ => "" };
        return Known(invited.Name, invited.Mail) is { } colleague ? colleague.Label + seat : name.Trim().Length == 0 ? null : $"{name}; {invited.Mail}{seat}";
    }

    private Colleague? Known(string? name, string mail) =>
        book.Directory.Colleagues.FirstOrDefault(c => mail.Length > 0 && string.Equals(c.Mail, mail, StringComparison.OrdinalIgnoreCase)) ?? (name is null ? null : book.Directory.FindInFull(name));

    private static string? Cut(string? text, int length) => text is null || text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
