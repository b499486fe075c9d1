using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;

namespace SecretaryService.Data.Archives;

/// <summary>鉴定 and 销毁: what becomes of documents whose period is over. Nothing is decided here, and nothing is deleted anywhere.</summary>
public sealed class AppraiseDocuments(AppDbContext db, HouseBook book, TimeProvider clock)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>An appraisal that this viewer sees, with its lines.</summary>
    public Task<Appraisal?> Find(long id, CancellationToken ct) => db.Appraisals.Include(a => a.Lines).Include(a => a.Commitments).Include(a => a.Exclusions).AsSplitQuery().FirstOrDefaultAsync(a => a.Id == id, ct);

    /// <summary>What this viewer sees whose period is over, that nothing holds, and of which no other appraisal is to decide.</summary>
    public IQueryable<ArchivedDocument> Due(Level level, int year)
    {
        var from = level == Level.Internal ? Level.Public : level;
        return db.Archive.Where(d => d.AppraisedIn <= year && d.Level >= from && d.Level <= level && d.HeldAt == null && d.VoidedAt == null && d.AppraisalId == null
            && (d.State == ArchiveState.InOffice || d.State == ArchiveState.InArchive));
    }

    /// <exception cref="RuleBrokenException">No period is over.</exception>
    public async Task<Appraisal> DrawUp(Level level, string title, CancellationToken ct)
    {
        var (now, on, of) = (Now, book.House.DayOf(Now), BatchScope.ClassOf(level));
        var number = await db.NextNumber(Series.Of(Register.Appraisals, of, on.Year), ct);
        var registration = new Registration(number.ToString(), now, on, now, new Person(db.Viewer.PersonId, db.Viewer.Name), book.House.StandardOn(on).Number);
        var appraisal = Appraisal.DrawUp(registration, of, title, db.Viewer.DepartmentId);
        db.Add(appraisal);
        // The documents are told its key, which it gets with this save.
        await db.SaveChangesAsync(ct);
        appraisal.List(await Due(of, on.Year).Include(d => d.Exclusions).OrderBy(d => d.AppraisedIn).ThenBy(d => d.Id).Take(Appraisal.MostLines).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        return appraisal;
    }

    /// <exception cref="RuleBrokenException">There is no such line, or it was submitted.</exception>
    public async Task Unlist(Appraisal appraisal, int no, CancellationToken ct)
    {
        var id = appraisal.Lines.FirstOrDefault(l => l.No == no)?.DocumentId ?? throw new RuleBrokenException("This line is not on the list any more.");
        appraisal.Unlist((await DocumentsOf(appraisal, ct)).Single(d => d.Id == id));
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBrokenException">It is not his to approve, or something was decided of a document meanwhile.</exception>
    public async Task Approve(Appraisal appraisal, string? opinion, CancellationToken ct)
    {
        appraisal.Approve(await DocumentsOf(appraisal, ct), opinion, book.House, db.Viewer, Now);
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBrokenException">It was not approved, or a document is lent.</exception>
    public async Task EnterDestruction(Appraisal appraisal, DestructionNote note, CancellationToken ct)
    {
        appraisal.EnterDestruction(note, await DocumentsOf(appraisal, ct), book.House, db.Viewer, Now);
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBrokenException">It is not his to sign.</exception>
    public async Task Supervise(Appraisal appraisal, CancellationToken ct)
    {
        appraisal.Supervise(await DocumentsOf(appraisal, ct), db.Viewer, Now);
        await db.SaveChangesAsync(ct);
    }

    // Past the filter: whoever signs has the decision take effect, whether he reads the documents or not. Nothing of them is shown.
    private Task<List<ArchivedDocument>> DocumentsOf(Appraisal appraisal, CancellationToken ct)
    {
        var ids = appraisal.Lines.Select(l => l.DocumentId).ToList();
        return db.Archive.IgnoreQueryFilters(PastFilter).Where(d => ids.Contains(d.Id)).ToListAsync(ct);
    }
}
