using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Documents;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Outgoing;

/// <summary>An entry beside this one, shown to whoever sees that entry.</summary>
public sealed record BesideIt(Register Register, long Id, string Number);

public sealed record OutgoingView(OutgoingDocument Document, IReadOnlyList<TrailRow> Trail, BesideIt? Draft, BesideIt? Answers)
{
    public DispatchForm Line { get; init; } = new();
    public SealForm Seal { get; init; } = new();
}

/// <summary>What every deed at an outgoing document needs: issue it, find it, tell it, save it.</summary>
public sealed class OutgoingDesk(AppDbContext db, HouseBook book, Viewer viewer, TimeProvider clock, Texts<OutgoingTexts> texts)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public House House => book.House;

    public Domain.Staff.Directory Directory => book.Directory;

    public Viewer Viewer => viewer;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Texts<OutgoingTexts> Texts => texts;

    /// <summary>A draft that this viewer sees; with its passes.</summary>
    public Task<Manuscript?> Draft(long? id, CancellationToken ct) => id is null ? Task.FromResult<Manuscript?>(null)
        : db.Manuscripts.Include(m => m.Versions).Include(m => m.Passes).Include(m => m.Commitments).Include(m => m.Exclusions).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct);

    /// <summary>代字 that may be chosen for a level, those for the kind first.</summary>
    public async Task<IReadOnlyList<DocumentWord>> Words(Level? level, CancellationToken ct) =>
        [.. (await db.DocumentWords.AsNoTracking().Where(w => w.ClosedOn == null).OrderBy(w => w.Word).ToListAsync(ct)).Where(w => level is not { } of || w.Fits(of))];

    /// <exception cref="RuleBrokenException">It breaks a rule.</exception>
    public Task<OutgoingDocument> Issue(OutgoingForm form, CancellationToken ct)
    {
        var issue = new IssueDocument(db, book, clock);
        return form.Draft is { } draft ? issue.FromDraft(draft, form.ToNote(), ct)
            : issue.FromPaper(form.ToProvenance(), form.ToNote(), form.Urgency, form.Level, Directory.Find(form.Drafter ?? "")?.DepartmentId, ct);
    }

    public Task<OutgoingDocument?> Find(long id, CancellationToken ct) =>
        db.OutgoingDocuments.Include(d => d.Dispatches).Include(d => d.Commitments).Include(d => d.Exclusions).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == id, ct);

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);

    /// <summary>作废: the number keeps its line and its reason; the draft may be issued under another.</summary>
    public async Task Void(OutgoingDocument document, string reason, CancellationToken ct)
    {
        document.Void(viewer, Now, reason);
        // Past the filter: whoever may declare the document void, frees the draft whether he reads it or not.
        if (document.ManuscriptId is { } id && await db.Manuscripts.IgnoreQueryFilters(PastFilter).FirstOrDefaultAsync(m => m.Id == id, ct) is { State: ManuscriptState.Issued } draft)
        {
            draft.TakeIssueBack(reason);
        }

        await db.SaveChangesAsync(ct);
    }

    public async Task<OutgoingView?> Read(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await db.OutgoingDocuments.AsNoTracking().Include(d => d.Dispatches).Include(d => d.Commitments).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == id, ct) is not { } document)
        {
            return null;
        }

        // The entry itself was seen through the filter; its journal need not ask again.
        var trail = from line in db.Journal.IgnoreQueryFilters(PastFilter)
                    join writer in db.Employees on line.ById equals writer.Id into writers
                    from writer in writers.DefaultIfEmpty()
                    where line.EntryId == id
                    orderby line.Version descending
                    select new TrailRow(line.At, (string?)writer.Name, line.Facts, line.Changes);
        return new OutgoingView(document, await trail.ToListAsync(ct), await Beside(document.ManuscriptId, ct), await Beside(document.AnswersId, ct));
    }

    private async Task<BesideIt?> Beside(long? id, CancellationToken ct) =>
        id is null ? null : await db.Entries.Where(e => e.Id == id).Select(e => new BesideIt(e.Register, e.Id, e.Number)).FirstOrDefaultAsync(ct);
}

/// <summary>A deed that is one form on the page of the document. Where the rule refuses, that page says why.</summary>
public abstract class OutgoingDeedController(OutgoingDesk desk) : Controller
{
    protected OutgoingDesk Desk => desk;

    protected async Task<IActionResult> Tell(long id, Func<OutgoingDocument, Task> deed, Func<OutgoingDocument, string> said, CancellationToken ct, Func<OutgoingView, OutgoingView>? typed = null)
    {
        if (await desk.Find(id, ct) is not { } document)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !await this.Tells(() => deed(document)))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await desk.Read(id, ct) is { } view ? View("Show", typed is null ? view : typed(view)) : NotFound();
        }

        this.Say(said(document));
        return LocalRedirect(FormattableString.Invariant($"/outgoing/{id}"));
    }

    /// <exception cref="RuleBrokenException">Nothing was said, or too much.</exception>
    protected static string Said(string? reason) => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength } said ? said
        : throw new RuleBrokenException("Say why, in at most {0} characters.", Voiding.ReasonMaxLength);
}
