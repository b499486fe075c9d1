using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

[Route("calls/{id:long}/correction"), Authorize(May.Register)]
public sealed class CorrectionsController(AppDbContext db, HouseBook book, Viewer viewer, OfficeTime time, Texts<CallsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.Register)]
    public async Task<IActionResult> New(long id, CancellationToken ct) =>
        await db.Calls.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, ct) is { } call
            ? Page(call, CorrectionForm.Of(call, book.Directory, book.House), [])
            : NotFound();

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, CorrectionForm form, [FromServices] IValidator<CorrectionForm> rules, CancellationToken ct)
    {
        if (await db.Calls.Include(c => c.Commitments).Include(c => c.Exclusions).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == id, ct) is not { } call)
        {
            return NotFound();
        }

        var current = CorrectionForm.Of(call, book.Directory, book.House);
        if (form.Version != call.Version)
        {
            return Conflict(call, form, current);
        }

        var chosen = form.Taking(current);
        if (!await this.Accepts(chosen, rules) || !await this.Tells(() => Correct(call, chosen, ct)))
        {
            // What was chosen from the other's text is still to choose.
            return Page(call, form, form.Theirs.Count > 0 ? CorrectionPage.Between(form, current) : []);
        }

        this.Say(texts["{0} corrected.", call.Number]);
        return RedirectToAction(nameof(CallsController.Show), "Calls", new { id });
    }

    private Task Correct(Call call, CorrectionForm form, CancellationToken ct)
    {
        call.Correct(form.ToNote(call, book.Directory, book.House), form.Reason!.Trim());
        call.Deliver(book.House, viewer, time.Now);
        return db.SaveChangesAsync(ct);
    }

    // Both texts are shown; the form is now about the newer version, so that saving it again is a choice made knowingly.
    private ViewResult Conflict(Call call, CorrectionForm form, CorrectionForm current)
    {
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page(call, form with { Version = current.Version }, CorrectionPage.Between(form, current));
    }

    private ViewResult Page(Call call, CorrectionForm form, IReadOnlyList<Difference> differences) =>
        View("Correction", form with { Page = new CorrectionPage(call.Id, call.Number, differences) });
}
