using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.People;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Accounts;

public sealed record SetupForm
{
    public string? Name { get; init; }
    public string? UserName { get; init; }
    public string? NewPassword { get; init; }
}

public sealed class SetupFormRules : AbstractValidator<SetupForm>
{
    public SetupFormRules(Texts<AccountsTexts> texts)
    {
        RuleFor(f => f.Name).Must(name => name?.Trim() is { Length: > 0 and <= Employee.NameMaxLength }).WithMessage(_ => texts["Enter your name, at most {0} characters.", Employee.NameMaxLength]);
        RuleFor(f => f.UserName).Must(UserNames.IsGood).WithMessage(_ => texts["Letters, digits, dot and hyphen, 2 to {0} of them.", UserNames.Longest]);
        RuleFor(f => f.NewPassword).Must(PasswordRules.IsLongEnough).WithMessage(_ => texts["At least {0} characters. A sentence is easier to keep in mind than signs.", PasswordRules.ShortestPassword]);
    }
}

/// <summary>The first administrator, by the link that the first start prints. Once there is one, this address leads nowhere.</summary>
[Route("setup/{token}")]
public sealed class SetupController(AppDbContext db, SetupLink link, HireEmployee hire, HouseBook book) : Controller
{
    [HttpGet(""), AllowAnonymous, Guessable("setup")]
    public async Task<IActionResult> New(string token, CancellationToken ct) => await Opens(token, ct) ? View("Setup", new SetupForm()) : NotFound();

    [HttpPost(""), AllowAnonymous, Guessable("setup")]
    public async Task<IActionResult> Create(string token, SetupForm form, [FromServices] IValidator<SetupForm> rules, CancellationToken ct)
    {
        if (!await Opens(token, ct))
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Hire(form, ct)))
        {
            return View("Setup", form with { NewPassword = null });
        }

        return LocalRedirect("/sign-in");
    }

    private Task Hire(SetupForm form, CancellationToken ct) => hire.Run(new Hiring(
        form.Name!.Trim(), null, book.Departments[0].Id, Role.Administrator, form.UserName!.Trim(), form.NewPassword!, ChosenByOwner: true), ct);

    private async Task<bool> Opens(string token, CancellationToken ct) => link.Fits(token) && await SetupLink.IsNeeded(db, ct);
}
