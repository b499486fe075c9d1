using System.Globalization;
using SecretaryService.Data;
using SecretaryService.Data.Mail;
using SecretaryService.Data.Meetings;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>
/// 纪要发来宾: a short letter in the guest's language with what was issued as a Word document, supplements and hash included. Never written of what is
/// confidential: <see cref="Meeting.GetsMinutesByMail"/> is asked before.
/// </summary>
public sealed class MailMinutes(QueueMail queue, HouseBook book, Texts<MinutesTexts> texts) : IMailMinutes
{
    public Task Run(AppDbContext db, Meeting meeting, MeetingParticipant guest, CancellationToken ct) => queue.Run(db, Languages.In(guest.Language, () => Write(meeting, guest)), ct);

    private Letter Write(Meeting meeting, MeetingParticipant guest)
    {
        var (latest, topic, day) = (meeting.Issued.Max(i => i.No), OneLine(meeting.Title), Day(meeting));
        var isReport = meeting.Kind.IsActivity();
        var subject = isReport ? texts["Report: {0}, {1}", topic, day] : texts["Minutes: {0}, {1}", topic, day];
        var said = (isReport, latest) switch
        {
            (true, 0) => texts["attached is the report of {0}, {1}.", topic, day],
            (true, _) => texts["attached is the report of {0}, {1}, with its supplement {2}.", topic, day, latest],
            (false, 0) => texts["attached are the minutes of {0}, {1}.", topic, day],
            _ => texts["attached are the minutes of {0}, {1}, with their supplement {2}.", topic, day, latest],
        };
        var body = $"{texts["Dear {0},", guest.Name]}\n\n{said}\n\n{texts["If something in it is not as you remember it, please tell {0}.", meeting.MinuteTakerName ?? meeting.ChairName]}\n";
        return new Letter(Letter.KeyOf("minutes", guest.Key, latest), guest.Mail!, guest.Name, subject, body)
        {
            IsToGuest = true, Paper = new Paper(FormattableString.Invariant($"{meeting.Number}.docx"), MinutesText.Shown(meeting, book.House)),
        };
    }

    private static string Day(Meeting meeting) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(meeting.StartsAt, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(meeting.Zone))
        .ToString(Languages.IsChinese ? "yyyy年M月d日" : "d MMMM yyyy", CultureInfo.CurrentCulture);

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
