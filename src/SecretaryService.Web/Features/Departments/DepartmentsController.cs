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

namespace SecretaryService.Web.Features.Departments;

public sealed record DepartmentRow(long Id, Wording Name, DateOnly? ClosedOn, int People);

/// <summary>The departments of the company: added, renamed, listed.</summary>
[Route("departments")]
public sealed class DepartmentsController(AppDbContext db, HouseBook book, Texts<DepartmentsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await db.Departments.OrderBy(d => d.ClosedOn != null).ThenBy(d => d.Id)
        .Select(d => new DepartmentRow(d.Id, d.Name, d.ClosedOn, db.Employees.Count(e => e.DepartmentId == d.Id && e.LeftOn == null))).ToListAsync(ct));

    [HttpGet("new"), Authorize(May.ManageAccounts)]
    public IActionResult New() => View("Edit", new DepartmentForm());

    [HttpPost(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Create(DepartmentForm form, [FromServices] IValidator<DepartmentForm> rules, CancellationToken ct)
    {
        if (!await this.Accepts(form, rules))
        {
            return View("Edit", form);
        }

        db.Add(new Department(form.ToName()));
        return await Save(form, ct);
    }

    [HttpGet("{id:long}"), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Edit(long id, CancellationToken ct) =>
        await db.Departments.FindAsync([id], ct) is { } department ? View(DepartmentForm.Of(department)) : NotFound();

    [HttpPost("{id:long}"), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Update(long id, DepartmentForm form, [FromServices] IValidator<DepartmentForm> rules, CancellationToken ct)
    {
        if (await db.Departments.FindAsync([id], ct) is not { } department)
        {
            return NotFound();
        }

        if (form.Version != department.Version)
        {
            return Conflict(department, form);
        }

        if (!await this.Accepts(form, rules))
        {
            return View("Edit", form);
        }

        department.Rename(form.ToName());
        return await Save(form, ct);
    }

    // What was typed stays; the form is now about the newer version.
    private ViewResult Conflict(Department department, DepartmentForm form)
    {
        ModelState.Clear();
        ModelState.AddModelError("", texts["Somebody else has renamed this department meanwhile: {0}, {1}. Save again if your name shall stand.", department.Name.En, department.Name.Zh]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Edit", form with { Version = department.Version });
    }

    private async Task<IActionResult> Save(DepartmentForm form, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        book.TurnPage();
        this.Say(texts["{0} saved.", form.ToName().In(System.Globalization.CultureInfo.CurrentUICulture.Name)]);
        return RedirectToAction(nameof(Index));
    }
}
