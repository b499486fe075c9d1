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

/// <summary>Duties are given to a colleague, and ended.</summary>
[Route("people/{id:long}/duties")]
public sealed class DutiesController(AppDbContext db, Viewer viewer, HouseBook book, ShowPerson show, Texts<PeopleTexts> texts) : Controller
{
    [HttpPost(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Create(long id, DutyForm form, [FromServices] IValidator<DutyForm> rules, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } employee)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Save(() => employee.Give(form.Duty!.Value, form.DutyFrom!.Value, form.DutyUntil, viewer), ct)))
        {
            return View("Show", (await show.Of(id, ct))! with { Form = form });
        }

        return Saved(id, texts["The duty is given."]);
    }

    /// <summary>Ends with this day.</summary>
    [HttpPost("{duty:long}/end"), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Destroy(long id, long duty, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } employee || employee.Duties.FirstOrDefault(d => d.Id == duty) is not { } ending)
        {
            return NotFound();
        }

        return await this.Tells(() => Save(() => employee.End(ending, show.Today, viewer), ct))
            ? Saved(id, texts["The duty ends with this day."])
            : View("Show", await show.Of(id, ct));
    }

    private Task<Employee?> Find(long id, CancellationToken ct) => db.Employees.Include(e => e.Duties).FirstOrDefaultAsync(e => e.Id == id, ct);

    private async Task Save(Action change, CancellationToken ct)
    {
        change();
        await db.SaveChangesAsync(ct);
        book.TurnPage();
    }

    private RedirectToActionResult Saved(long id, string sentence)
    {
        this.Say(sentence);
        return RedirectToAction(nameof(PeopleController.Show), "People", new { id });
    }
}
