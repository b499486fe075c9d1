using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Meetings;
using SecretaryService.Data.Rooms;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Rooms;

/// <param name="Clashes">On which of these the room is taken.</param>
public sealed record ReservationPlan(Room Room, IReadOnlyList<ReservationNote> Notes, IReadOnlyList<Clash> Clashes)
{
    public IReadOnlyList<ReservationNote> Free => [.. Notes.Where(n => Clashes.All(c => c.Wanted != n.Stay))];
}

/// <summary>What was typed becomes reservations: one, or one for each date, with a report where dates clash.</summary>
public sealed class TakeReservation(AppDbContext db, HouseBook book, ReserveRoom reserve, ReadGrid grid, OfficeTime time)
{
    /// <exception cref="RuleBrokenException">The room cannot be had so at all.</exception>
    public async Task<ReservationPlan> Plan(ReservationForm form, CancellationToken ct)
    {
        var (room, house, first) = (await RoomOf(form, ct), book.House, form.On!.Value);
        var days = form.ToRecurrence()?.DaysFrom(first, day => house.CalendarOn(day).IsWorkingDay(day)) ?? [first];
        var series = days.Count > 1 ? Guid.CreateVersion7() : (Guid?)null;
        var (host, visit) = (HostOf(form), days.Count > 1 ? null : await VisitFor(form.Visit, ct));
        List<ReservationNote> notes = [.. days.Select(day => new ReservationNote(form.Purpose!.Trim(), form.StayOn(day, house), form.HeadCount!.Value, host.AsPerson, host.DepartmentId, form.Level)
        {
            SmallRoomReason = StayParticulars.Said(form.SmallRoomReason), SeriesKey = series, VisitId = visit?.Id,
        })];
        foreach (var note in notes)
        {
            room.RefuseImpossible(note.Stay, house, time.Now);
        }

        // A single time that is taken is refused in a sentence; a report is for many.
        return new ReservationPlan(room, notes, notes.Count == 1 ? [] : await db.ClashesOf(room, [.. notes.Select(n => n.Stay)], ct: ct));
    }

    /// <exception cref="RuleBrokenException">Dates clash and nobody said that they shall be left out, or nothing is left.</exception>
    public Task<IReadOnlyList<Reservation>> Run(ReservationPlan plan, bool leaveOutTaken, CancellationToken ct) => plan switch
    {
        { Free.Count: 0 } => throw new RuleBrokenException("{0} is taken on every one of these dates. Choose another time or another room.", plan.Room.Name),
        { Clashes.Count: > 0 } when !leaveOutTaken =>
            throw new RuleBrokenException("{0} is taken on {1} of {2} dates. Reserve the others, or change the time or the room.", plan.Room.Name, plan.Clashes.Count, plan.Notes.Count),
        _ => reserve.Run(plan.Room, plan.Free, ct),
    };

    /// <exception cref="RuleBrokenException">The room cannot be had then, or it is not this viewer's to move.</exception>
    public async Task Move(Reservation reservation, MoveForm form, CancellationToken ct)
    {
        await db.RefuseRoomOfMeeting([reservation.Id], ct);
        await reserve.Move(reservation, await RoomOf(form, ct), form.StayOn(form.On!.Value, book.House), form.HeadCount!.Value, StayParticulars.Said(form.SmallRoomReason), ct);
    }

    public async Task<ReservationPage> Around(ReservationPlan? plan, Reservation? reservation, CancellationToken ct) =>
        new(await grid.Rooms(ct), plan?.Clashes ?? [], plan?.Notes.Count ?? 0, reservation);

    private async Task<Room> RoomOf(StayParticulars form, CancellationToken ct) => await db.Rooms.FirstOrDefaultAsync(r => r.Id == form.Room, ct)
        ?? throw new RuleBrokenException("There is no such room. Choose one of the list.");

    /// <summary>The visit for which a room is wanted, as far as this viewer sees it.</summary>
    public async Task<Visit?> VisitFor(long? id, CancellationToken ct) => id is null ? null : await db.Visits.AsNoTracking().FirstOrDefaultAsync(v => v.Id == id && v.VoidedAt == null, ct);

    /// <summary>What the form offers: whom the guest sees, else oneself. Nothing to whoever reserves only for himself.</summary>
    public string? HostFor(Visit? guest) => db.Viewer.Role != Role.Secretary ? null
        : guest?.HostId is { } host && book.Directory.Find(host) is { } colleague ? colleague.Label : db.Viewer.Name;

    // Everybody reserves for himself; a secretary for anybody.
    private Colleague HostOf(ReservationForm form)
    {
        var me = book.Directory.Find(db.Viewer.PersonId) ?? throw new RuleBrokenException("Choose a colleague who is in the house.");
        return db.Viewer.Role == Role.Secretary && StayParticulars.Said(form.Host) is { } typed ? book.Directory.Find(typed)! : me;
    }
}
