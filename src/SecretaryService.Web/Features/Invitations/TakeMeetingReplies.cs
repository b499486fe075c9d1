using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Meetings;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Calendars;
using SecretaryService.Web.Infrastructure.Mail.Inbox;

namespace SecretaryService.Web.Features.Invitations;

/// <summary>
/// What a calendar answered becomes the answer of the participant, to the notice that it bears. It counts as given when the calendar wrote it: of two the later
/// one stands, and the same one taken twice changes nothing.
/// </summary>
public sealed class TakeMeetingReplies(HouseBook book, MeetingAppointments appointments, TimeProvider clock) : ITakeReplies
{
    private const string Perhaps = "暂定 tentative";
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public async Task<bool> Take(AppDbContext db, CalendarReply reply, CancellationToken ct)
    {
        if (reply.Stamp is not { } stamp || appointments.KeyOf(reply.Uid) is not { } key || await Load(db, key, ct) is not { } meeting
            || meeting.Invited.Where(p => p.ToldAt is not null && IsOf(p, reply.Mail)).ToList() is not [var participant, ..])
        {
            return false;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        if (now >= meeting.EndsAt)
        {
            throw new RuleBrokenException("This meeting has begun. Who came is seen from the sign-in.");
        }

        // A clock that is wrong, or says so: not before he was told, and not after now.
        var at = stamp > now ? now : stamp < participant.ToldAt ? participant.ToldAt!.Value : stamp;
        if (participant.AnsweredAt is null || participant.AnsweredAt < at)
        {
            meeting.Answer(participant.Key, Note(reply), AsViewer(participant), at);
            await db.FollowGuests(meeting, now, ct);
        }

        return true;
    }

    internal static Task<Meeting?> Load(AppDbContext db, Guid key, CancellationToken ct) => db.Meetings.IgnoreQueryFilters(PastFilter).AsSplitQuery()
        .Include(m => m.Participants).Include(m => m.Parties).Include(m => m.Commitments).FirstOrDefaultAsync(m => m.Key == key && m.VoidedAt == null, ct);

    /// <summary>Who answers by a link or a calendar: the colleague himself, or somebody from outside who is nobody here.</summary>
    internal static Viewer AsViewer(MeetingParticipant participant) =>
        participant.PersonId is { } id ? new Viewer(id, participant.Name, Role.Employee, null) : Viewer.System with { Name = participant.Name };

    private bool IsOf(MeetingParticipant participant, string mail) =>
        string.Equals(participant.PersonId is { } id ? book.Directory.Find(id)?.Mail : participant.Mail, mail, StringComparison.OrdinalIgnoreCase);

    private AnswerNote Note(CalendarReply reply)
    {
        var deputy = reply.DelegatedTo is { } to ? book.Directory.Colleagues.FirstOrDefault(c => string.Equals(c.Mail, to, StringComparison.OrdinalIgnoreCase)) : null;
        var answer = reply.Answer switch
        {
            ReplyAnswer.Accepted => MeetingAnswer.Coming,
            ReplyAnswer.Declined => MeetingAnswer.Declined,
            ReplyAnswer.Delegated => MeetingAnswer.Deputy,
            _ => MeetingAnswer.None,
        };
        return new AnswerNote(answer, reply.Sequence, AnswerMeans.Calendar)
        {
            Remark = Cut(string.Join(' ', new[] { answer == MeetingAnswer.None ? Perhaps : null, reply.Comment?.ReplaceLineEndings(" ") }.OfType<string>()), MeetingParticipant.RemarkMaxLength),
            DeputyId = deputy?.Id, DeputyName = answer == MeetingAnswer.Deputy ? Cut(deputy?.Name ?? reply.DelegatedTo, Domain.Party.NameMaxLength) : null,
        };
    }

    private static string? Cut(string? text, int length) => string.IsNullOrWhiteSpace(text) ? null : text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
