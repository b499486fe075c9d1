using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Data.Rooms;

/// <summary>A time at which a room is wanted and is not free.</summary>
/// <param name="TakenFrom">UTC: the first quarter taken within it, and <paramref name="TakenUntil"/> the end of the last.</param>
public sealed record Clash(Stay Wanted, DateTime TakenFrom, DateTime TakenUntil);

/// <summary>Is the room free? Asked of the slots, which belong to no entry: the answer is the same for everybody and says nothing of what is behind it.</summary>
public static class Clashes
{
    /// <param name="except">The reservation that is being moved does not stand in its own way.</param>
    public static async Task<IReadOnlyList<Clash>> ClashesOf(this AppDbContext db, Room room, IReadOnlyList<Stay> wanted, long except = 0, CancellationToken ct = default) =>
        [.. (await db.ClashesOf([room], wanted, except, ct))[room.Id]];

    /// <summary>The same of many rooms, asked once: by the key of each room, in the order of what is wanted.</summary>
    public static async Task<ILookup<long, Clash>> ClashesOf(this AppDbContext db, IReadOnlyList<Room> rooms, IReadOnlyList<Stay> wanted, long except = 0, CancellationToken ct = default)
    {
        var quarters = (from room in rooms from stay in wanted select (room.Id, Stay: stay, All: room.QuartersOf(stay).ToList())).ToList();
        // Of a year of Mondays, the Mondays alone.
        List<int> slots = [.. quarters.SelectMany(q => q.All).Distinct()];
        var ids = rooms.Select(r => r.Id).ToList();
        var taken = (await db.ReservedSlots.Where(s => ids.Contains(s.RoomId) && slots.Contains(s.Slot) && s.ReservationId != except)
            .Select(s => new { s.RoomId, s.Slot }).ToListAsync(ct)).ToLookup(s => s.RoomId, s => s.Slot);
        return quarters.Select(q => (q.Id, q.Stay, Taken: q.All.Intersect(taken[q.Id]).ToList())).Where(q => q.Taken.Count > 0)
            .ToLookup(q => q.Id, q => new Clash(q.Stay, Quarter.StartOf(q.Taken[0]), Quarter.StartOf(q.Taken[^1] + 1)));
    }

    /// <summary>Which rooms are free at a time, each with its own buffers.</summary>
    public static async Task<IReadOnlyList<Room>> FreeAt(this AppDbContext db, IReadOnlyList<Room> rooms, Stay stay, CancellationToken ct = default)
    {
        var clashes = await db.ClashesOf(rooms, [stay], ct: ct);
        return [.. rooms.Where(room => !clashes.Contains(room.Id))];
    }

    /// <summary>Saves, or says in a sentence that somebody else was faster: the key of the slots let one through.</summary>
    /// <exception cref="RuleBrokenException">A slot of the room was taken a moment ago.</exception>
    internal static async Task SaveUnlessTaken(this AppDbContext db, Room room, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (e is not DbUpdateConcurrencyException && e.Entries.Any(entry => entry.Entity is ReservedSlot))
        {
            // What was not saved must not be saved by whatever comes next.
            db.ChangeTracker.Clear();
            throw new RuleBrokenException("{0} was taken at this time a moment ago. Choose another time or another room.", room.Name);
        }
    }
}
