using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Rooms;

/// <summary>What stands in a room. Stored by number: never renumber.</summary>
[Flags]
public enum Equipment { None = 0, Projector = 1, Video = 2, Whiteboard = 4, Telephone = 8, Microphone = 16 }

/// <summary>What is written down about a room.</summary>
/// <param name="Place">Floor and way: what the door says.</param>
/// <param name="OpensAt">In the company's zone, and <paramref name="ClosesAt"/>: within these a room is reserved.</param>
/// <param name="SetUpMinutes">Kept free before each reservation, and <paramref name="ClearUpMinutes"/> after it; whole quarters.</param>
/// <param name="KeeperId">Who looks after it, and approves where approval is wanted.</param>
public sealed record RoomNote(
    string Name, string? Place, int Capacity, Equipment Equipment, TimeOnly OpensAt, TimeOnly ClosesAt, int SetUpMinutes, int ClearUpMinutes, bool NeedsApproval, long? KeeperId);

/// <summary>会议室: a place that can be reserved.</summary>
public sealed class Room : IOfTheHouse
{
    public const int NameMaxLength = 60;
    public const int PlaceMaxLength = 80;
    public const int MostSeats = 2000;
    public const int LongestBuffer = 120;

    /// <summary>Nobody plans further; a later year is a slip of the hand.</summary>
    public const int DaysAhead = 366;

    private Room() { }

    public long Id { get; private set; }
    public string Name { get; private set; } = "";
    public string? Place { get; private set; }
    public int Capacity { get; private set; }
    public Equipment Equipment { get; private set; }
    public TimeOnly OpensAt { get; private set; }
    public TimeOnly ClosesAt { get; private set; }
    public int SetUpMinutes { get; private set; }
    public int ClearUpMinutes { get; private set; }
    public bool NeedsApproval { get; private set; }
    public long? KeeperId { get; private set; }

    /// <summary>Changes with the photo, and is in its address; none where there is none.</summary>
    public Guid? PhotoKey { get; private set; }

    /// <summary>No longer reserved: kept for the registers, offered to nobody.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Rises by one with every save that changes it. Written by the journal of the house alone.</summary>
    public int Version { get; private set; }

    public string HouseKey => Name;

    /// <summary>Whoever has the duty of a room keeper, and every secretary, keeps the list of rooms.</summary>
    public static bool MayBeKeptBy(Viewer viewer, Staff.Directory directory, DateOnly today) =>
        viewer.Role == Role.Secretary || directory.HoldersOf(DutyKind.RoomKeeper, today).Any(c => c.Id == viewer.PersonId);

    /// <exception cref="RuleBrokenException">It could not be reserved so.</exception>
    public static Room Furnish(RoomNote note)
    {
        var room = new Room();
        room.Write(note);
        return room;
    }

    /// <summary>What is reserved already keeps the hours and the buffers it was reserved with.</summary>
    /// <exception cref="RuleBrokenException">It could not be reserved so.</exception>
    public void Write(RoomNote note)
    {
        if (note.ClosesAt <= note.OpensAt || note.OpensAt.Minute % Quarter.Minutes != 0 || note.ClosesAt.Minute % Quarter.Minutes != 0)
        {
            throw new RuleBrokenException("A room opens before it closes, both on a quarter of an hour.");
        }

        if (note.NeedsApproval && note.KeeperId is null)
        {
            throw new RuleBrokenException("Where approval is wanted, somebody must give it. Choose a keeper.");
        }

        (Name, Place, Capacity, Equipment) = (note.Name, note.Place, note.Capacity, note.Equipment);
        (OpensAt, ClosesAt, SetUpMinutes, ClearUpMinutes) = (note.OpensAt, note.ClosesAt, note.SetUpMinutes, note.ClearUpMinutes);
        (NeedsApproval, KeeperId) = (note.NeedsApproval, note.KeeperId);
    }

    public void Show(RoomPhoto? photo) => PhotoKey = photo is null ? null : Guid.CreateVersion7();

    /// <exception cref="RuleBrokenException">It is closed already, or somebody has still reserved it.</exception>
    public void Close(DateOnly on, int reservations)
    {
        if (ClosedOn is not null)
        {
            throw new RuleBrokenException("This room is closed already.");
        }

        if (reservations > 0)
        {
            throw new RuleBrokenException("{0} reservations of this room are still to come. Move or cancel them first.", reservations);
        }

        ClosedOn = on;
    }

    /// <exception cref="RuleBrokenException">It is open.</exception>
    public void Reopen() => ClosedOn = ClosedOn is null ? throw new RuleBrokenException("This room is open already.") : null;

    /// <summary>The keeper's own reservation, and that of a room without approval, waits for nobody.</summary>
    public bool WantsApprovalOf(long personId) => NeedsApproval && KeeperId is not null && KeeperId != personId;

    public bool Offers(Equipment wanted) => (Equipment & wanted) == wanted;

    public bool IsOpen(TimeOnly from, TimeOnly until) => ClosedOn is null && from >= OpensAt && until <= ClosesAt && from < until;

    /// <summary>The quarters that a reservation takes, those for setting up and clearing included.</summary>
    public IEnumerable<int> QuartersOf(Stay stay) => QuartersOf(stay, SetUpMinutes, ClearUpMinutes);

    internal static IEnumerable<int> QuartersOf(Stay stay, int setUp, int clearUp)
    {
        var (first, end) = (Quarter.Of(stay.From.AddMinutes(-setUp)), Quarter.Of(stay.Until.AddMinutes(clearUp)));
        return Enumerable.Range(first, end - first);
    }

    /// <exception cref="RuleBrokenException">The room cannot be had at this time, whoever asks.</exception>
    public void RefuseImpossible(Stay stay, House house, DateTime now)
    {
        if (ClosedOn is not null)
        {
            throw new RuleBrokenException("{0} is closed and cannot be reserved.", Name);
        }

        if (stay.Until <= stay.From)
        {
            throw new RuleBrokenException("It would end before it begins. Choose a later end.");
        }

        if (!Quarter.IsStart(stay.From) || !Quarter.IsStart(stay.Until))
        {
            throw new RuleBrokenException("Rooms are reserved by the quarter of an hour, such as 09:00 or 09:15.");
        }

        if (Quarter.Of(stay.From) < Quarter.Of(now))
        {
            throw new RuleBrokenException("This time is over. Choose a later one.");
        }

        if (stay.From > now.AddDays(DaysAhead))
        {
            throw new RuleBrokenException("This is more than a year ahead. Check the year.");
        }

        RefuseOutOfHours(house.ToLocal(stay.From), house.ToLocal(stay.Until));
    }

    private void RefuseOutOfHours(DateTime from, DateTime until)
    {
        if (from.Date != until.Date || !IsOpen(TimeOnly.FromDateTime(from), TimeOnly.FromDateTime(until)))
        {
            throw new RuleBrokenException("{0} is open from {1} to {2}. Choose a time within these hours.", Name, Clock(OpensAt), Clock(ClosesAt));
        }

        static string Clock(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
    }
}
