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
/// not declined, and rooms that they have reserved.
/// </summary>
public static class ReadBusy
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <param name="except">The meeting that is being planned does not stand in its own way.</param>
    public static async Task<IReadOnlyList<Busy>> BusyOf(this AppDbContext db, IReadOnlyCollection<long> people, Stay within, long except = 0, CancellationToken ct = default)
    {
        var (ids, earliest) = (people.ToList(), within.From - Meeting.Longest);
        var invited = db.MeetingParticipants.IgnoreQueryFilters(PastFilter)
            .Where(p => ids.Contains(p.PersonId!.Value) && p.StartsAt >= earliest && p.StartsAt < within.Until && p.EndsAt > within.From && p.ReleasedAt == null && p.EntryId != except
                && p.Answer != MeetingAnswer.Declined && p.Answer != MeetingAnswer.Deputy && p.Meeting.State != MeetingState.Cancelled && p.Meeting.VoidedAt == null)
            .Select(p => new Busy(p.PersonId!.Value, p.StartsAt, p.EndsAt));
        var room = await db.Meetings.IgnoreQueryFilters(PastFilter).Where(m => m.Id == except).Select(m => m.ReservationId).FirstOrDefaultAsync(ct) ?? 0;
        var reserved = db.Reservations.IgnoreQueryFilters(PastFilter)
            .Where(r => ids.Contains(r.HostId) && r.Register == Register.Reservations && r.OccurredAt >= earliest && r.OccurredAt < within.Until && r.EndsAt > within.From
                && r.EndedAt == null && r.VoidedAt == null && r.Id != room)
            .Select(r => new Busy(r.HostId, r.OccurredAt, r.EndsAt));
        return [.. (await invited.ToListAsync(ct)).Union(await reserved.ToListAsync(ct))];
    }

    /// <summary>The first times at which nobody of them is taken, within the hours of work.</summary>
    /// <param name="open">Of a day, from when to when it may be; none on a day off.</param>
    public static IEnumerable<Stay> FreeOf(IReadOnlyList<Busy> busy, TimeSpan length, DateTime from, int days, Func<DateTime, IEnumerable<Stay>> open)
    {
        for (var day = 0; day < days; day++)
        {
            foreach (var hours in open(from.AddDays(day)))
            {
                for (var start = Later(hours.From, from); start + length <= hours.Until; start += Quarter.Length)
                {
                    if (!busy.Any(b => b.From < start + length && b.Until > start))
                    {
                        yield return new Stay(start, start + length);
                        start += length - Quarter.Length;
                    }
                }
            }
        }
    }

    // The next whole quarter.
    private static DateTime Later(DateTime one, DateTime other) => one >= other ? one : Quarter.StartOf(Quarter.Of(other.AddTicks(Quarter.Length.Ticks - 1)));
}
