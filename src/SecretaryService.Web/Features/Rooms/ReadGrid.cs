using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>All rooms in a week: what is taken, by room and day.</summary>
public sealed record WeekPage(DateOnly Monday, IReadOnlyList<Room> Rooms, ILookup<(long RoomId, DateOnly Day), Taken> Taken, bool Keeps);

/// <summary>The reservations of a room on one day, as they hang on its door.</summary>
public sealed record DoorCard(Room Room, DateOnly Day, IReadOnlyList<Taken> Taken);

/// <summary>
/// When rooms are taken, by the time of the entries' own index; and of what the reader may see, what it is. Two questions whatever the
/// number of rooms: the first passes the filter by for times alone, the second is answered by the filter.
/// </summary>
public sealed class ReadGrid(AppDbContext db, HouseBook book, OfficeTime time)
{
    private const int FirstHour = 8;
    private const int EndHour = 18;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public async Task<GridPage> Day(DateOnly? on, CancellationToken ct)
    {
        var day = Sane(on);
        var (rooms, taken) = (await Rooms(ct), (await Taken(day, 1, null, ct)).ToLookup(t => t.RoomId));
        var (first, end) = Hours(rooms);
        var layOut = new LayOut(time.House, time.Now, first, end);
        return new GridPage(day, first, end, [.. rooms.Select(room => layOut.Row(room, day, taken[room.Id]))], ByDay: false, Keeps);
    }

    /// <returns>Nothing for a room that there is not.</returns>
    public async Task<GridPage?> Week(long room, DateOnly? on, CancellationToken ct)
    {
        if (await db.Rooms.AsNoTracking().FirstOrDefaultAsync(r => r.Id == room, ct) is not { } one)
        {
            return null;
        }

        var monday = Monday(Sane(on));
        var taken = await Taken(monday, 7, room, ct);
        var (first, end) = Hours([one]);
        var layOut = new LayOut(time.House, time.Now, first, end);
        return new GridPage(monday, first, end, [.. Enumerable.Range(0, 7).Select(monday.AddDays).Select(day => layOut.Row(one, day, taken))], ByDay: true, Keeps);
    }

    public async Task<WeekPage> Week(DateOnly? on, CancellationToken ct)
    {
        var monday = Monday(Sane(on));
        var taken = await Taken(monday, 7, null, ct);
        return new WeekPage(monday, await Rooms(ct), taken.ToLookup(t => (t.RoomId, time.House.DayOf(t.From))), Keeps);
    }

    /// <returns>Nothing for a room that there is not.</returns>
    public async Task<DoorCard?> Door(long room, DateOnly? on, CancellationToken ct) => await db.Rooms.AsNoTracking().FirstOrDefaultAsync(r => r.Id == room, ct) is { } one
        ? new DoorCard(one, Sane(on), await Taken(Sane(on), 1, room, ct)) : null;

    public Task<List<Room>> Rooms(CancellationToken ct) => db.Rooms.AsNoTracking().Where(r => r.ClosedOn == null).OrderBy(r => r.Name).ThenBy(r => r.Id).ToListAsync(ct);

    public bool Keeps => Room.MayBeKeptBy(db.Viewer, book.Directory, time.Today);

    private async Task<IReadOnlyList<Taken>> Taken(DateOnly from, int days, long? room, CancellationToken ct)
    {
        var (start, end) = (time.House.StartOf(from), time.House.StartOf(from.AddDays(days)));
        var taken = await Within(db.Reservations.IgnoreQueryFilters(PastFilter), start, end, room)
            .Select(r => new Taken(r.Id, r.RoomId, r.OccurredAt, r.EndsAt, r.SetUpMinutes, r.ClearUpMinutes, r.IsApprovalWanted && r.ApprovedAt == null)).ToListAsync(ct);
        var seen = await Within(db.Reservations, start, end, room).Select(r => new Seen(r.Id, r.Title, r.HostName, r.Level)).ToDictionaryAsync(s => s.Id, ct);
        return [.. taken.OrderBy(t => t.From).Select(t => t with { Seen = seen.GetValueOrDefault(t.Id) })];
    }

    private static IQueryable<Reservation> Within(IQueryable<Reservation> reservations, DateTime start, DateTime end, long? room)
    {
        var held = reservations.Where(r => r.Register == Register.Reservations && r.OccurredAt >= start && r.OccurredAt < end && r.EndedAt == null && r.VoidedAt == null);
        return room is { } id ? held.Where(r => r.RoomId == id) : held;
    }

    // Whole hours, so that the lines of the hours stand under their names.
    private static (int First, int End) Hours(IReadOnlyList<Room> rooms) => rooms.Count == 0 ? (FirstHour, EndHour)
        : (rooms.Min(r => r.OpensAt.Hour), rooms.Max(r => r.ClosesAt.Minute > 0 ? r.ClosesAt.Hour + 1 : r.ClosesAt.Hour));

    // An address is typed by anybody.
    private DateOnly Sane(DateOnly? on) => on is { } day && Math.Abs(day.DayNumber - time.Today.DayNumber) < 3660 ? day : time.Today;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
