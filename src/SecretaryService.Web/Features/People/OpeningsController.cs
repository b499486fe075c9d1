using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.People;

public sealed record OpeningForm(string? UserName);

public sealed class OpeningFormRules : AbstractValidator<OpeningForm>
{
    public OpeningFormRules(Texts<PeopleTexts> texts) =>
        RuleFor(f => f.UserName).Must(UserNames.IsGood).WithMessage(_ => texts["Letters, digits, dot and hyphen, 2 to {0} of them.", UserNames.Longest]);
}

/// <summary>A way in for whoever is in the directory already, from an import.</summary>
[Route("people/{id:long}/account")]
public sealed class OpeningsController(AppDbContext db, HireEmployee hire, ShowPerson show, Texts<PeopleTexts> texts) : Controller
{
    [HttpPost(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Create(long id, OpeningForm form, [FromServices] IValidator<OpeningForm> rules, CancellationToken ct)
    {
        if (await db.Employees.FirstOrDefaultAsync(e => e.Id == id, ct) is not { } employee)
        {
            return NotFound();
        }

        var password = FirstPassword.Draw();
        if (!await this.Accepts(form, rules) || !await this.Tells(() => hire.GiveAccount(employee, form.UserName!.Trim(), password, ct)))
        {
            ViewData["UserName"] = form.UserName;
            return View("Show", await show.Of(id, ct));
        }

        this.Say(texts["{0} can sign in as {1}. First password, shown only here: {2}", employee.Name, form.UserName!.Trim(), password]);
        return RedirectToAction(nameof(PeopleController.Show), "People", new { id });
    }
}
