using System.Globalization;
using System.Numerics;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Rooms;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Meetings;

/// <param name="Why">Why it cannot be had, in the reader's words; none of a room that can.</param>
public sealed record RoomAnswer(Room Room, string? Why);

/// <summary>Which rooms can be had for what was typed, the one that fits best first; and why not the others.</summary>
/// <param name="Dates">How many meetings a room must be free for.</param>
public sealed record RoomAnswers(IReadOnlyList<RoomAnswer> Free, IReadOnlyList<RoomAnswer> Others, Stay Stay, int Heads, int Dates);

/// <summary>What a room is looked for.</summary>
/// <param name="Own">The reservation that the meeting has already does not stand in its way.</param>
public sealed record RoomsWanted(IReadOnlyList<Stay> Stays, int Heads, Equipment Needs, long Own);

/// <summary>
/// 找会议室 while a meeting is being planned: buffers are respected, and so is who may know what. Nothing is saved by it. Whether a room is free is asked of the
/// slots; by what it is taken is said of what the reader sees and nobody keeps secret.
/// </summary>
public sealed class FindFreeRooms(AppDbContext db, HouseBook book, OfficeTime time, Texts<MeetingsTexts> texts)
{
    public async Task<RoomAnswers> Run(RoomsWanted wanted, CancellationToken ct)
    {
        var rooms = await db.Rooms.AsNoTracking().Where(r => r.ClosedOn == null).OrderBy(r => r.Name).ThenBy(r => r.Id).ToListAsync(ct);
        var unfit = rooms.ToDictionary(r => r.Id, r => Unfit(r, wanted));
        var clashes = await db.ClashesOf(rooms.FindAll(r => unfit[r.Id] is null), wanted.Stays, wanted.Own, ct);
        var answers = new List<RoomAnswer>();
        foreach (var room in rooms)
        {
            answers.Add(new RoomAnswer(room, unfit[room.Id] ?? await Taken(room, [.. clashes[room.Id]], wanted, ct)));
        }

        var free = answers.Where(a => a.Why is null).OrderBy(a => a.Room.Capacity).ThenBy(a => BitOperations.PopCount((uint)(a.Room.Equipment & ~wanted.Needs)));
        return new RoomAnswers([.. free], answers.FindAll(a => a.Why is not null), wanted.Stays[0], wanted.Heads, wanted.Stays.Count);
    }

    private string? Unfit(Room room, RoomsWanted wanted)
    {
        if (room.Capacity < wanted.Heads)
        {
            return texts["too small: {0} seats for {1}", room.Capacity, wanted.Heads];
        }

        if (!room.Offers(wanted.Needs))
        {
            return texts["without {0}", WordsOf(wanted.Needs & ~room.Equipment)];
        }

        try
        {
            foreach (var stay in wanted.Stays)
            {
                room.RefuseImpossible(stay, book.House, time.Now);
            }

            return null;
        }
        catch (RuleBrokenException refused)
        {
            return texts.Of(refused);
        }
    }

    private async Task<string?> Taken(Room room, IReadOnlyList<Clash> clashes, RoomsWanted wanted, CancellationToken ct)
    {
        if (clashes is not [var first, ..])
        {
            return null;
        }

        var (day, from, until) = (time.Day(book.House.DayOf(first.TakenFrom)), Clock(first.TakenFrom), Clock(first.TakenUntil));
        return wanted.Stays.Count > 1 ? texts["taken on {0} of {1} dates, first on {2}", clashes.Count, wanted.Stays.Count, day]
            : await By(room, first, ct) is { } what ? texts["taken from {0} to {1}: {2}", from, until, what] : texts["reserved from {0} to {1}", from, until];
    }

    // Through the filter; and of what is confidential nothing, even to those who may see it: somebody may stand behind them.
    private Task<string?> By(Room room, Clash clash, CancellationToken ct)
    {
        var (id, earliest, from, until) = (room.Id, clash.Wanted.From.AddMinutes(-Room.LongestBuffer) - Domain.Meetings.Meeting.Longest, clash.Wanted.From.AddMinutes(-Room.LongestBuffer), clash.Wanted.Until.AddMinutes(Room.LongestBuffer));
        var (takenFrom, takenUntil) = (clash.TakenFrom, clash.TakenUntil);
        return db.Reservations.Where(r => r.Register == Register.Reservations && r.OccurredAt >= earliest && r.OccurredAt < until && r.EndsAt > from && r.RoomId == id && r.EndedAt == null && r.VoidedAt == null
                && r.Level <= Level.Internal && r.OccurredAt.AddMinutes(-r.SetUpMinutes) < takenUntil && r.EndsAt.AddMinutes(r.ClearUpMinutes) > takenFrom)
            .OrderBy(r => r.OccurredAt).Select(r => (string?)r.Title).FirstOrDefaultAsync(ct);
    }

    /// <summary>What stands in a room, in the reader's words.</summary>
    public string WordsOf(Equipment equipment) => string.Join(Languages.Comma, Enum.GetValues<Equipment>().Where(e => e != Equipment.None && equipment.HasFlag(e)).Select(e => texts[e.Words()]));

    private string Clock(DateTime utc) => book.House.ToLocal(utc).ToString("HH:mm", CultureInfo.InvariantCulture);
}
