using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
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
public sealed class DisablingsController(AppDbContext db, LeaveCompany leave, ShowLeaving show, Viewer viewer, Texts<PeopleTexts> texts) : Controller
{
    [HttpPost(""), Authorize(May.ManageAccounts)]
    public Task<IActionResult> Create(long id, CancellationToken ct) => Change(id, leave.Disable, "{0} is disabled.", ct);

    [HttpPost("undo"), Authorize(May.ManageAccounts)]
    public Task<IActionResult> Destroy(long id, CancellationToken ct) => Change(id, leave.Open, "{0} is enabled.", ct);

    private async Task<IActionResult> Change(long id, Func<Account, CancellationToken, Task> change, string done, CancellationToken ct)
    {
        if (await db.Accounts.Include(a => a.Employee).FirstOrDefaultAsync(a => a.EmployeeId == id, ct) is not { } account)
        {
            return NotFound();
        }

        if (id == viewer.PersonId)
        {
            this.Say(texts["Nobody locks himself out: another administrator can do this."]);
        }
        else if (await this.Tells(() => change(account, ct)))
        {
            this.Say(texts[done, account.UserName!]);
        }
        else
        {
            return View("Leaving", await show.Of(account.Employee, ct));
        }

        return RedirectToAction(nameof(PeopleController.Show), "People", new { id });
    }
}
