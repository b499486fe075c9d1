using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain.Standard;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Standard;

/// <summary>A draft becomes a version: by a manager, from a day on.</summary>
[Route("standard/versions/{number:int}/approval")]
public sealed class ApprovalsController(AppDbContext db, ApproveStandard approve, OfficeTime time, Texts<StandardTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.ApproveRules)]
    public async Task<IActionResult> New(int number, CancellationToken ct) => await Find(number, ct) is { State: VersionState.Draft } draft
        ? View("Approval", new ApprovalForm { Version = draft.Revision, Page = draft })
        : NotFound();

    [HttpPost(""), Authorize(May.ApproveRules)]
    public async Task<IActionResult> Create(int number, ApprovalForm form, [FromServices] IValidator<ApprovalForm> rules, CancellationToken ct)
    {
        if (await Find(number, ct) is not { } draft)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => approve.Run(draft, form, ct)))
        {
            ModelState.Remove(nameof(form.Version));
            return View("Approval", form with { Version = draft.Revision, Page = draft });
        }

        this.Say(texts["Version {0} is approved and in force from {1} on.", number, time.Day(draft.EffectiveFrom)]);
        return RedirectToAction(nameof(VersionsController.Show), "Versions", new { number });
    }

    // With its clauses: the day by which it is to be acknowledged stands in one of them.
    private Task<StandardVersion?> Find(int number, CancellationToken ct) =>
        db.Standards.Include(v => v.Clauses).ThenInclude(c => c.Parameters).AsSplitQuery().FirstOrDefaultAsync(v => v.Number == number, ct);
}
