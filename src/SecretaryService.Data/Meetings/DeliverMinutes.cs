using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Deeds;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Data.Meetings;

/// <summary>
/// Brings issued minutes to their participants, fifty at a time: a meeting may have a thousand, and no page waits for them. Each batch is one deed; whoever
/// loses the race for the meeting's version leaves it to the winner.
/// </summary>
public sealed class DeliverMinutes(AppDbContext db, WriteGate gate, HouseBook book, TimeProvider clock)
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
        wanting.ForEach(p => meeting.Deliver(p, due, now));
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
}
