using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Archives;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Files;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.HandOvers;

/// <summary>How many documents of a unit could go onto the list.</summary>
public sealed record WaitingUnit(string Code, string Name, int Count);

/// <param name="Waiting">What could still go onto it, by unit; asked only while it is drawn up.</param>
/// <param name="Seen">Documents of its lines that this viewer may open.</param>
public sealed record HandOverView(HandOverList List, IReadOnlyList<TrailRow> Trail, IReadOnlyList<WaitingUnit> Waiting, IReadOnlyCollection<long> Seen)
{
    public CountForm Count { get; init; } = new();
    public ListingForm Listing { get; init; } = new();
}

/// <summary>An electronic file of a listed document, for whoever may see it.</summary>
public sealed record ListedFile(string Code, FileVersion Version);

/// <summary>What every deed at a hand-over list needs: draw it up, find it, tell it, save it.</summary>
public sealed class HandOverDesk(AppDbContext db, HouseBook book, TimeProvider clock, Texts<HandOversTexts> texts, HandOverDocuments deed)
{
    public House House => book.House;

    public Domain.Staff.Directory Directory => book.Directory;

    public Viewer Viewer => db.Viewer;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public DateOnly Today => House.DayOf(Now);

    public Texts<HandOversTexts> Texts => texts;

    public HandOverDocuments Deed => deed;

    public IReadOnlyList<Colleague> Archivists => [.. Directory.HoldersOf(DutyKind.Archivist, Today)];

    public async Task<IReadOnlyList<ArchiveClass>> Fonds(CancellationToken ct) =>
        await db.ArchiveClasses.AsNoTracking().Where(c => c.Kind == ArchiveClassKind.Fonds && c.ClosedOn == null).OrderBy(c => c.Code).ToListAsync(ct);

    /// <exception cref="RuleBrokenException">It breaks a rule of handing over.</exception>
    public async Task<HandOverList> DrawUp(HandOverForm form, CancellationToken ct)
    {
        var fonds = (await Fonds(ct)).FirstOrDefault(f => f.Code == form.Fonds) ?? throw new RuleBrokenException("Choose a fonds of the filing scheme.");
        return await deed.DrawUp(new BatchScope(fonds.Code, fonds.Name, form.Year!.Value, form.Level), form.ToPeople(Directory, Viewer), form.Reason!, ct);
    }

    /// <exception cref="RuleBrokenException">No document fits, or a code is none of those that may be listed.</exception>
    public async Task Put(HandOverList list, ListingForm form, CancellationToken ct)
    {
        var codes = form.Typed;
        if (codes.Count == 0)
        {
            await deed.List(list, deed.Waiting(list, form.Unit is { Length: > 0 } unit ? unit : null), ct);
            return;
        }

        // What is asked for by its code is told why it does not fit; what nobody may know of is not there.
        var found = await db.Archive.Where(d => codes.Contains(d.Number)).Select(d => d.Number).ToListAsync(ct);
        if (codes.FirstOrDefault(c => !found.Contains(c, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new RuleBrokenException("There is no document {0} in the archive.", unknown.Length > RegisterEntry.NumberMaxLength ? unknown[..RegisterEntry.NumberMaxLength] : unknown);
        }

        await deed.List(list, db.Archive.Where(d => found.Contains(d.Number)), ct);
    }

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);

    public async Task<HandOverView?> Read(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await db.HandOvers.AsNoTracking().Include(h => h.Lines).Include(h => h.Commitments).AsSplitQuery().FirstOrDefaultAsync(h => h.Id == id, ct) is not { } list)
        {
            return null;
        }

        var ids = list.Lines.Select(l => l.DocumentId).ToList();
        var waiting = list.State != HandOverState.DrawnUp || list.VoidedAt is not null ? []
            : await deed.Waiting(list, null).GroupBy(d => new { d.Unit, d.UnitName }).Select(g => new WaitingUnit(g.Key.Unit, g.Key.UnitName, g.Count())).ToListAsync(ct);
        return new HandOverView(list, await db.TrailOf(id, ct), waiting, await db.Archive.Where(d => ids.Contains(d.Id)).Select(d => d.Id).ToListAsync(ct));
    }

    /// <summary>The electronic files of the listed documents, of which this viewer sees the document itself.</summary>
    public async Task<IReadOnlyList<ListedFile>> FilesOf(HandOverList list, CancellationToken ct)
    {
        var ids = list.Lines.Where(l => l.Files > 0).Select(l => l.DocumentId).ToList();
        var codes = await db.Archive.Where(d => ids.Contains(d.Id) && d.SourceId != null).Select(d => new { Source = d.SourceId!.Value, d.Number }).ToDictionaryAsync(d => d.Source, d => d.Number, ct);
        var sources = codes.Keys.ToList();
        var files = await db.Attachments.AsNoTracking().Include(a => a.Versions).AsSplitQuery().Where(a => sources.Contains(a.EntryId) && a.StruckAt == null).OrderBy(a => a.EntryId).ThenBy(a => a.Id).ToListAsync(ct);
        return [.. files.Select(f => new ListedFile(codes[f.EntryId], f.Latest))];
    }
}

/// <summary>A deed that is one form on the page of the list. Where the rule refuses, that page says why, and what was typed stays.</summary>
public abstract class HandOverDeedController(HandOverDesk desk) : Controller
{
    protected HandOverDesk Desk => desk;

    protected async Task<IActionResult> Tell(long id, Func<HandOverList, Task> deed, Func<HandOverList, string> said, CancellationToken ct, Func<HandOverView, HandOverView>? typed = null)
    {
        if (await desk.Deed.Find(id, ct) is not { } list)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !await this.Tells(() => deed(list)))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await desk.Read(id, ct) is { } view ? View("Show", typed is null ? view : typed(view)) : NotFound();
        }

        this.Say(said(list));
        return LocalRedirect(FormattableString.Invariant($"/handovers/{id}"));
    }

    protected Task Saved(Action deed, CancellationToken ct)
    {
        deed();
        return desk.Save(ct);
    }

    /// <exception cref="RuleBrokenException">Nothing was said, or too much.</exception>
    protected static string Said(string? reason) => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength } said ? said
        : throw new RuleBrokenException("Say why, in at most {0} characters.", Voiding.ReasonMaxLength);
}
