using FluentValidation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Accounts;

public sealed record PasswordForm
{
    public string? CurrentPassword { get; init; }
    public string? NewPassword { get; init; }
    public string? RepeatedPassword { get; init; }
}

public sealed class PasswordFormRules : AbstractValidator<PasswordForm>
{
    public PasswordFormRules(Texts<AccountsTexts> texts)
    {
        RuleFor(f => f.CurrentPassword).NotEmpty().WithMessage(_ => texts["Enter your present password."]);
        RuleFor(f => f.NewPassword).Must(PasswordRules.IsLongEnough).WithMessage(_ => texts["At least {0} characters. A sentence is easier to keep in mind than signs.", PasswordRules.ShortestPassword]);
        RuleFor(f => f.NewPassword).NotEqual(f => f.CurrentPassword).WithMessage(_ => texts["This is your present password. Choose another."]);
        RuleFor(f => f.RepeatedPassword).Equal(f => f.NewPassword).WithMessage(_ => texts["The two new passwords differ."]);
    }
}

/// <summary>Length is what makes a password hard to guess; no signs are demanded.</summary>
public static class PasswordRules
{
    public const int ShortestPassword = 10;
    public const int LongestPassword = 200;

    public static bool IsLongEnough(string? password) => password is { Length: >= ShortestPassword and <= LongestPassword };
}

[Route("password")]
public sealed class PasswordsController(AppDbContext db, UserManager<Account> users, SessionStore sessions, TimeProvider clock, Texts<AccountsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Edit(CancellationToken ct) => Page(ct);

    [HttpPost(""), Authorize(May.BeInTheHouse), Guessable("password")]
    public async Task<IActionResult> Update(PasswordForm form, [FromServices] IValidator<PasswordForm> rules, CancellationToken ct)
    {
        var id = User.Account();
        var account = await db.Accounts.Include(a => a.Employee).SingleAsync(a => a.Id == id, ct);
        if (!await this.Accepts(form, rules) || !await Change(account, form))
        {
            return await Page(ct);
        }

        db.AccountLines.Add(new AccountLine { AccountId = id, ById = account.EmployeeId, At = clock.GetUtcNow().UtcDateTime, Deed = AccountDeed.PasswordChanged });
        account.MustChangePassword = false;
        await sessions.End(db, id, ct);
        await HttpContext.SignOutAsync(SignedIn.Scheme);
        this.Say(texts["Your password is changed, and every browser signed in as you is out. Sign in with the new one."]);
        return LocalRedirect("/sign-in");
    }

    // The user name stands on the page for the browser's password manager, which otherwise guesses.
    private async Task<IActionResult> Page(CancellationToken ct)
    {
        var id = User.Account();
        ViewData["UserName"] = await db.Accounts.Where(a => a.Id == id).Select(a => a.UserName).SingleAsync(ct);
        return View("Password", new PasswordForm());
    }

    private async Task<bool> Change(Account account, PasswordForm form)
    {
        if ((await users.ChangePasswordAsync(account, form.CurrentPassword!, form.NewPassword!)).Succeeded)
        {
            return true;
        }

        ModelState.AddModelError(nameof(form.CurrentPassword), texts["This is not your present password."]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return false;
    }
}
