using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Domain.Standard;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Standard;

/// <summary>A draft is discarded; an approved version is taken back before its day.</summary>
[Route("standard/versions/{number:int}/withdrawal")]
public sealed class WithdrawalsController(AppDbContext db, ApproveStandard approve, Texts<StandardTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.DraftRules)]
    public async Task<IActionResult> New(int number, CancellationToken ct) =>
        await db.Standards.FindAsync([number], ct) is { Withdrawn: null } found ? View("Withdrawal", new WithdrawalForm { Page = found }) : NotFound();

    [HttpPost(""), Authorize(May.DraftRules)]
    public async Task<IActionResult> Create(int number, WithdrawalForm form, [FromServices] IValidator<WithdrawalForm> rules, CancellationToken ct)
    {
        if (await db.Standards.FindAsync([number], ct) is not { } found)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => approve.TakeBack(found, form.Reason!.Trim(), ct)))
        {
            return View("Withdrawal", form with { Page = found });
        }

        this.Say(texts["Version {0} is withdrawn.", number]);
        return RedirectToAction(nameof(VersionsController.Index), "Versions");
    }
}
