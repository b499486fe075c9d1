using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Desk;

/// <summary>My desk: what I owe and what I owe for whoever is away, and what became of what I promised for others.</summary>
/// <param name="Messages">Not acknowledged yet: they stay on top until they are.</param>
/// <param name="Cut">There was more than one page shows: the oldest stand here.</param>
public sealed record DeskPage(
    IReadOnlyList<PromiseRow> Messages, IReadOnlyList<PromiseRow> Overdue, IReadOnlyList<PromiseRow> Today, IReadOnlyList<PromiseRow> Later,
    IReadOnlyList<PromiseRow> ForOthers, int Unread, bool Cut)
{
    public int Open => Messages.Count + Overdue.Count + Today.Count + Later.Count;
}

public sealed class ReadDesk(AppDbContext db, Viewer viewer, OfficeTime time)
{
    private const int MostRows = 100;
    private const int MostUnread = 99;
    private const int DaysRemembered = 7;

    public async Task<DeskPage> Desk(CancellationToken ct)
    {
        var all = await Mine().NextDueFirst.Take(MostRows).Select(PromiseRow.From).ToListAsync(ct);
        var (now, today) = (time.Now, time.Today);
        var mine = all.Where(r => r.Kind != CommitmentKind.Message).ToList();
        return new DeskPage(
            UrgentFirst(all.Where(r => r.Kind == CommitmentKind.Message)),
            UrgentFirst(mine.Where(r => r.DueAt < now)),
            UrgentFirst(mine.Where(r => r.DueAt >= now && time.House.DayOf(r.DueAt) == today)),
            [.. mine.Where(r => r.DueAt >= now && time.House.DayOf(r.DueAt) > today)],
            await ForOthers(ct), await Unread(ct), all.Count == MostRows);
    }

    // One owner is the rule, and answered by its index; whoever acts for another owes what he owes, too.
    private IQueryable<Commitment> Mine()
    {
        List<long> owners = [viewer.PersonId, .. viewer.DeputisesFor];
        return owners is [var me] ? db.Commitments.OwedBy(me) : db.Commitments.Open.Where(c => owners.Contains(c.OwnerId));
    }

    private Task<int> Unread(CancellationToken ct) =>
        db.Notices.Where(n => n.PersonId == viewer.PersonId && n.ReadAt == null).OrderBy(n => n.Id).Take(MostUnread).CountAsync(ct);

    // Whoever gave a promise sees it kept: open ones, and those that fell due within a week.
    private Task<List<PromiseRow>> ForOthers(CancellationToken ct)
    {
        var since = time.Now.AddDays(-DaysRemembered);
        return db.Commitments
            .Where(c => c.MadeById == viewer.PersonId && c.OwnerId != viewer.PersonId && c.DueAt > since && c.Withdrawn == null)
            .OrderByDescending(c => c.DueAt).ThenByDescending(c => c.Id).Take(MostRows).Select(PromiseRow.From).ToListAsync(ct);
    }

    // Clause 4.2.2: urgent ones on top, then by time.
    private static List<PromiseRow> UrgentFirst(IEnumerable<PromiseRow> rows) => [.. rows.OrderByDescending(r => r.Urgency).ThenBy(r => r.DueAt)];
}
