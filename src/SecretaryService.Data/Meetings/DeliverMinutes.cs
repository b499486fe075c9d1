using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Deeds;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Data.Meetings;

/// <summary>The letter by which a guest gets minutes, in words of his language.</summary>
public interface IMailMinutes
{
    /// <summary>Queued in the deed of whoever asks; twice is once.</summary>
    /// <exception cref="Domain.RuleBrokenException">No letter goes to him.</exception>
    Task Run(AppDbContext db, Meeting meeting, MeetingParticipant guest, CancellationToken ct);
}

/// <summary>
/// Brings issued minutes to their participants, fifty at a time: a meeting may have a thousand, and no page waits for them. Each batch is one deed; whoever
/// loses the race for the meeting's version leaves it to the winner. A colleague has them on the desk, a guest gets a letter.
/// </summary>
public sealed class DeliverMinutes(AppDbContext db, WriteGate gate, HouseBook book, IMailMinutes mail, TimeProvider clock)
{
    private const int Batch = 50;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <returns>How many participants were served.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        // As a parameter: SQLite finds by no index what is asked as a bare column.
        var wants = true;
        var meeting = await db.MeetingParticipants.IgnoreQueryFilters(PastFilter)
            .Where(p => p.WantsNotice == wants && p.Meeting.State == MeetingState.Held && p.Meeting.MinutesIssuedAt != null && p.Meeting.VoidedAt == null)
            .OrderBy(p => p.EntryId).Select(p => (long?)p.EntryId).FirstOrDefaultAsync(ct);
        return meeting is { } id ? await Deliver(id, ct) : 0;
    }

    private async Task<int> Deliver(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        await using var deed = await gate.Begin(db, ct);
        var meeting = await db.Meetings.IgnoreQueryFilters(PastFilter).Include(m => m.Participants.Where(p => p.WantsNotice).OrderBy(p => p.Id).Take(Batch)).Include(m => m.Issued)
            .Include(m => m.Exclusions).Include(m => m.Commitments.Where(c => c.Kind == CommitmentKind.ReceiveMinutes)).AsSplitQuery().SingleAsync(m => m.Id == id, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var due = book.House.CloseOfWork(1, book.House.DayOf(now));
        var wanting = meeting.Participants.Where(p => p.WantsNotice).ToList();
        foreach (var participant in wanting)
        {
            await Bring(meeting, participant, due, now, ct);
        }

        try
        {
            await db.SaveChangesAsync(ct);
            await deed.Commit();
            return wanting.Count;
        }
        catch (DbUpdateConcurrencyException)
        {
            return 0;
        }
    }

    private async Task Bring(Meeting meeting, MeetingParticipant participant, Due due, DateTime now, CancellationToken ct)
    {
        if (!meeting.GetsMinutesByMail(participant))
        {
            meeting.Deliver(participant, due, now);
            return;
        }

        try
        {
            await mail.Run(db, meeting, participant, ct);
            meeting.Mailed(participant, now);
        }
        catch (RuleBrokenException)
        {
            // No letters to guests in this house: whoever prepares the meeting sees that they are to be handed over.
            meeting.PassOver(participant);
        }
    }
}
