using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Deeds;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Data.Commitments;

/// <summary>
/// Clause 4.2.1: reminders and escalation. Each rung is one deed of its own: whoever loses the race for an entry's version leaves it to the
/// winner, so that a rung is climbed once, after a crash and on two nodes alike.
/// </summary>
public sealed class ClimbLadders(AppDbContext db, WriteGate gate, HouseBook book, TimeProvider clock)
{
    private const int Batch = 100;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <returns>How many rungs were climbed.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var climbed = 0;
        var due = await db.Commitments.IgnoreQueryFilters(PastFilter).ToClimb(Now).Take(Batch).Select(c => c.Id).ToListAsync(ct);
        foreach (var id in due)
        {
            climbed += await Climb(id, ct) ? 1 : 0;
            db.ChangeTracker.Clear();
        }

        return climbed;
    }

    private async Task<bool> Climb(long id, CancellationToken ct)
    {
        await using var deed = await gate.Begin(db, ct);
        var commitment = await db.Commitments.IgnoreQueryFilters(PastFilter).Include(c => c.Entry).ThenInclude(e => e.Exclusions).AsSplitQuery().SingleAsync(c => c.Id == id, ct);
        var before = commitment.Rung;
        commitment.Climb(Now, book.Directory, book.House.DayOf(Now));
        try
        {
            await db.SaveChangesAsync(ct);
            await deed.Commit();
            return commitment.Rung > before;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
