using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Archives;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Appraisals;

/// <param name="Seen">Documents of its lines that this viewer may open.</param>
public sealed record AppraisalView(Appraisal Appraisal, IReadOnlyList<TrailRow> Trail, IReadOnlyCollection<long> Seen)
{
    public DecisionsForm Decisions { get; init; } = new();
    public DestructionForm Destruction { get; init; } = new();
}

/// <summary>What every deed at an appraisal needs: find it, tell it, save it.</summary>
public sealed class AppraisalDesk(AppDbContext db, HouseBook book, TimeProvider clock, Texts<AppraisalsTexts> texts, AppraiseDocuments deed)
{
    public House House => book.House;

    public Domain.Staff.Directory Directory => book.Directory;

    public Viewer Viewer => db.Viewer;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Texts<AppraisalsTexts> Texts => texts;

    public AppraiseDocuments Deed => deed;

    /// <summary>How many periods are over, of those that this viewer sees, by level class.</summary>
    public async Task<IReadOnlyDictionary<Level, int>> Due(CancellationToken ct)
    {
        var due = new Dictionary<Level, int>();
        foreach (var level in new[] { Level.Internal, Level.Confidential, Level.Restricted })
        {
            due[level] = await deed.Due(level, House.DayOf(Now).Year).CountAsync(ct);
        }

        return due;
    }

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);

    public async Task<AppraisalView?> Read(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await db.Appraisals.AsNoTracking().Include(a => a.Lines).Include(a => a.Commitments).AsSplitQuery().FirstOrDefaultAsync(a => a.Id == id, ct) is not { } appraisal)
        {
            return null;
        }

        var ids = appraisal.Lines.Select(l => l.DocumentId).ToList();
        return new AppraisalView(appraisal, await db.TrailOf(id, ct), await db.Archive.Where(d => ids.Contains(d.Id)).Select(d => d.Id).ToListAsync(ct));
    }
}

/// <summary>A deed that is one form on the page of the appraisal. Where the rule refuses, that page says why, and what was typed stays.</summary>
public abstract class AppraisalDeedController(AppraisalDesk desk) : Controller
{
    protected AppraisalDesk Desk => desk;

    protected async Task<IActionResult> Tell(long id, Func<Appraisal, Task> deed, Func<Appraisal, string> said, CancellationToken ct, Func<AppraisalView, AppraisalView>? typed = null)
    {
        if (await desk.Deed.Find(id, ct) is not { } appraisal)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !await this.Tells(() => deed(appraisal)))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await desk.Read(id, ct) is { } view ? View("Show", typed is null ? view : typed(view)) : NotFound();
        }

        this.Say(said(appraisal));
        return LocalRedirect(FormattableString.Invariant($"/appraisals/{id}"));
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
