using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
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
public sealed class SessionsController(SigningIn signingIn, Texts<AccountsTexts> texts) : Controller
{
    [HttpGet("/sign-in"), AllowAnonymous]
    public IActionResult New(string? returnUrl) => View("SignIn", new SignInForm { ReturnUrl = returnUrl });

    [HttpPost("/sign-in"), AllowAnonymous, Repeatable]
    public async Task<IActionResult> Create(SignInForm form, CancellationToken ct)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return await LeaveFirst(form);
        }

        if (form.IsComplete && await signingIn.Check(form.UserName!, form.Password!, ct) is { } account)
        {
            await SigningIn.Open(HttpContext, account);
            // A foreign return address leads home.
            return LocalRedirect(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : "/desk");
        }

        ModelState.Clear();
        ModelState.AddModelError(nameof(form.Password), texts["User name and password do not match, or the account is locked: after ten wrong tries, for ten minutes."]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("SignIn", form with { Password = null });
    }

    // A session is never handed from one person to another: the first leaves, the second begins a new one.
    private async Task<IActionResult> LeaveFirst(SignInForm form)
    {
        await HttpContext.SignOutAsync(SignedIn.Scheme);
        this.Say(texts["{0} was still signed in here, and is now signed out. Sign in.", User.Identity!.Name!]);
        return RedirectToAction(nameof(New), new { form.ReturnUrl });
    }

    [HttpPost("/sign-out"), AllowAnonymous, Repeatable]
    public async Task<IActionResult> Destroy()
    {
        await HttpContext.SignOutAsync(SignedIn.Scheme);
        return LocalRedirect("/sign-in");
    }
}
