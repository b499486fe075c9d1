using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.People;

/// <summary>A colleague leaves the company, or comes back.</summary>
[Route("people/{id:long}/leaving")]
public sealed class LeavingsController(AppDbContext db, LeaveCompany leave, ShowLeaving show, HouseBook book, Texts<PeopleTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> New(long id, CancellationToken ct) =>
        await Find(id, ct) is { } account ? View("Leaving", await show.Of(account.Employee, ct)) : NotFound();

    [HttpPost(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Create(long id, LeavingForm form, [FromServices] IValidator<LeavingForm> rules, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } account)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => leave.Run(account, form.LeftOn!.Value, ct)))
        {
            return View("Leaving", await show.Of(account.Employee, ct) with { LeftOn = form.LeftOn });
        }

        return Saved(account, texts["{0} has left. The account is closed.", account.Employee.Name]);
    }

    [HttpPost("undo"), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Destroy(long id, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } account)
        {
            return NotFound();
        }

        return await this.Tells(() => leave.Undo(account, ct))
            ? Saved(account, texts["{0} is back. Look at department, role, superior and duties.", account.Employee.Name])
            : View("Leaving", await show.Of(account.Employee, ct));
    }

    private Task<Account?> Find(long id, CancellationToken ct) =>
        db.Accounts.Include(a => a.Employee).ThenInclude(e => e.Duties).FirstOrDefaultAsync(a => a.EmployeeId == id, ct);

    private RedirectToActionResult Saved(Account account, string sentence)
    {
        book.TurnPage();
        this.Say(sentence);
        return RedirectToAction(nameof(PeopleController.Show), "People", new { id = account.EmployeeId });
    }
}
