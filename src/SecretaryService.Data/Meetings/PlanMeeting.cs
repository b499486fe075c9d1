using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Data.Rooms;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Data.Meetings;

/// <summary>In which room a meeting is to be; none: elsewhere.</summary>
/// <param name="SmallRoomReason">Why a room with fewer seats than heads will do.</param>
/// <param name="Heads">How many are expected; none: those who are invited. More than those may come.</param>
public sealed record RoomWish(long? RoomId, string? SmallRoomReason = null, int? Heads = null);

/// <summary>会议与会议室 in one deed: a meeting is planned, moved or cancelled together with its room, or not at all.</summary>
public sealed class PlanMeeting(AppDbContext db, HouseBook book, ReserveRoom reserve, TimeProvider clock)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <summary>A meeting, or one for each time: what comes again is planned at once and is one line each.</summary>
    /// <param name="notes">The same meeting at different times.</param>
    /// <exception cref="RuleBrokenException">It cannot be held so, its chair is away, or the room is taken at one of the times.</exception>
    public async Task<IReadOnlyList<Meeting>> Run(IReadOnlyList<MeetingNote> notes, Level level, RoomWish wish, IReadOnlyList<Invitee> invitees, CancellationToken ct)
    {
        RefuseAbsentChair(notes);
        var first = await db.NextNumbers(Series.Of(Register.Meetings, level, book.House.DayOf(Now).Year), notes.Count, ct);
        List<Meeting> planned = [.. notes.Select((note, i) => Meeting.Plan(RegistrationOf(note, first with { Place = first.Place + i }), note, level))];
        foreach (var meeting in planned)
        {
            meeting.Invite(invitees, db.Viewer);
        }

        db.AddRange(planned);
        await db.SaveChangesAsync(ct);
        if (wish.RoomId is not null)
        {
            await TakeRoom(planned, wish, ct);
        }

        return planned;
    }

    /// <summary>Whatever was planned, otherwise: time and room move together.</summary>
    /// <param name="meeting">Loaded with its parts.</param>
    /// <exception cref="RuleBrokenException">It cannot be held so, its chair is away then, or the room is taken.</exception>
    public async Task Change(Meeting meeting, MeetingNote note, RoomWish wish, CancellationToken ct)
    {
        RefuseAbsentChair(meeting.ChairId == note.Chair.Id && meeting.Stay == note.Stay ? [] : [note]);
        var (before, kept) = (meeting.Stay, await ReservationOf(meeting, ct));
        meeting.Rewrite(note, db.Viewer, book.House, Now);
        if (kept is not null && wish.RoomId == kept.RoomId)
        {
            kept.Follow(meeting);
            if (before != note.Stay)
            {
                await reserve.Move(kept, await RoomOf(wish, ct), note.Stay, HeadsOf(meeting, wish), wish.SmallRoomReason, ct, asMeeting: true);
            }

            await SaveWithGuests(meeting, ct);
            return;
        }

        GiveBack(kept, "moved");
        if (meeting.ReservationId is not null)
        {
            meeting.TakePlace(null, Equipment.None, db.Viewer, Now);
        }

        await SaveWithGuests(meeting, ct);
        if (wish.RoomId is not null)
        {
            await TakeRoom([meeting], wish, ct);
        }
    }

    /// <summary>It does not take place: the room is free again.</summary>
    public async Task Cancel(Meeting meeting, string reason, CancellationToken ct)
    {
        var kept = await ReservationOf(meeting, ct);
        meeting.Cancel(db.Viewer, Now, reason);
        GiveBack(kept, reason);
        foreach (var visit in await db.VisitsOf(meeting, ct))
        {
            visit.Cancel(db.Viewer, Now, reason);
        }

        await db.SaveChangesAsync(ct);
    }

    // Of a series, some dates may fall into an absence: the page of each says so.
    private void RefuseAbsentChair(IReadOnlyList<MeetingNote> notes)
    {
        var away = notes.Select(note => book.Directory.AwayOn(note.Chair.Id, book.House.DayOf(note.Stay.From))).ToList();
        if (away is [{ } first, ..] && !away.Contains(null))
        {
            throw new RuleBrokenException("{0} is away until {1}; {2} acts then. Choose another for the chair, or another day.", first.AbsentName, first.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), first.DeputyName);
        }
    }

    private async Task SaveWithGuests(Meeting meeting, CancellationToken ct)
    {
        await db.FollowGuests(meeting, Now, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task TakeRoom(IReadOnlyList<Meeting> meetings, RoomWish wish, CancellationToken ct)
    {
        var room = await RoomOf(wish, ct);
        var series = meetings.Count > 1 ? meetings[0].SeriesKey : null;
        var reserved = await reserve.Run(room, [.. meetings.Select(m => new ReservationNote(m.Title, m.Stay, HeadsOf(m, wish), new Person(m.ChairId, m.ChairName), m.DepartmentId, m.Level)
        {
            SmallRoomReason = wish.SmallRoomReason, SeriesKey = series,
        })], ct);
        foreach (var (meeting, reservation) in meetings.Zip(reserved))
        {
            meeting.TakePlace(reservation, room.Equipment, db.Viewer, Now);
        }

        await db.SaveChangesAsync(ct);
    }

    // The meeting was seen through the filter; whether its room may be moved, the reservation says itself.
    private async Task<Reservation?> ReservationOf(Meeting meeting, CancellationToken ct) => meeting.ReservationId is not { } id ? null
        : await db.Reservations.IgnoreQueryFilters(PastFilter).Include(r => r.Slots).Include(r => r.Parties).Include(r => r.Commitments).AsSplitQuery().FirstOrDefaultAsync(r => r.Id == id && r.EndedAt == null && r.VoidedAt == null, ct);

    private void GiveBack(Reservation? kept, string reason)
    {
        if (kept is { BegunAt: null } && kept.EndsAt > Now)
        {
            kept.Cancel(db.Viewer, Now, reason, asMeeting: true);
        }
    }

    private async Task<Room> RoomOf(RoomWish wish, CancellationToken ct) =>
        await db.Rooms.FirstOrDefaultAsync(r => r.Id == wish.RoomId, ct) ?? throw new RuleBrokenException("There is no such room. Choose one of the list.");

    private static int HeadsOf(Meeting meeting, RoomWish wish) => Math.Clamp(Math.Max(meeting.Invited.Count(p => p.Seat != Attendance.Reserve), wish.Heads ?? 0), 1, Reservation.MostHeads);

    private Registration RegistrationOf(MeetingNote note, EntryNumber number)
    {
        var on = book.House.DayOf(note.Stay.From);
        return new Registration(number.ToString(), note.Stay.From, on, Now, new Person(db.Viewer.PersonId, db.Viewer.Name), book.House.StandardOn(book.House.DayOf(Now)).Number);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
