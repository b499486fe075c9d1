using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Tests.Staff;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;

namespace SecretaryService.Domain.Tests.Rooms;

/// <summary>A room of eight seats, from eight to six, on the Tuesday of the tests at ten.</summary>
internal static class RoomsOfTheTests
{
    public static readonly DateTime Now = Utc("2026-11-24T10:00");
    public static readonly Person Ye = new(7, "叶怀瑾");
    public static readonly Person Keeper = new(9, "宋知夏");
    public static readonly RoomNote Plain = new("Reed", "5F", 8, Equipment.Projector | Equipment.Whiteboard, new TimeOnly(8, 0), new TimeOnly(18, 0), 0, 0, false, null);

    public static Viewer AsViewer(this Person person, Role role = Role.Employee) => new(person.Id, person.Name, role, 20);

    public static Room Of(RoomNote note, long id = 3) => Room.Furnish(note).Numbered(id);

    public static Stay From(string from, string until) => new(Utc(from), Utc(until));

    public static Reservation Reserved(Room room, Stay stay, int heads = 4, string? reason = null, Person? by = null) => Reservation.Reserve(
        new Registration("R-2026-1", stay.From, TheHouse.DayOf(stay.From), Now, by ?? Ye, 1), room, TheHouse,
        new ReservationNote("Closing the month", stay, heads, Ye, 20) { SmallRoomReason = reason });

    /// <summary>The sentence with which it was refused.</summary>
    public static string Refusal(Action deed)
    {
        var broken = Assert.Throws<RuleBrokenException>(deed);
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, broken.Message, [.. broken.Arguments]);
    }
}
