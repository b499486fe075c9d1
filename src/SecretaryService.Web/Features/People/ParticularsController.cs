using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.People;

/// <summary>Name, department, position, address, superior and role of a colleague.</summary>
[Route("people/{id:long}/edit")]
public sealed class ParticularsController(AppDbContext db, HouseBook book, EditEmployee edit, Texts<PeopleTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Edit(long id, CancellationToken ct) => await Find(id, ct) is { } employee ? Page(employee, EditForm.Of(employee)) : NotFound();

    [HttpPost(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Update(long id, EditForm form, [FromServices] IValidator<EditForm> rules, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } employee)
        {
            return NotFound();
        }

        if (form.Version != employee.Version)
        {
            return Conflict(employee, form);
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => edit.Run(employee, form, ct)))
        {
            return Page(employee, form);
        }

        this.Say(texts["{0} saved.", employee.Name]);
        return RedirectToAction(nameof(PeopleController.Show), "People", new { id });
    }

    private Task<Employee?> Find(long id, CancellationToken ct) =>
        db.Employees.Include(e => e.Department).Include(e => e.Superior).FirstOrDefaultAsync(e => e.Id == id, ct);

    // What was typed stays; the form is now about the newer version, so that saving it again is a choice made knowingly.
    private ViewResult Conflict(Employee employee, EditForm form)
    {
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page(employee, form with { Version = employee.Version }, isStale: true, Differences(form, employee));
    }

    private IEnumerable<string> Differences(EditForm form, Employee now)
    {
        var language = CultureInfo.CurrentUICulture.Name;
        (string Field, bool IsSame, string? Now)[] fields =
        [
            (texts["Name"], form.Name == now.Name, now.Name), (texts["Name in Latin letters"], form.Filled(form.LatinName) == now.LatinName, now.LatinName),
            (texts["Department"], form.DepartmentId == now.DepartmentId, now.Department.Name.In(language)),
            (texts["Position"], form.Filled(form.Position) == now.Position, now.Position), (texts["Extension"], form.Filled(form.Extension) == now.Extension, now.Extension),
            (texts["Mail"], form.Filled(form.Mail) == now.Mail, now.Mail), (texts["Superior"], form.SuperiorId == now.SuperiorId, now.Superior?.Name),
            (texts["Role"], form.Role == now.Role, texts[now.Role.Words()]),
        ];
        return fields.Where(f => !f.IsSame).Select(f => $"{f.Field}: {f.Now ?? "—"}");
    }

    private ViewResult Page(Employee employee, EditForm form, bool isStale = false, IEnumerable<string>? now = null)
    {
        ViewData["Departments"] = Choices.Departments(book, employee.Department);
        ViewData["Superiors"] = Choices.Colleagues(book, texts["nobody"], but: employee.Id, and: employee.Superior);
        return View("Edit", form with { Page = new EditPage(employee.Id, db.Entry(employee).Property(e => e.Name).OriginalValue, isStale, [.. now ?? []]) });
    }
}
