using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Calendars;

namespace SecretaryService.Web.Features.Invitations;

/// <summary>日历订阅: the meetings of one colleague, for his own calendar. What is confidential is there as a time that is taken, and nothing else.</summary>
public sealed class ReadFeed(AppDbContext db, FeedSecrets secrets, MeetingAppointments appointments, TimeProvider clock)
{
    private const int Most = 2000;
    private static readonly TimeSpan Back = TimeSpan.FromDays(30);
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(366);
    private static readonly string[] PastFilter = [AppDbContext.Visibility];
    private static readonly MeetingState[] Standing = [MeetingState.Convened, MeetingState.Running, MeetingState.Held];

    /// <summary>None where the address is none of ours, was revoked, or is that of somebody who has left.</summary>
    public async Task<string?> Run(string secret, string busy, CancellationToken ct)
    {
        var digest = secrets.Digest(secret);
        var feed = await db.CalendarFeeds.Where(f => f.Digest == digest && f.RevokedAt == null && f.Owner.LeftOn == null).Select(f => (long?)f.EmployeeId).FirstOrDefaultAsync(ct);
        return feed is { } me ? WriteCalendar.Of(CalendarMethod.Publish, [.. (await Meetings(me, ct)).Select(appointments.InFeed)], busy) : null;
    }

    private Task<List<Meeting>> Meetings(long me, CancellationToken ct)
    {
        var (from, until) = (clock.GetUtcNow().UtcDateTime - Back, clock.GetUtcNow().UtcDateTime + Ahead);
        var mine = db.Set<Party>().IgnoreQueryFilters(PastFilter).Where(p => p.PersonId == me && p.Register == Register.Meetings && p.OccurredAt >= from && p.OccurredAt < until);
        return mine.Join(db.Meetings.IgnoreQueryFilters(PastFilter), p => p.EntryId, m => m.Id, (_, m) => m).IgnoreAutoIncludes().AsNoTracking()
            .Where(m => Standing.Contains(m.State) && m.VoidedAt == null && !m.Exclusions.Any(x => x.PersonId == me)
                && (m.ChairId == me || m.MinuteTakerId == me || m.Participants.Any(p => p.ReleasedAt == null && ((p.PersonId == me && p.Answer != MeetingAnswer.Declined) || p.DeputyId == me))))
            .OrderBy(m => m.OccurredAt).ThenBy(m => m.Id).Take(Most).ToListAsync(ct);
    }
}
