using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Deeds;

namespace SecretaryService.Data.Rooms;

/// <summary>Gives back rooms to which nobody came. Each is one deed of its own: whoever loses the race for the reservation's version leaves it to the winner.</summary>
public sealed class ReleaseRooms(AppDbContext db, WriteGate gate, TimeProvider clock)
{
    private const int Batch = 100;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <returns>How many rooms were given back.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var (released, now) = (0, clock.GetUtcNow().UtcDateTime);
        var due = await db.Reservations.IgnoreQueryFilters(PastFilter).Where(r => r.ReleaseAt <= now).OrderBy(r => r.ReleaseAt).Take(Batch).Select(r => r.Id).ToListAsync(ct);
        foreach (var id in due)
        {
            released += await Release(id, now, ct) ? 1 : 0;
            db.ChangeTracker.Clear();
        }

        return released;
    }

    // A meeting that has begun, or to which somebody has signed in, is in its room.
    private async Task<bool> IsMetIn(Domain.Rooms.Reservation reservation, CancellationToken ct)
    {
        var id = reservation.Id;
        if (await db.Meetings.IgnoreQueryFilters(PastFilter).Where(m => m.ReservationId == id && (m.BeganAt != null || m.HasAttendance)).Select(m => new { m.BeganAt, m.OccurredAt, m.ChairId, m.ChairName }).FirstOrDefaultAsync(ct) is not { } meeting)
        {
            return false;
        }

        reservation.BeInUse(new Domain.Person(meeting.ChairId, meeting.ChairName), meeting.BeganAt ?? meeting.OccurredAt);
        return true;
    }

    private async Task<bool> Release(long id, DateTime now, CancellationToken ct)
    {
        await using var deed = await gate.Begin(db, ct);
        var reservation = await db.Reservations.IgnoreQueryFilters(PastFilter).Include(r => r.Slots).Include(r => r.Commitments).AsSplitQuery().SingleAsync(r => r.Id == id, ct);
        var released = !await IsMetIn(reservation, ct) && reservation.ReleaseUnused(now);
        if (!released && reservation.ReleaseAt is not null)
        {
            return false;
        }

        try
        {
            await db.SaveChangesAsync(ct);
            await deed.Commit();
            return released;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
