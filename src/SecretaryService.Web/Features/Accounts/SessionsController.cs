using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Accounts;

public sealed record SignInForm
{
    private const int LongestTyped = 256;

    public string? UserName { get; init; }
    public string? Password { get; init; }
    public string? ReturnUrl { get; init; }

    /// <summary>Nothing longer is worth hashing.</summary>
    public bool IsComplete => UserName is { Length: > 0 and <= LongestTyped } && Password is { Length: > 0 and <= LongestTyped };
}

/// <summary>Signing in and out.</summary>
public sealed class SessionsController(SigningIn signingIn, SecondStep second, NamesOfThisBrowser names, Entering entering, Texts<AccountsTexts> texts) : Controller
{
    /// <param name="name">Which of the names that this browser remembers.</param>
    [HttpGet("/sign-in"), AllowAnonymous]
    public async Task<IActionResult> New(string? returnUrl, int? name) =>
        await entering.Page(this, new SignInForm { ReturnUrl = returnUrl, UserName = name is { } place ? names.Read(HttpContext).ElementAtOrDefault(place) : null });

    [HttpPost("/sign-in"), AllowAnonymous, Repeatable, Guessable(GuessableAttribute.SignIn)]
    public async Task<IActionResult> Create(SignInForm form, CancellationToken ct)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return await entering.LeaveFirst(this, form.ReturnUrl);
        }

        if (form.IsComplete && await signingIn.Check(form.UserName!, form.Password!, ct) is { } account)
        {
            return account.Authenticator is null ? await entering.Enter(this, account, form.ReturnUrl) : View("Code", new CodeForm(second.Seal(account), null, form.ReturnUrl));
        }

        return await entering.Refuse(this, form with { Password = null }, nameof(form.Password),
            texts["User name and password do not match, or the account is locked: after ten wrong tries, for ten minutes."]);
    }

    [HttpPost("/sign-in/code"), AllowAnonymous, Repeatable, Guessable(GuessableAttribute.SignIn)]
    public async Task<IActionResult> Code(CodeForm form, CancellationToken ct)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return await entering.LeaveFirst(this, form.ReturnUrl);
        }

        if (await second.Read(form.Sealed, ct) is not { } account)
        {
            this.Say(texts["This took longer than five minutes. Sign in once more."]);
            return RedirectToAction(nameof(New), new { form.ReturnUrl });
        }

        if (await second.Check(account, form.Code, ct))
        {
            return await entering.Enter(this, account, form.ReturnUrl);
        }

        ModelState.Clear();
        ModelState.AddModelError(nameof(form.Code), texts["This code does not fit, was used already, or the account is locked: after ten wrong tries, for ten minutes."]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Code", form with { Code = null });
    }

    [HttpPost("/sign-out"), AllowAnonymous, Repeatable]
    public async Task<IActionResult> Destroy()
    {
        await HttpContext.SignOutAsync(SignedIn.Scheme);
        return LocalRedirect("/sign-in");
    }
}
