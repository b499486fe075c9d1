using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Standard;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Standard;

/// <summary>A draft is written clause by clause.</summary>
[Route("standard/versions/{number:int}/clauses/{id:long}")]
public sealed class ClauseDraftsController(AppDbContext db, TimeProvider clock, Texts<StandardTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.DraftRules)]
    public async Task<IActionResult> New(int number, long id, CancellationToken ct) =>
        await Find(number, id, ct) is { Draft.State: VersionState.Draft } page ? View("ClauseDraft", ClauseForm.Of(page.Clause) with { Page = page }) : NotFound();

    [HttpPost(""), Authorize(May.DraftRules)]
    public async Task<IActionResult> Create(int number, long id, ClauseForm form, [FromServices] IValidator<ClauseForm> rules, CancellationToken ct)
    {
        if (await Find(number, id, ct) is not { } page)
        {
            return NotFound();
        }

        if (form.Version != page.Clause.Revision)
        {
            return Conflict(form, page);
        }

        var by = new Person(db.Viewer.PersonId, db.Viewer.Name);
        if (!await this.Accepts(form, rules) || !await this.Tells(() => Reword(page, form, by, ct)))
        {
            return View("ClauseDraft", form with { Page = page });
        }

        this.Say(texts["{0} is saved in the draft.", page.Clause.Number]);
        return RedirectToAction(nameof(VersionsController.Show), "Versions", new { number });
    }

    private Task Reword(ClauseFormPage page, ClauseForm form, Person by, CancellationToken ct)
    {
        page.Draft.Reword(page.Clause, form.ToWording(), by, clock.GetUtcNow().UtcDateTime);
        return db.SaveChangesAsync(ct);
    }

    // What was typed stays in the form, which is now about the newer text: saving it again is a choice made knowingly.
    private ViewResult Conflict(ClauseForm form, ClauseFormPage page)
    {
        ModelState.Remove(nameof(form.Version));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("ClauseDraft", form with { Version = page.Clause.Revision, Page = page with { Theirs = ClauseForm.Of(page.Clause) } });
    }

    private async Task<ClauseFormPage?> Find(int number, long id, CancellationToken ct)
    {
        var draft = await db.Standards.Include(v => v.Clauses.Where(c => c.Id == id)).ThenInclude(c => c.Parameters)
            .Include(v => v.Clauses.Where(c => c.Id == id)).ThenInclude(c => c.Measures).AsSplitQuery().FirstOrDefaultAsync(v => v.Number == number, ct);
        return draft?.Clauses.FirstOrDefault() is { } clause ? new ClauseFormPage(draft, clause, null) : null;
    }
}
