using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Data.Rooms;

/// <summary>Draws the numbers, takes the slots, asks the keeper where approval is wanted. All that is asked for together is reserved together or not at all.</summary>
public sealed class ReserveRoom(AppDbContext db, HouseBook book, TimeProvider clock)
{
    /// <summary>The keeper has half a working day, or as long as there is before the room is used.</summary>
    private static readonly TimeSpan ToApprove = TimeSpan.FromHours(4);

    /// <exception cref="RuleBrokenException">The room cannot be had, or not at all of these times.</exception>
    public async Task<IReadOnlyList<Reservation>> Run(Room room, IReadOnlyList<ReservationNote> notes, CancellationToken ct)
    {
        foreach (var note in notes)
        {
            room.RefuseImpossible(note.Stay, book.House, Now);
        }

        var wanted = notes.SelectMany(n => room.QuartersOf(n.Stay)).ToList();
        if (wanted.Distinct().Count() != wanted.Count)
        {
            throw new RuleBrokenException("These reservations would run into each other. Choose a shorter time.");
        }

        RefuseTaken(room, await db.ClashesOf(room, [.. notes.Select(n => n.Stay)], ct: ct));
        var first = await db.NextNumbers(Series.Of(Register.Reservations, notes[0].Level, book.House.DayOf(Now).Year), notes.Count, ct);
        List<Reservation> reserved = [.. notes.Select((note, i) => Reserve(room, note, first with { Place = first.Place + i }))];
        db.AddRange(reserved);
        await db.SaveUnlessTaken(room, ct);
        return reserved;
    }

    /// <summary>Another time, room or number of heads.</summary>
    /// <param name="reservation">Loaded with its slots and commitments.</param>
    /// <param name="asMeeting">The meeting that holds it was moved, by whoever may move that.</param>
    /// <exception cref="RuleBrokenException">The room cannot be had then, or it is not this viewer's to move.</exception>
    public async Task Move(Reservation reservation, Room room, Stay stay, int heads, string? smallRoomReason, CancellationToken ct, bool asMeeting = false)
    {
        reservation.Move(room, book.House, stay, heads, smallRoomReason, db.Viewer, Now, asMeeting);
        RefuseTaken(room, await db.ClashesOf(room, [stay], reservation.Id, ct));
        Ask(reservation, room);
        await db.SaveUnlessTaken(room, ct);
    }

    private Reservation Reserve(Room room, ReservationNote note, EntryNumber number)
    {
        var (house, from) = (book.House, note.Stay.From);
        var registration = new Registration(number.ToString(), from, house.DayOf(from), Now, Me, house.StandardOn(house.DayOf(Now)).Number);
        var reservation = Reservation.Reserve(registration, room, house, note);
        Ask(reservation, room);
        return reservation;
    }

    private void Ask(Reservation reservation, Room room)
    {
        if (reservation.IsTentative && room.KeeperId is { } id)
        {
            // A keeper who has left is in no directory; whoever has the duty of keeping rooms is asked in his place.
            var keeper = book.Directory.Find(id) ?? book.Directory.HoldersOf(Domain.Staff.DutyKind.RoomKeeper, book.House.DayOf(Now)).FirstOrDefault()
                ?? throw new RuleBrokenException("{0} has no keeper any more who could approve this. Choose another room.", room.Name);
            reservation.AskApproval(keeper.AsPerson, DueBefore(reservation.StartsAt), Me, Now);
        }
    }

    private Due DueBefore(DateTime start)
    {
        var left = start > Now ? book.House.WorkBetween(Now, start) : TimeSpan.Zero;
        return book.House.DueAfter(Now, left > Quarter.Length && left < ToApprove ? left : left <= Quarter.Length ? Quarter.Length : ToApprove);
    }

    private void RefuseTaken(Room room, IReadOnlyList<Clash> clashes)
    {
        if (clashes is [var clash, ..])
        {
            db.ChangeTracker.Clear();
            throw new RuleBrokenException("{0} is taken on {1} from {2} to {3}. Choose another time or another room.", room.Name, Local(clash.TakenFrom, "yyyy-MM-dd"), Local(clash.TakenFrom, "HH:mm"), Local(clash.TakenUntil, "HH:mm"));
        }
    }

    private string Local(DateTime utc, string format) => book.House.ToLocal(utc).ToString(format, System.Globalization.CultureInfo.InvariantCulture);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Person Me => new(db.Viewer.PersonId, db.Viewer.Name);
}
