using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.People;

/// <summary>What a colleague owes goes to another, whole.</summary>
[Route("people/{id:long}/handover")]
public sealed class HandOversController(AppDbContext db, HandOverCommitments hand, ShowLeaving show, Texts<PeopleTexts> texts) : Controller
{
    [HttpPost(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Create(long id, HandOverForm form, [FromServices] IValidator<HandOverForm> rules, CancellationToken ct)
    {
        if (await db.Employees.FindAsync([id], ct) is not { } employee)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Hand(employee, form, ct)))
        {
            return View("Leaving", await show.Of(employee, ct) with { ToId = form.ToId, Reason = form.Reason });
        }

        return RedirectToAction(nameof(LeavingsController.New), "Leavings", new { id });
    }

    private async Task Hand(Employee from, HandOverForm form, CancellationToken ct)
    {
        var to = await db.Employees.FirstOrDefaultAsync(e => e.Id == form.ToId, ct) ?? throw new RuleBrokenException("This colleague does not exist.");
        var handed = await hand.Run(from, to, form.Reason!.Trim(), ct);
        this.Say(texts["{0} commitments of {1} are now for {2} to do.", handed, from.Name, to.Name]);
    }
}
