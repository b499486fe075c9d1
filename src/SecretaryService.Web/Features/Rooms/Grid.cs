using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Web.Features.Rooms;

public enum CellKind { Free, Past, Closed, Buffer, Taken }

/// <summary>What a reader may see of a reservation. Of all others the grid knows only that the room is taken.</summary>
public sealed record Seen(long Id, string Title, string HostName, Level Level);

/// <summary>A room taken, from when to when. UTC.</summary>
public sealed record Taken(long Id, long RoomId, DateTime From, DateTime Until, int SetUp, int ClearUp, bool IsTentative)
{
    /// <summary>None for what its reader may not see.</summary>
    public Seen? Seen { get; init; }
}

/// <param name="At">In the company's zone.</param>
/// <param name="Quarters">How many it is wide.</param>
public sealed record GridCell(DateTime At, int Quarters, CellKind Kind, Taken? Taken = null)
{
    public bool IsOnTheHour => At.Minute == 0;
}

public sealed record GridRow(Room Room, DateOnly Day, IReadOnlyList<GridCell> Cells);

/// <param name="First">The first hour shown, and <paramref name="End"/> the first one that is not.</param>
/// <param name="ByDay">The rows are days of one room, not rooms of one day.</param>
/// <param name="Keeps">The reader keeps the list of rooms.</param>
public sealed record GridPage(DateOnly Day, int First, int End, IReadOnlyList<GridRow> Rows, bool ByDay, bool Keeps);

/// <summary>Lays a day of a room out in cells: what is taken in one piece, free time in half hours, the rest as it comes.</summary>
internal sealed class LayOut(House house, DateTime now, int first, int end)
{
    private const int InAnHour = 60 / Quarter.Minutes;

    // A quarter that has begun can still be reserved.
    private readonly DateTime _now = house.ToLocal(Quarter.StartOf(Quarter.Of(now)));

    public GridRow Row(Room room, DateOnly day, IEnumerable<Taken> taken)
    {
        var held = Held(day, taken);
        var cells = new List<GridCell>();
        for (var at = first * InAnHour; at < end * InAnHour;)
        {
            var cell = Next(room, day, at, held);
            cells.Add(cell);
            at += cell.Quarters;
        }

        return new GridRow(room, day, cells);
    }

    private GridCell Next(Room room, DateOnly day, int at, (Taken Taken, bool IsBuffer)?[] held)
    {
        var (kind, length) = (KindOf(room, day, at, held), 1);
        while (at + length < end * InAnHour && IsSame(at, at + length, held) && KindOf(room, day, at + length, held) == kind && (kind == CellKind.Taken || (at + length) % StepOf(kind) != 0))
        {
            length++;
        }

        return new GridCell(MomentOf(day, at), length, kind, held[at]?.Taken);
    }

    // Free time can be chosen by the half hour; what cannot be chosen breaks at the hour, so that the lines of the hours go through.
    private static int StepOf(CellKind kind) => kind == CellKind.Free ? InAnHour / 2 : InAnHour;

    private static bool IsSame(int one, int other, (Taken Taken, bool IsBuffer)?[] held) => held[one]?.Taken.Id == held[other]?.Taken.Id;

    private CellKind KindOf(Room room, DateOnly day, int at, (Taken Taken, bool IsBuffer)?[] held)
    {
        if (held[at] is { } one)
        {
            return one.IsBuffer ? CellKind.Buffer : CellKind.Taken;
        }

        var time = new TimeOnly(0, 0).AddMinutes(at * Quarter.Minutes);
        return time < room.OpensAt || time >= room.ClosesAt || room.ClosedOn is not null ? CellKind.Closed
            : MomentOf(day, at) < _now ? CellKind.Past : CellKind.Free;
    }

    // Of what its reader may not see, the buffers look like the rest: he learns when the room is taken and no more.
    private (Taken Taken, bool IsBuffer)?[] Held(DateOnly day, IEnumerable<Taken> taken)
    {
        var held = new (Taken, bool)?[24 * InAnHour];
        foreach (var one in taken)
        {
            var (from, until) = (Place(day, one.From), Place(day, one.Until));
            for (var at = Math.Max(0, Place(day, one.From.AddMinutes(-one.SetUp))); at < Math.Min(held.Length, Place(day, one.Until.AddMinutes(one.ClearUp))); at++)
            {
                held[at] = (one, one.Seen is not null && (at < from || at >= until));
            }
        }

        return held;
    }

    private int Place(DateOnly day, DateTime utc) => (int)Math.Floor((house.ToLocal(utc) - day.ToDateTime(TimeOnly.MinValue)) / Quarter.Length);

    private static DateTime MomentOf(DateOnly day, int at) => day.ToDateTime(TimeOnly.MinValue) + (at * Quarter.Length);
}
