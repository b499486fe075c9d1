using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Features.Shared;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>A line of the register of reservations.</summary>
public sealed record ReservationRow(
    long Id, string Number, DateTime OccurredAt, DateTime EndsAt, string Title, string RoomName, string HostName, int HeadCount, Level Level,
    bool IsApprovalWanted, DateTime? ApprovedAt, DateTime? BegunAt, ReservationEnd? EndedHow, DateTime? VoidedAt)
{
    public static readonly Expression<Func<Reservation, ReservationRow>> From = r => new ReservationRow(
        r.Id, r.Number, r.OccurredAt, r.EndsAt, r.Title, r.RoomName, r.HostName, r.HeadCount, r.Level,
        r.IsApprovalWanted, r.ApprovedAt, r.BegunAt, r.EndedHow, r.VoidedAt);

    public string Place => new Keyset(OccurredAt, Id).ToString();
}

/// <param name="Others">How many others of its series are still to come and this reader may see.</param>
public sealed record ReservationView(Reservation Reservation, IReadOnlyList<TrailRow> Trail, int Others, EndingForm Form);

public sealed class ReadReservations(AppDbContext db, TimeProvider clock)
{
    private const int PageLength = 25;
    /// <summary>What is furthest ahead stands first.</summary>
    public async Task<Turned<ReservationRow>> Page(string? newer, string? older, CancellationToken ct)
    {
        var stretch = Stretch.Of(newer, older, PageLength + 1);
        return (await db.Latest<Reservation>(Register.Reservations, stretch).Select(ReservationRow.From).ToListAsync(ct)).Turn(PageLength, stretch, row => row.Place);
    }

    public async Task<ReservationView?> One(long id, CancellationToken ct, EndingForm? form = null)
    {
        if (await db.Reservations.AsNoTracking().Include(r => r.Commitments).AsSplitQuery().FirstOrDefaultAsync(r => r.Id == id, ct) is not { } reservation)
        {
            return null;
        }

        return new ReservationView(reservation, await db.TrailOf(id, ct), await Others(reservation).CountAsync(ct), form ?? new EndingForm());
    }

    /// <summary>To be changed: with its slots and what was promised.</summary>
    public Task<Reservation?> Find(long id, CancellationToken ct) =>
        db.Reservations.Include(r => r.Slots).Include(r => r.Commitments).AsSplitQuery().FirstOrDefaultAsync(r => r.Id == id, ct);

    /// <summary>The others of its series that are still to come, as this viewer sees them.</summary>
    public IQueryable<Reservation> Others(Reservation reservation)
    {
        var (key, id, now) = (reservation.SeriesKey, reservation.Id, clock.GetUtcNow().UtcDateTime);
        return db.Reservations.Where(r => key != null && r.SeriesKey == key && r.Id != id && r.OccurredAt > now && r.EndedAt == null && r.VoidedAt == null);
    }
}
