using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Archives;

/// <summary>移交: the lists that go to the archive room, with the documents that are on them.</summary>
public sealed class HandOverDocuments(AppDbContext db, HouseBook book, TimeProvider clock)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>A list that this viewer sees, with its lines.</summary>
    public Task<HandOverList?> Find(long id, CancellationToken ct) => db.HandOvers.Include(h => h.Lines).Include(h => h.Commitments).Include(h => h.Exclusions).AsSplitQuery().FirstOrDefaultAsync(h => h.Id == id, ct);

    /// <exception cref="RuleBrokenException">It breaks a rule of handing over.</exception>
    public async Task<HandOverList> DrawUp(BatchScope scope, HandOverPeople people, string reason, CancellationToken ct)
    {
        var (now, on) = (Now, book.House.DayOf(Now));
        var number = await db.NextNumber(Series.Of(Register.HandOvers, BatchScope.ClassOf(scope.Level), on.Year), ct);
        var registration = new Registration(number.ToString(), now, on, now, new Person(db.Viewer.PersonId, db.Viewer.Name), book.House.StandardOn(on).Number);
        var list = HandOverList.DrawUp(registration, scope, people, reason, book.House, book.Directory);
        db.Add(list);
        await db.SaveChangesAsync(ct);
        return list;
    }

    /// <summary>What this viewer sees of a year, is in the office and not lent, and is on no list that was offered.</summary>
    /// <param name="unit">机构（问题）; none: of all.</param>
    public IQueryable<ArchivedDocument> Waiting(HandOverList list, string? unit)
    {
        var (on, upTo, from) = (list.Lines.Select(l => l.DocumentId).ToList(), list.Level, list.Level == Level.Internal ? Level.Public : list.Level);
        return db.Archive.Where(d => d.State == ArchiveState.InOffice && d.Year == list.Year && d.Fonds == list.Fonds && d.Level >= from && d.Level <= upTo && d.VoidedAt == null
            && d.HandOverId == null && d.AppraisalId == null && !d.Loans.Any(l => l.ReturnedAt == null) && (unit == null || d.Unit == unit) && !on.Contains(d.Id));
    }

    /// <exception cref="RuleBrokenException">None is there, or one does not belong on this list.</exception>
    public async Task List(HandOverList list, IQueryable<ArchivedDocument> documents, CancellationToken ct)
    {
        var room = HandOverList.MostLines - list.Lines.Count;
        list.List(await WithFiles(await documents.Include(d => d.Exclusions).OrderBy(d => d.Number).Take(Math.Max(1, room)).ToListAsync(ct), ct));
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBrokenException">It is empty, not his to offer, or a document cannot be offered any more.</exception>
    public async Task Offer(HandOverList list, CancellationToken ct)
    {
        list.Offer(await WithFiles(await DocumentsOf(list, ct), ct), book.House, book.Directory, db.Viewer, Now);
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBrokenException">It is not his to recall, or it was received.</exception>
    public async Task Recall(HandOverList list, string reason, CancellationToken ct)
    {
        list.Recall(await DocumentsOf(list, ct), db.Viewer, Now, reason);
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBrokenException">It is not his to sign, or nobody received it yet.</exception>
    public async Task Conclude(HandOverList list, CancellationToken ct)
    {
        list.Conclude(await DocumentsOf(list, ct), book.House, db.Viewer, Now);
        await db.SaveChangesAsync(ct);
    }

    // Past the filter: whoever signs a list has its documents change hands, whether he reads them or not. Nothing of them is shown.
    private Task<List<ArchivedDocument>> DocumentsOf(HandOverList list, CancellationToken ct)
    {
        var ids = list.Lines.Select(l => l.DocumentId).ToList();
        return db.Archive.IgnoreQueryFilters(PastFilter).Include(d => d.Exclusions).Where(d => ids.Contains(d.Id)).ToListAsync(ct);
    }

    private async Task<List<ListedDocument>> WithFiles(List<ArchivedDocument> documents, CancellationToken ct)
    {
        var sources = documents.Select(d => d.SourceId).OfType<long>().ToList();
        var files = await db.Attachments.IgnoreQueryFilters(PastFilter).Where(a => sources.Contains(a.EntryId) && a.StruckAt == null)
            .GroupBy(a => a.EntryId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. documents.Select(d => new ListedDocument(d, d.SourceId is { } source ? files.GetValueOrDefault(source) : 0))];
    }
}
