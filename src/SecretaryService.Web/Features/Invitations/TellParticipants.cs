using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Mail;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Features.Invitations;

/// <summary>
/// Whoever is to be told of a meeting is told: a colleague on his desk and, where he has an address, by letter; a guest by letter. A batch of one meeting is
/// one deed, letters and marks together: a killed process leaves whole batches to the next one, and nobody gets a letter twice.
/// </summary>
public sealed class TellParticipants(AppDbContext db, QueueMail queue, HouseBook book, TimeProvider clock, WriteInvitation write)
{
    private const int Batch = 50;
    private static readonly TimeSpan AtLeast = TimeSpan.FromMinutes(30);
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <summary>In the deed of whoever asks for it.</summary>
    /// <returns>How many were dealt with; none when nobody waits.</returns>
    public async Task<int> Next(CancellationToken ct)
    {
        // After a meeting it is its minutes that are brought: not here.
        var (wants, waiting) = (true, db.MeetingParticipants.IgnoreQueryFilters(PastFilter).Where(p => p.Meeting.State != MeetingState.Held));
        if (await waiting.Where(p => p.WantsNotice == wants).OrderBy(p => p.EntryId).Select(p => (long?)p.EntryId).FirstOrDefaultAsync(ct) is not { } id)
        {
            return 0;
        }

        var batch = await waiting.Where(p => p.WantsNotice == wants && p.EntryId == id).OrderBy(p => p.Id).Take(Batch).Select(p => new { p.Id, p.Key, p.PersonId }).ToListAsync(ct);
        var people = batch.Select(p => p.PersonId).OfType<long>().ToList();
        var meeting = await Load(id, [.. batch.Select(p => p.Id)], people, [.. batch.Select(p => p.Key.ToString("N"))], ct);
        var languages = await Languages(people, meeting.ConvenedById, ct);
        foreach (var participant in meeting.Participants)
        {
            await Tell(meeting, participant, languages, ct);
        }

        return batch.Count;
    }

    // Of a thousand participants those of the batch alone, with what is theirs.
    private Task<Meeting> Load(long id, List<long> participants, List<long> people, List<string> keys, CancellationToken ct) => db.Meetings.IgnoreQueryFilters(PastFilter).AsSplitQuery()
        .Include(m => m.Participants.Where(p => participants.Contains(p.Id))).Include(m => m.Agenda).Include(m => m.Exclusions)
        .Include(m => m.Parties.Where(p => p.PersonId != null && people.Contains(p.PersonId.Value)))
        .Include(m => m.Commitments.Where(c => c.Kind == CommitmentKind.AnswerInvitation && keys.Contains(c.About!)))
        .SingleAsync(m => m.Id == id, ct);

    private async Task<Dictionary<long, string?>> Languages(List<long> people, long? convenor, CancellationToken ct)
    {
        List<long> all = [.. people, convenor ?? 0];
        var known = await db.Accounts.Where(a => all.Contains(a.EmployeeId)).Select(a => new { a.EmployeeId, a.Language }).ToListAsync(ct);
        return known.GroupBy(a => a.EmployeeId).ToDictionary(g => g.Key, g => g.First().Language);
    }

    private async Task Tell(Meeting meeting, MeetingParticipant participant, Dictionary<long, string?> languages, CancellationToken ct)
    {
        var address = participant.PersonId is { } id ? book.Directory.Find(id)?.Mail : participant.Mail;
        var isWritten = !string.IsNullOrWhiteSpace(address) && await Write(meeting, participant, address, LanguageOf(meeting, participant, languages), ct);
        var now = clock.GetUtcNow().UtcDateTime;
        if (isWritten || participant.PersonId is not null)
        {
            meeting.Notify(participant, Asking(book.House, meeting, now), now);
        }
        else
        {
            meeting.PassOver(participant);
        }
    }

    // A guest's own; of one who was invited before guests had any, that of whoever convenes.
    private static string? LanguageOf(Meeting meeting, MeetingParticipant participant, Dictionary<long, string?> languages) =>
        participant.PersonId is null && participant.Language is { } language ? language : languages.GetValueOrDefault(participant.PersonId ?? meeting.ConvenedById ?? 0);

    private async Task<bool> Write(Meeting meeting, MeetingParticipant participant, string address, string? language, CancellationToken ct)
    {
        try
        {
            await queue.Run(db, write.Write(meeting, participant, address, language), ct);
            return true;
        }
        catch (RuleBrokenException)
        {
            // No address, or no letters to guests in this house: whoever prepares the meeting sees that he was not told.
            return false;
        }
    }

    /// <summary>When an answer is due: as the meeting says, otherwise the day before it, and never before there was time to read the notice.</summary>
    internal static Due Asking(House house, Meeting meeting, DateTime now)
    {
        var (today, by) = (house.DayOf(now), meeting.AnswerBy ?? meeting.StartsAt.AddDays(-1));
        if (meeting.AnswerBy > now && house.CalendarOn(today).IsWorkingDay(house.DayOf(by)))
        {
            return house.DueAt(by, now);
        }

        return house.DayOf(by) >= today && house.CloseOfWorkOn(house.DayOf(by), now) is var eve && eve.At > now ? eve : Soon(house, meeting, now);
    }

    // Convened at the last moment: half of the time that is left.
    private static Due Soon(House house, Meeting meeting, DateTime now)
    {
        var due = house.DueAfter(now, AtLeast);
        return due.At < meeting.StartsAt || meeting.StartsAt <= now ? due : due with { At = now + ((meeting.StartsAt - now) / 2), On = house.DayOf(now) };
    }
}
