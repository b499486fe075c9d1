using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Rooms;

public sealed record RoomReserved(string Room, DateTime From, DateTime Until) : Fact;

public sealed record ReservedForVisit(long VisitId) : Fact;

public sealed record ReservationFollowed(string Meeting) : Fact;

/// <summary>What somebody wants a room for.</summary>
/// <param name="DepartmentId">The host's: its manager may read it.</param>
public sealed record ReservationNote(string Purpose, Stay Stay, int HeadCount, Person Host, long? DepartmentId, Level Level = Level.Internal)
{
    /// <summary>Why a room with fewer seats than heads will do.</summary>
    public string? SmallRoomReason { get; init; }

    /// <summary>The same for all that were reserved together, again and again.</summary>
    public Guid? SeriesKey { get; init; }

    /// <summary>The visit for which the room is wanted.</summary>
    public long? VisitId { get; init; }
}

/// <summary>预订: a room for somebody, from when to when. It happens when the room is used: that is its time in every list.</summary>
public sealed partial class Reservation : RegisterEntry
{
    public const int ReasonMaxLength = 200;
    public const int MostHeads = 2000;

    private readonly List<ReservedSlot> _slots = [];

    private Reservation() { }

    public long RoomId { get; private set; }

    /// <summary>As the room was called then.</summary>
    public string RoomName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime StartsAt => OccurredAt;

    /// <summary>UTC: the first moment after it.</summary>
    public DateTime EndsAt { get; private set; }
    public int SetUpMinutes { get; private set; }
    public int ClearUpMinutes { get; private set; }
    public int HeadCount { get; private set; }
    public string? SmallRoomReason { get; private set; }
    public long HostId { get; private set; }
    public string HostName { get; private set; } = "";
    public Guid? SeriesKey { get; private set; }

    /// <summary>The visit for which the room is kept.</summary>
    public long? VisitId { get; private set; }

    /// <summary>The quarters it holds: none any more once it has ended early. Loaded with it by whoever changes it.</summary>
    public IReadOnlyCollection<ReservedSlot> Slots => _slots;

    public Stay Stay => new(StartsAt, EndsAt);

    public override IEnumerable<Findable> Findables => base.Findables.Append(new(FoundBy.Place, RoomName));

    public override IEnumerable<Facet> Facets => base.Facets.Append(new(FacetKind.Room, RoomId));

    /// <param name="registration">At the moment at which the room is used.</param>
    /// <exception cref="RuleBrokenException">The room cannot be had then, or is too small and nobody says why it will do.</exception>
    public static Reservation Reserve(Registration registration, Room room, House house, ReservationNote note)
    {
        room.RefuseImpossible(note.Stay, house, registration.Now);
        RefuseTooSmall(room, note.HeadCount, note.SmallRoomReason);
        var reservation = new Reservation { Register = Register.Reservations, Number = registration.Number, SeriesKey = note.SeriesKey, VisitId = note.VisitId, HostId = note.Host.Id, HostName = note.Host.Name };
        reservation.Open(registration, Urgency.Routine, note.Level);
        reservation.Retitle(note.Purpose);
        reservation.Concern(note.DepartmentId);
        reservation.Take(room, note.Stay, note.HeadCount, note.SmallRoomReason, registration.Now);
        reservation.Involve(note.Host.Name, Part.Host, note.Host.Id);
        reservation.IsApprovalWanted = room.WantsApprovalOf(registration.By.Id);
        reservation.Tell(new RoomReserved(room.Name, note.Stay.From, note.Stay.Until));
        return reservation;
    }

    /// <summary>Guests were announced for it.</summary>
    public void KeepFor(long visit)
    {
        VisitId = visit;
        Tell(new ReservedForVisit(visit));
    }

    /// <summary>What its meeting is about and who chairs it: whoever chaired it before has nothing to do with the room any more.</summary>
    public void Follow(Meetings.Meeting meeting)
    {
        if (Title == meeting.Title && HostId == meeting.ChairId && DepartmentId == meeting.DepartmentId)
        {
            return;
        }

        Retitle(meeting.Title);
        Concern(meeting.DepartmentId);
        if (HostId != meeting.ChairId)
        {
            Release(Part.Host, HostId);
            (HostId, HostName) = (meeting.ChairId, meeting.ChairName);
            Involve(HostName, Part.Host, HostId);
        }

        Tell(new ReservationFollowed(meeting.Number));
    }

    // A smaller room is allowed, but never by oversight.
    private static void RefuseTooSmall(Room room, int heads, string? reason)
    {
        if (heads > room.Capacity && reason is null)
        {
            throw new RuleBrokenException("{0} has {1} seats for {2} heads. Choose a larger room, or say why this one will do.", room.Name, room.Capacity, heads);
        }
    }

    private void Take(Room room, Stay stay, int heads, string? reason, DateTime now)
    {
        (RoomId, RoomName, EndsAt) = (room.Id, room.Name, stay.Until);
        (SetUpMinutes, ClearUpMinutes, HeadCount) = (room.SetUpMinutes, room.ClearUpMinutes, heads);
        SmallRoomReason = heads > room.Capacity ? reason : null;
        ReleaseAt = (stay.From > now ? stay.From : now) + NoShowAfter;
        // Only what differs: a row that is taken away and written anew would be two rows of one key to the database.
        var wanted = room.QuartersOf(stay).ToHashSet();
        _slots.RemoveAll(s => s.RoomId != room.Id || !wanted.Remove(s.Slot));
        _slots.AddRange(wanted.Order().Select(slot => new ReservedSlot(this, room.Id, slot)));
    }
}
