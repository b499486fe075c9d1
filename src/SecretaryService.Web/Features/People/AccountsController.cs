using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.People;

/// <summary>What an administrator does for somebody who cannot get in. Never for himself.</summary>
[Route("people/{id:long}/account")]
public sealed class AccountsController(AppDbContext db, LetInAgain let, ShowPerson show, Tries tries, Texts<PeopleTexts> texts) : Controller
{
    [HttpPost("password"), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Password(long id, CancellationToken ct)
    {
        var password = FirstPassword.Draw();
        return await Change(id, account => let.ByNewPassword(account, password, ct),
            account => texts["{0} can sign in as {1}. First password, shown only here: {2}", account.Employee.Name, account.UserName!, password], ct);
    }

    [HttpPost("unlocking"), Authorize(May.ManageAccounts)]
    public Task<IActionResult> Unlock(long id, CancellationToken ct) =>
        Change(id, account => let.Unlock(account, ct), account => texts["{0} can try again.", account.UserName!], ct);

    [HttpPost("authenticator"), Authorize(May.ManageAccounts)]
    public Task<IActionResult> Authenticator(long id, CancellationToken ct) =>
        Change(id, account => let.WithoutAuthenticator(account, ct), account => texts["{0} signs in with the password alone until an authenticator app is set up again.", account.Employee.Name], ct);

    [HttpPost("passkeys"), Authorize(May.ManageAccounts)]
    public Task<IActionResult> Passkeys(long id, CancellationToken ct) =>
        Change(id, account => let.WithoutPasskeys(account, ct), account => texts["The passkeys of {0} open nothing any more.", account.Employee.Name], ct);

    private async Task<IActionResult> Change(long id, Func<Account, Task> change, Func<Account, string> done, CancellationToken ct)
    {
        if (await db.Accounts.Include(a => a.Employee).FirstOrDefaultAsync(a => a.EmployeeId == id, ct) is not { } account)
        {
            return NotFound();
        }

        if (!await this.Tells(() => change(account)))
        {
            return View("Show", await show.Of(id, ct));
        }

        tries.Forgive(account.UserName!);
        this.Say(done(account));
        return RedirectToAction(nameof(PeopleController.Show), "People", new { id });
    }
}
