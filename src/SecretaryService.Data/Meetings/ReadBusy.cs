using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Data.Meetings;

/// <summary>A colleague is taken from when to when, and nothing more: what for is nobody's business who may not see it.</summary>
/// <param name="From">UTC.</param>
public sealed record Busy(long PersonId, DateTime From, DateTime Until);

/// <summary>
/// 忙闲: when colleagues are taken. Past the filter on purpose, and therefore with no word of what takes them: meetings to which they are invited and which they have
/// not declined, meetings that they lead or at which they stand in for somebody, and rooms that they have reserved.
/// </summary>
public static class ReadBusy
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <param name="except">The meeting that is being planned does not stand in its own way.</param>
    public static async Task<IReadOnlyList<Busy>> BusyOf(this AppDbContext db, IReadOnlyCollection<long> people, Stay within, long except = 0, CancellationToken ct = default)
    {
        var (ids, room) = (people.ToList(), await RoomOf(db, except, ct));
        var invited = db.InvitedTo(ids, within, except).Select(p => new Busy(p.PersonId!.Value, p.StartsAt, p.EndsAt));
        var reserved = db.ReservedBy(ids, within, room).Select(r => new Busy(r.HostId, r.OccurredAt, r.EndsAt));
        var led = await db.LedBy(ids, within, except, ct);
        return [.. (await invited.ToListAsync(ct)).Union(await reserved.ToListAsync(ct)).Union(led.SelectMany(l => l.Leaders.Where(ids.Contains).Select(id => new Busy(id, l.Stay.From, l.Stay.Until))))];
    }

    /// <summary>When any of them is taken, no matter who: what several have in common is read once.</summary>
    public static async Task<IReadOnlyList<Stay>> TakenOf(this AppDbContext db, IReadOnlyCollection<long> people, Stay within, long except = 0, CancellationToken ct = default)
    {
        var (ids, room) = (people.ToList(), await RoomOf(db, except, ct));
        var invited = await db.InvitedTo(ids, within, except).Select(p => new { From = p.StartsAt, Until = p.EndsAt }).Distinct().ToListAsync(ct);
        var reserved = await db.ReservedBy(ids, within, room).Select(r => new { From = r.OccurredAt, Until = r.EndsAt }).Distinct().ToListAsync(ct);
        return [.. invited.Concat(reserved).Select(t => new Stay(t.From, t.Until)), .. (await db.LedBy(ids, within, except, ct)).Select(l => l.Stay)];
    }

    /// <summary>The first times at which nobody of them is taken, within the hours of work.</summary>
    /// <param name="open">Of a day, from when to when it may be; none on a day off.</param>
    public static IEnumerable<Stay> FreeOf(IEnumerable<Stay> taken, TimeSpan length, DateTime from, int days, Func<DateTime, IEnumerable<Stay>> open)
    {
        var (merged, next) = (Merged(taken), 0);
        foreach (var hours in Enumerable.Range(0, days).SelectMany(day => open(from.AddDays(day))))
        {
            for (var start = Whole(hours.From >= from ? hours.From : from); start + length <= hours.Until;)
            {
                while (next < merged.Count && merged[next].Until <= start)
                {
                    next++;
                }

                if (next < merged.Count && merged[next].From < start + length)
                {
                    start = Whole(merged[next].Until);
                    continue;
                }

                yield return new Stay(start, start + length);
                start += length;
            }
        }
    }

    private static IQueryable<MeetingParticipant> InvitedTo(this AppDbContext db, List<long> ids, Stay within, long except)
    {
        var earliest = within.From - Meeting.Longest;
        return db.MeetingParticipants.IgnoreQueryFilters(PastFilter)
            .Where(p => ids.Contains(p.PersonId!.Value) && p.StartsAt >= earliest && p.StartsAt < within.Until && p.EndsAt > within.From && p.ReleasedAt == null && p.EntryId != except
                && p.Answer != MeetingAnswer.Declined && p.Answer != MeetingAnswer.Deputy && p.Meeting.State != MeetingState.Cancelled && p.Meeting.VoidedAt == null);
    }

    // Who leads one, who writes its minutes and who comes in another's place is there, invited or not.
    private static async Task<IReadOnlyList<(Stay Stay, IReadOnlyList<long> Leaders)>> LedBy(this AppDbContext db, List<long> ids, Stay within, long except, CancellationToken ct)
    {
        var earliest = within.From - Meeting.Longest;
        var led = await db.Meetings.IgnoreQueryFilters(PastFilter)
            .Where(m => m.Register == Register.Meetings && m.OccurredAt >= earliest && m.OccurredAt < within.Until && m.EndsAt > within.From && m.Id != except
                && m.State != MeetingState.Cancelled && m.VoidedAt == null && (ids.Contains(m.ChairId) || ids.Contains(m.MinuteTakerId ?? 0)))
            .Select(m => new { m.OccurredAt, m.EndsAt, m.ChairId, m.MinuteTakerId }).ToListAsync(ct);
        var instead = await db.MeetingParticipants.IgnoreQueryFilters(PastFilter)
            .Where(p => p.DeputyId != null && ids.Contains(p.DeputyId.Value) && p.StartsAt >= earliest && p.StartsAt < within.Until && p.EndsAt > within.From && p.ReleasedAt == null && p.EntryId != except
                && p.Meeting.State != MeetingState.Cancelled && p.Meeting.VoidedAt == null)
            .Select(p => new { p.StartsAt, p.EndsAt, p.DeputyId }).ToListAsync(ct);
        return
        [
            .. led.Select(m => (new Stay(m.OccurredAt, m.EndsAt), (IReadOnlyList<long>)[m.ChairId, m.MinuteTakerId ?? 0])),
            .. instead.Select(p => (new Stay(p.StartsAt, p.EndsAt), (IReadOnlyList<long>)[p.DeputyId!.Value])),
        ];
    }

    private static IQueryable<Reservation> ReservedBy(this AppDbContext db, List<long> ids, Stay within, long except)
    {
        var earliest = within.From - Meeting.Longest;
        return db.Reservations.IgnoreQueryFilters(PastFilter)
            .Where(r => ids.Contains(r.HostId) && r.Register == Register.Reservations && r.OccurredAt >= earliest && r.OccurredAt < within.Until && r.EndsAt > within.From
                && r.EndedAt == null && r.VoidedAt == null && r.Id != except);
    }

    // The room that the meeting has already does not stand in its way either.
    private static async Task<long> RoomOf(AppDbContext db, long meeting, CancellationToken ct) =>
        await db.Meetings.IgnoreQueryFilters(PastFilter).Where(m => m.Id == meeting).Select(m => m.ReservationId).FirstOrDefaultAsync(ct) ?? 0;

    // One after the other, none touching the next.
    private static List<Stay> Merged(IEnumerable<Stay> taken)
    {
        var merged = new List<Stay>();
        foreach (var one in taken.OrderBy(t => t.From))
        {
            if (merged is [.., var last] && one.From <= last.Until)
            {
                merged[^1] = last with { Until = one.Until > last.Until ? one.Until : last.Until };
            }
            else
            {
                merged.Add(one);
            }
        }

        return merged;
    }

    // The next whole quarter.
    private static DateTime Whole(DateTime at) => Quarter.StartOf(Quarter.Of(at.AddTicks(Quarter.Length.Ticks - 1)));
}
