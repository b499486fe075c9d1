using System.Numerics;
using SecretaryService.Data;
using SecretaryService.Data.Rooms;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>What sort of room is looked for, and when. From the address: what cannot be read there is as if nobody had said it.</summary>
public sealed record RoomWanted
{
    public DateOnly? On { get; init; }
    public TimeOnly? From { get; init; }
    public TimeOnly? Until { get; init; }
    public int? Heads { get; init; }
    public List<Equipment> Needs { get; init; } = [];

    /// <summary>The visit for which a room is looked for.</summary>
    public long? Visit { get; init; }
}

/// <param name="Refusal">Why nobody could have any room then, in the reader's words.</param>
public sealed record FoundRooms(RoomWanted Wanted, IReadOnlyList<Room> Rooms, string? Refusal);

/// <summary>Free rooms for so many heads with what they need, the one that fits best first: fewest empty seats, then least that nobody asked for.</summary>
public sealed class FindRooms(AppDbContext db, ReadGrid grid, OfficeTime time, Texts<RoomsTexts> texts)
{
    public async Task<FoundRooms> Page(RoomWanted asked, CancellationToken ct)
    {
        var wanted = Filled(asked);
        try
        {
            return new FoundRooms(wanted, await Free(wanted, ct), null);
        }
        catch (RuleBrokenException refused)
        {
            return new FoundRooms(wanted, [], texts.Of(refused));
        }
    }

    private async Task<IReadOnlyList<Room>> Free(RoomWanted wanted, CancellationToken ct)
    {
        var (from, until, needs) = (wanted.From!.Value, wanted.Until!.Value, wanted.Needs.Aggregate(Equipment.None, (all, one) => all | one));
        var (house, day) = (time.House, wanted.On!.Value);
        var stay = new Stay(house.ToUtc(day.ToDateTime(from)), house.ToUtc(day.ToDateTime(until)));
        RefuseImpossible(stay);
        var fit = (await grid.Rooms(ct)).FindAll(room => room.Capacity >= (wanted.Heads ?? 1) && room.Offers(needs) && room.IsOpen(from, until));
        return [.. (await db.FreeAt(fit, stay, ct)).OrderBy(room => room.Capacity - (wanted.Heads ?? 1))
            .ThenBy(room => BitOperations.PopCount((uint)(room.Equipment & ~needs))).ThenBy(room => room.Name, StringComparer.Ordinal)];
    }

    private void RefuseImpossible(Stay stay)
    {
        if (stay.Until <= stay.From)
        {
            throw new RuleBrokenException("It would end before it begins. Choose a later end.");
        }

        if (Quarter.Of(stay.From) < Quarter.Of(time.Now))
        {
            throw new RuleBrokenException("This time is over. Choose a later one.");
        }
    }

    // Nothing said: the next hour, and where the day is over, tomorrow's first.
    private RoomWanted Filled(RoomWanted asked)
    {
        var next = Quarter.StartOf(Quarter.Of(time.Now) + 1);
        var (local, late) = (time.House.ToLocal(next), time.House.ToLocal(next).Hour >= 22);
        var from = Whole(asked.From) ?? (late || asked.On > time.Today ? new TimeOnly(9, 0) : TimeOnly.FromDateTime(local));
        return asked with
        {
            On = asked.On is { } day && day < DateOnly.MaxValue.AddYears(-1) && day.Year > 2000 ? day : late ? time.Today.AddDays(1) : time.Today,
            From = from,
            Until = Whole(asked.Until) ?? (from.Hour < 23 ? from.AddHours(1) : new TimeOnly(23, 45)),
            Heads = asked.Heads is >= 1 and <= Room.MostSeats ? asked.Heads : null,
            Needs = [.. asked.Needs.Where(Enum.IsDefined).Where(e => e != Equipment.None).Distinct()],
        };
    }

    private static TimeOnly? Whole(TimeOnly? time) => time is { } t ? new TimeOnly(t.Hour, t.Minute / Quarter.Minutes * Quarter.Minutes) : null;
}
