namespace SecretaryService.Domain.Rooms;

/// <summary>
/// A quarter of an hour of a room, taken. Room and quarter are the key of the table: no two reservations can ever hold the same one, on
/// whatever database and in whatever race. Follows from its reservation alone, so that the journal has nothing to say of it.
/// </summary>
public sealed class ReservedSlot
{
    private ReservedSlot() { }

    internal ReservedSlot(Reservation reservation, long roomId, int slot) => (Reservation, RoomId, Slot) = (reservation, roomId, slot);

    public long RoomId { get; private set; }

    /// <summary>See <see cref="Quarter"/>.</summary>
    public int Slot { get; private set; }
    public long ReservationId { get; private set; }
    public Reservation Reservation { get; private set; } = null!;
}
