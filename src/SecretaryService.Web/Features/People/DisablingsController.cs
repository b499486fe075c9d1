using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.People;

/// <summary>An account is disabled and enabled again. Who is in by it is out at once, on other nodes within a minute.</summary>
[Route("people/{id:long}/disabling")]
public sealed class DisablingsController(AppDbContext db, SessionStore sessions, Viewer viewer, TimeProvider clock, Texts<PeopleTexts> texts) : Controller
{
    [HttpPost(""), Authorize(May.ManageAccounts)]
    public Task<IActionResult> Create(long id, CancellationToken ct) => Change(id, AccountDeed.Disabled, ct);

    [HttpPost("undo"), Authorize(May.ManageAccounts)]
    public Task<IActionResult> Destroy(long id, CancellationToken ct) => Change(id, AccountDeed.Enabled, ct);

    private async Task<IActionResult> Change(long id, AccountDeed deed, CancellationToken ct)
    {
        if (await db.Accounts.FindAsync([id], ct) is not { } account)
        {
            return NotFound();
        }

        if (account.EmployeeId == viewer.PersonId)
        {
            this.Say(texts["Nobody locks himself out: another administrator can do this."]);
            return RedirectToAction(nameof(PeopleController.Index), "People");
        }

        if (deed == AccountDeed.Disabled)
        {
            account.Disable(clock.GetUtcNow().UtcDateTime);
        }
        else
        {
            account.Enable();
        }

        db.AccountLines.Add(new AccountLine { AccountId = id, ById = viewer.PersonId, At = clock.GetUtcNow().UtcDateTime, Deed = deed });
        await sessions.End(db, id, ct);
        this.Say(texts[deed == AccountDeed.Disabled ? "{0} is disabled." : "{0} is enabled.", account.UserName!]);
        return RedirectToAction(nameof(PeopleController.Index), "People");
    }
}
