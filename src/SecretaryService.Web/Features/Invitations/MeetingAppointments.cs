using SecretaryService.Data;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Calendars;
using SecretaryService.Web.Infrastructure.Mail;
using SecretaryService.Web.Infrastructure.Mail.Inbox;

namespace SecretaryService.Web.Features.Invitations;

/// <summary>A meeting as an appointment: its organiser is who chairs it, sent by who convened it. It names nobody besides, but whom the letter is to.</summary>
public sealed class MeetingAppointments(HouseBook book, MailSettings mail, MailboxSettings inbox, InvitationWords words, TimeProvider clock)
{
    private const string Prefix = "meeting-";

    public string UidOf(Guid key) => $"{Prefix}{key:N}@{mail.From.Domain}";

    /// <summary>Which meeting an answer is about; none where it is none of ours.</summary>
    public Guid? KeyOf(string uid) => uid.EndsWith($"@{mail.From.Domain}", StringComparison.OrdinalIgnoreCase) && uid.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && Guid.TryParseExact(uid[Prefix.Length..uid.LastIndexOf('@')], "N", out var key) ? key : null;

    public string For(Meeting meeting, MeetingParticipant participant, string address, string? page)
    {
        var isOff = meeting.State == MeetingState.Cancelled || !participant.IsInvited;
        return WriteCalendar.ForLetter(isOff ? CalendarMethod.Cancel : CalendarMethod.Request, Of(meeting) with
        {
            Url = page,
            // Who need not come is told nothing that was changed since.
            Start = participant.StartsAt,
            End = participant.EndsAt,
            Location = participant.IsInvited ? meeting.Where ?? meeting.Link : null,
            Description = isOff ? null : Said(meeting),
            IsCancelled = isOff,
            // The chair is not asked whether he comes to his own meeting.
            Invited = [new InvitedPerson(participant.Name, address, RoleOf(meeting, participant), AsksAnswer: !isOff && participant.PersonId != meeting.ChairId)],
        });
    }

    /// <summary>For the chair's or a participant's own calendar, which asks for it.</summary>
    public Appointment InFeed(Meeting meeting) => Of(meeting) with { IsBusyOnly = !InvitationWords.IsOpen(meeting) };

    private Appointment Of(Meeting meeting)
    {
        var (organiser, sender) = (inbox.Address ?? MailOf(meeting.ChairId) ?? mail.From.Address, meeting.ConvenedById is { } by ? MailOf(by) : null);
        return new Appointment(UidOf(meeting.Key), meeting.Sequence, meeting.StartsAt, meeting.EndsAt, meeting.Zone, clock.GetUtcNow().UtcDateTime)
        {
            Summary = words.Topic(meeting), Location = meeting.Where ?? meeting.Link, IsPrivate = !InvitationWords.IsOpen(meeting),
            Organizer = new MailPerson(InvitationWords.IsOpen(meeting) ? meeting.ChairName : book.House.Company.Name.En, organiser), SentBy = sender == organiser ? null : sender,
        };
    }

    private static string? Said(Meeting meeting) => string.Join('\n', InvitationWords.Agenda(meeting).Concat(new[] { meeting.Link }.OfType<string>())) is { Length: > 0 } said ? said : null;

    private static InvitedAs RoleOf(Meeting meeting, MeetingParticipant participant) => participant.PersonId is { } id && id == meeting.ChairId ? InvitedAs.Chair
        : participant.Seat switch { Attendance.Attends => InvitedAs.Required, Attendance.ListensIn => InvitedAs.Listener, _ => InvitedAs.Optional };

    private string? MailOf(long person) => book.Directory.Find(person)?.Mail is { Length: > 0 } address ? address : null;
}
