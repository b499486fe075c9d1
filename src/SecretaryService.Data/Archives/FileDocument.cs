using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;

namespace SecretaryService.Data.Archives;

/// <summary>归档: the code is drawn in the transaction that files a document or minutes. Two who file the same one at once: it is saved by one of them only.</summary>
public sealed class FileDocument(AppDbContext db, House house, TimeProvider clock)
{
    /// <summary>With everything that filing looks at.</summary>
    public async Task<Archivable?> Find(long id, CancellationToken ct) =>
        await db.IncomingDocuments.Include(d => d.Commitments).Include(d => d.Exclusions).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == id, ct) as Archivable
        ?? await db.OutgoingDocuments.Include(d => d.Commitments).Include(d => d.Exclusions).Include(d => d.Dispatches).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == id, ct) as Archivable
        ?? await db.Meetings.Include(m => m.Commitments).Include(m => m.Exclusions).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct);

    /// <param name="source">Found here.</param>
    /// <exception cref="RuleBrokenException">It breaks a rule of filing.</exception>
    public async Task<ArchivedDocument> File(Archivable source, FilingNote note, CancellationToken ct)
    {
        var code = new ArchiveCode(note.Place.Fonds, note.Place.Category, note.Place.Unit, note.Year, note.Retention.Code, source.Level);
        var filed = ArchivedDocument.File(Registering(await db.NextNumber(code.Series, ct)), source, note, db.Viewer);
        filed.BeDueForHandOver(house);
        db.Add(filed);
        await db.SaveChangesAsync(ct);
        return filed;
    }

    /// <summary>装盒: into a new box.</summary>
    /// <exception cref="RuleBrokenException">It may not be moved.</exception>
    public async Task<ArchiveBox> OpenBox(ArchivedDocument first, CancellationToken ct)
    {
        var box = ArchiveBox.OpenFor(first, Registering(await db.NextNumber(first.Shelf.BoxSeries, ct)));
        db.Add(box);
        await db.SaveChangesAsync(ct);
        return box;
    }

    private Registration Registering(EntryNumber number)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var on = house.DayOf(now);
        return new Registration(number.ToString(), now, on, now, new Person(db.Viewer.PersonId, db.Viewer.Name), house.StandardOn(on).Number);
    }
}
