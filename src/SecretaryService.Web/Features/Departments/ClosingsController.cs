using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Departments;

/// <summary>A department nobody is in any more is closed, and may be opened again.</summary>
[Route("departments/{id:long}/closing")]
public sealed class ClosingsController(AppDbContext db, HouseBook book, OfficeTime time, Texts<DepartmentsTexts> texts) : Controller
{
    [HttpPost(""), Authorize(May.ManageAccounts)]
    public Task<IActionResult> Create(long id, CancellationToken ct) => Change(id, "{0} is closed.", async department =>
        department.Close(time.Today, await db.Employees.CountAsync(e => e.DepartmentId == id && e.LeftOn == null, ct)), ct);

    [HttpPost("undo"), Authorize(May.ManageAccounts)]
    public Task<IActionResult> Destroy(long id, CancellationToken ct) => Change(id, "{0} is open again.", department =>
    {
        department.Reopen();
        return Task.CompletedTask;
    }, ct);

    private async Task<IActionResult> Change(long id, string done, Func<Department, Task> change, CancellationToken ct)
    {
        if (await db.Departments.FindAsync([id], ct) is not { } department)
        {
            return NotFound();
        }

        // Moving somebody in takes the same keys: he is counted, or is refused.
        await db.TakeKeys(ct);
        if (!await this.Tells(() => change(department)))
        {
            return View("Edit", DepartmentForm.Of(department));
        }

        await db.SaveChangesAsync(ct);
        book.TurnPage();
        this.Say(texts[done, department.Name.In(System.Globalization.CultureInfo.CurrentUICulture.Name)]);
        return RedirectToAction(nameof(DepartmentsController.Index), "Departments");
    }
}
