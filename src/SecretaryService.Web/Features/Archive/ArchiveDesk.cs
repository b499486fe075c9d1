using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Archives;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Archive;

/// <param name="Source">The document it is, where this viewer sees it.</param>
/// <param name="Boxes">Open boxes that it may be put in.</param>
public sealed record ArchivedView(ArchivedDocument Document, IReadOnlyList<TrailRow> Trail, SourceLink? Source, IReadOnlyList<BoxLink> Boxes);

public sealed record SourceLink(long Id, Register Register, string Number)
{
    /// <summary>Of a meeting it is the minutes that were filed.</summary>
    public string Address => Register == Register.Meetings ? $"{Register.Address(Id)}/minutes" : Register.Address(Id);
}

public sealed record BoxLink(long Id, string Number);

/// <summary>A document that waits to be filed, clause 3.3.3a.</summary>
public sealed record QueueRow(long Id, Register Register, string Number, string Title, Level Level, string OwnerName, DateTime DueAt);

/// <summary>What every deed in the archive needs: find it, tell it, save it.</summary>
public sealed class ArchiveDesk(AppDbContext db, HouseBook book, Viewer viewer, TimeProvider clock, Texts<ArchiveTexts> texts)
{
    public const int MostWaiting = 200;

    public House House => book.House;

    public Domain.Staff.Directory Directory => book.Directory;

    public Viewer Viewer => viewer;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public DateOnly Today => House.DayOf(Now);

    public Texts<ArchiveTexts> Texts => texts;

    public FileDocument Filing => new(db, House, clock);

    public Task<ArchivedDocument?> Find(long id, CancellationToken ct) => db.Archive.Include(d => d.Commitments).Include(d => d.Exclusions).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == id, ct);

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);

    /// <summary>The latest first come last: what is late stands on top.</summary>
    public Task<List<QueueRow>> Waiting(CancellationToken ct) => db.Commitments.AsNoTracking()
        .Open.Where(c => c.Kind == CommitmentKind.FileDocument && c.Entry.VoidedAt == null)
        .OrderBy(c => c.DueAt).ThenBy(c => c.Id).Take(MostWaiting)
        .Select(c => new QueueRow(c.EntryId, c.Entry.Register, c.Entry.Number, c.Entry.Title, c.Entry.Level, c.OwnerName, c.DueAt)).ToListAsync(ct);

    /// <summary>Where this viewer filed last: the next one mostly goes there too.</summary>
    public async Task<ArchivePlace?> LastPlace(Scheme scheme, CancellationToken ct)
    {
        var (register, me) = (Register.Archive, viewer.PersonId);
        var last = await db.Archive.AsNoTracking().Where(d => d.Register == register && d.FiledById == me).OrderByDescending(d => d.OccurredAt).ThenByDescending(d => d.Id)
            .Select(d => new ArchivePlace(d.Fonds, d.FondsName, d.Category, d.Unit, d.UnitName)).FirstOrDefaultAsync(ct);
        return last is not null && scheme.Place(last.Fonds, last.Category, last.Unit) is { } known ? known
            : scheme.IsReady ? scheme.Place(First(scheme, ArchiveClassKind.Fonds), First(scheme, ArchiveClassKind.Category), First(scheme, ArchiveClassKind.Unit)) : null;
    }

    public async Task<ArchivedView?> Read(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await db.Archive.AsNoTracking().Include(d => d.Commitments).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == id, ct) is not { } document)
        {
            return null;
        }

        var (source, shelf, box) = (document.SourceId, document.ShelfKey, document.BoxId);
        var link = source is null ? null : await db.Entries.Where(e => e.Id == source).Select(e => new SourceLink(e.Id, e.Register, e.Number)).FirstOrDefaultAsync(ct);
        var boxes = await db.ArchiveBoxes.Where(b => b.ShelfKey == shelf && b.ClosedAt == null && b.VoidedAt == null && b.Id != box).OrderByDescending(b => b.No).Take(10).Select(b => new BoxLink(b.Id, b.Number)).ToListAsync(ct);
        return new ArchivedView(document, await db.TrailOf(id, ct), link, boxes);
    }

    /// <summary>撤销归档: with the document that waits to be filed again.</summary>
    /// <exception cref="RuleBrokenException">It cannot be taken out, or is a line of an old catalogue.</exception>
    public async Task TakeOut(ArchivedDocument document, string reason, CancellationToken ct)
    {
        var source = document.SourceId is { } id ? await Filing.Find(id, ct) : null;
        document.TakeOut(source ?? throw new RuleBrokenException("The document itself is not known to you. Whoever sees it takes it out."), viewer, Now, House, reason);
        await db.SaveChangesAsync(ct);
    }

    private static string First(Scheme scheme, ArchiveClassKind kind) => scheme.InUse(kind)[0].Code;
}

/// <summary>A deed at one item of the archive. Where the rule refuses, its page says why.</summary>
public abstract class ArchiveDeedController(ArchiveDesk desk) : Controller
{
    protected ArchiveDesk Desk => desk;

    /// <summary>Tells the deed; refused, it shows the page of the item with the reason.</summary>
    protected async Task<IActionResult> Tell(long id, Func<ArchivedDocument, Task> deed, Func<ArchivedDocument, string> said, CancellationToken ct)
    {
        if (await desk.Find(id, ct) is not { } document)
        {
            return NotFound();
        }

        if (!await this.Tells(() => deed(document)))
        {
            return View("Show", await desk.Read(id, ct));
        }

        this.Say(said(document));
        return LocalRedirect(document.Address());
    }
}
