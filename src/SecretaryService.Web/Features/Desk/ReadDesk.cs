using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Desk;

/// <summary>My desk: what I owe, and what became of what I promised for others.</summary>
/// <param name="Cut">There was more than one page shows: the oldest stand here.</param>
public sealed record DeskPage(
    IReadOnlyList<PromiseRow> Overdue, IReadOnlyList<PromiseRow> Today, IReadOnlyList<PromiseRow> Later, IReadOnlyList<PromiseRow> ForOthers, bool Cut);

public sealed record CallbacksDue(IReadOnlyList<PromiseRow> Rows, int Late);

public sealed class ReadDesk(AppDbContext db, Viewer viewer, OfficeTime time)
{
    private const int MostRows = 100;
    private const int MostDue = 12;
    private const int DaysRemembered = 7;

    private static readonly Expression<Func<Commitment, PromiseRow>> Row = c => new PromiseRow(
        c.Id, c.EntryId, c.Entry.Number, c.Entry.Title, ((Call)c.Entry).CallerName, ((Call)c.Entry).CallerOrganisation, ((Call)c.Entry).CallerPhone,
        c.Entry.Urgency, c.OwnerId, c.OwnerName, c.DueAt, c.Done);

    public async Task<DeskPage> Desk(CancellationToken ct)
    {
        var mine = await db.Commitments.OwedBy(viewer.PersonId).NextDueFirst.Take(MostRows).Select(Row).ToListAsync(ct);
        var (now, today) = (time.Now, time.Today);
        return new DeskPage(
            UrgentFirst(mine.Where(r => r.DueAt < now)),
            UrgentFirst(mine.Where(r => r.DueAt >= now && time.House.DayOf(r.DueAt) == today)),
            [.. mine.Where(r => r.DueAt >= now && time.House.DayOf(r.DueAt) > today)],
            await ForOthers(ct), mine.Count == MostRows);
    }

    /// <summary>The open callbacks that this viewer may see, the next due first.</summary>
    public async Task<CallbacksDue> CallbacksDue(CancellationToken ct)
    {
        var rows = await db.Commitments.Open.Where(c => c.Kind == CommitmentKind.CallBack).NextDueFirst.Take(MostDue).Select(Row).ToListAsync(ct);
        return new CallbacksDue(rows, rows.Count(r => r.DueAt < time.Now));
    }

    // Whoever gave a promise sees it kept: open ones, and those that fell due within a week.
    private Task<List<PromiseRow>> ForOthers(CancellationToken ct)
    {
        var since = time.Now.AddDays(-DaysRemembered);
        return db.Commitments
            .Where(c => c.MadeById == viewer.PersonId && c.OwnerId != viewer.PersonId && c.DueAt > since)
            .OrderByDescending(c => c.DueAt).ThenByDescending(c => c.Id).Take(MostRows).Select(Row).ToListAsync(ct);
    }

    // Clause 4.2.2: urgent ones on top, then by time.
    private static List<PromiseRow> UrgentFirst(IEnumerable<PromiseRow> rows) => [.. rows.OrderByDescending(r => r.Urgency).ThenBy(r => r.DueAt)];
}
