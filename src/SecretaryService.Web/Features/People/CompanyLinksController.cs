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

/// <summary>Whom the company's sign-in speaks of, by the number that it has for him.</summary>
public sealed record CompanyLinkForm
{
    public string? Subject { get; init; }
}

public sealed class CompanyLinkFormRules : AbstractValidator<CompanyLinkForm>
{
    public CompanyLinkFormRules(Texts<PeopleTexts> texts) =>
        RuleFor(f => f.Subject).Must(subject => subject?.Trim() is { Length: > 0 and <= CompanyLink.SubjectMaxLength })
            .WithMessage(_ => texts["Enter the number that the company's sign-in shows to whoever is not linked yet."]);
}

/// <summary>An account is linked to the company's sign-in, and the link is taken away: by an administrator, never for himself.</summary>
[Route("people/{id:long}/company-link")]
public sealed class CompanyLinksController(AppDbContext db, LinkToCompany link, ShowPerson show, Texts<PeopleTexts> texts) : Controller
{
    [HttpPost(""), Authorize(May.ManageAccounts)]
    public Task<IActionResult> Create(long id, CompanyLinkForm form, [FromServices] IValidator<CompanyLinkForm> rules, CancellationToken ct) =>
        Change(id, async account => await this.Accepts(form, rules) && await this.Tells(() => link.Run(account, form.Subject!.Trim(), ct)), texts["Linked."], ct);

    [HttpPost("end"), Authorize(May.ManageAccounts)]
    public Task<IActionResult> Destroy(long id, CancellationToken ct) =>
        Change(id, account => this.Tells(() => link.End(account, ct)), texts["The link is taken away. The password opens the account as before."], ct);

    private async Task<IActionResult> Change(long id, Func<Account, Task<bool>> change, string done, CancellationToken ct)
    {
        if (await db.Accounts.Include(a => a.Employee).FirstOrDefaultAsync(a => a.EmployeeId == id, ct) is not { } account)
        {
            return NotFound();
        }

        if (!await change(account))
        {
            return View("Show", await show.Of(id, ct));
        }

        this.Say(done);
        return RedirectToAction(nameof(PeopleController.Show), "People", new { id });
    }
}
