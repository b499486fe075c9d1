using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Accounts;

/// <summary>The ways in beside one another, as the page of signing in offers them.</summary>
/// <param name="Names">Those that signed in on this browser before.</param>
/// <param name="Company">What the company's own sign-in is called, where there is one.</param>
public sealed record WaysIn(IReadOnlyList<string> Names, PasskeyOffer Passkey, string? Company);

/// <summary>What all ways in end with, and the page that they begin on.</summary>
public sealed class Entering(NamesOfThisBrowser names, SignInByPasskey passkeys, CompanySignIn company, Texts<AccountsTexts> texts)
{
    public const string WaysKey = "ways";

    public async Task<ViewResult> Page(Controller controller, SignInForm form)
    {
        controller.ViewData[WaysKey] = new WaysIn(names.Read(controller.HttpContext), await passkeys.Offer(controller.HttpContext), company.IsOn ? company.Name.In(CultureInfo.CurrentUICulture.Name) : null);
        return controller.View("SignIn", form);
    }

    /// <summary>The page once more, with what was wrong.</summary>
    public Task<ViewResult> Refuse(Controller controller, SignInForm form, string field, string why)
    {
        controller.ModelState.Clear();
        controller.ModelState.AddModelError(field, why);
        controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(controller, form);
    }

    public async Task<IActionResult> Enter(Controller controller, Account account, string? returnUrl)
    {
        await SigningIn.Open(controller.HttpContext, account);
        names.Remember(controller.HttpContext, account.UserName!);
        // A foreign return address leads home.
        return controller.LocalRedirect(controller.Url.IsLocalUrl(returnUrl) ? returnUrl : "/desk");
    }

    /// <summary>A session is never handed from one person to another: the first leaves, the second begins a new one.</summary>
    public async Task<IActionResult> LeaveFirst(Controller controller, string? returnUrl)
    {
        await controller.HttpContext.SignOutAsync(SignedIn.Scheme);
        controller.Say(texts["{0} was still signed in here, and is now signed out. Sign in.", controller.User.Identity!.Name!]);
        return controller.RedirectToAction(nameof(SessionsController.New), "Sessions", new { returnUrl });
    }
}
