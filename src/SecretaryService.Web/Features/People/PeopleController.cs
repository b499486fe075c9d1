using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.People;

public sealed record PersonRow(long AccountId, string UserName, string Name, string? LatinName, Wording Department, Role Role, DateTime? DisabledAt, long EmployeeId);

/// <summary>Employees and their accounts. Administration in full comes with the next stage; this much a new house needs.</summary>
[Route("people")]
public sealed class PeopleController(AppDbContext db, HouseBook book, Texts<PeopleTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await db.Accounts.OrderBy(a => a.NormalizedUserName)
        .Select(a => new PersonRow(a.Id, a.UserName!, a.Employee.Name, a.Employee.LatinName, a.Employee.Department.Name, a.Employee.Role, a.DisabledAt, a.EmployeeId)).ToListAsync(ct));

    [HttpGet("new"), Authorize(May.ManageAccounts)]
    public IActionResult New() => Page(new HireForm());

    [HttpPost(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Create(HireForm form, [FromServices] IValidator<HireForm> rules, [FromServices] HireEmployee hire, CancellationToken ct)
    {
        var password = FirstPassword.Draw();
        if (!await this.Accepts(form, rules) || !await this.Tells(() => hire.Run(form.ToHiring(password), ct)))
        {
            return Page(form);
        }

        this.Say(texts["{0} can sign in as {1}. First password, shown only here: {2}", form.Name!.Trim(), form.UserName!.Trim(), password]);
        return RedirectToAction(nameof(Index));
    }

    private ViewResult Page(HireForm form)
    {
        var language = System.Globalization.CultureInfo.CurrentUICulture.Name;
        ViewData["Departments"] = book.Departments.Select(d => new SelectListItem(d.Name.In(language), d.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return View(nameof(New), form);
    }
}
