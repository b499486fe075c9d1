using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Accounts;

/// <summary>By way of the company's own sign-in, and back. Where none is configured these addresses lead nowhere.</summary>
[Route("sign-in/company")]
public sealed class CompanySignInsController(CompanySignIn company, SignInByCompany byCompany, SecondStep second, Entering entering, Texts<AccountsTexts> texts) : Controller
{
    private string Name => company.Name.In(System.Globalization.CultureInfo.CurrentUICulture.Name);

    /// <summary>A link and no form: the policy for pages would not let a form lead to another site.</summary>
    [HttpGet(""), AllowAnonymous]
    public Task<IActionResult> New(string? returnUrl) => Go(http => http.ChallengeAsync(CompanySignInSetup.Scheme,
        new AuthenticationProperties { RedirectUri = $"{CompanySignInSetup.ArrivalPath}?returnUrl={Uri.EscapeDataString(returnUrl ?? "")}" }));

    [HttpGet("arrival"), AllowAnonymous, Guessable(GuessableAttribute.SignIn)]
    public async Task<IActionResult> Create(string? returnUrl, CancellationToken ct)
    {
        if (!company.IsOn)
        {
            return NotFound();
        }

        var arrival = await Arrival.Take(HttpContext);
        if (User.Identity?.IsAuthenticated == true)
        {
            return await entering.LeaveFirst(this, returnUrl);
        }

        if (arrival is null)
        {
            return await Refuse(returnUrl, texts["{0} did not sign you in. Try again, or use your password here.", Name]);
        }

        return await byCompany.Find(arrival, ct) switch
        {
            null => await Refuse(returnUrl, texts["{0} knows you, but no account here is linked to you there. Give an administrator this number: {1}", Name, arrival.Subject]),
            { DisabledAt: not null } => await Refuse(returnUrl, texts["Your account here is disabled. Ask an administrator."]),
            var account => await Enter(account, returnUrl),
        };
    }

    /// <summary>Out there too, for whoever leaves a shared desk.</summary>
    [HttpGet("leaving"), AllowAnonymous]
    public Task<IActionResult> Leave() => Go(http => http.SignOutAsync(CompanySignInSetup.Scheme));

    private async Task<IActionResult> Enter(Account account, string? returnUrl) => account.Authenticator is not null && !company.IsEnough
        ? View("Code", new CodeForm(second.Seal(account), null, returnUrl))
        : await entering.Enter(this, account, returnUrl);

    private async Task<IActionResult> Refuse(string? returnUrl, string why) =>
        await entering.Refuse(this, new SignInForm { ReturnUrl = returnUrl }, nameof(SignInForm.UserName), why);

    // Over there somebody must answer before the way can be known.
    private async Task<IActionResult> Go(Func<HttpContext, Task> way)
    {
        if (!company.IsOn)
        {
            return NotFound();
        }

        try
        {
            await way(HttpContext);
            return new EmptyResult();
        }
        catch (Exception e) when (e is InvalidOperationException or HttpRequestException or IOException or TaskCanceledException && !HttpContext.RequestAborted.IsCancellationRequested)
        {
            HttpContext.RequestServices.GetRequiredService<ILogger<CompanySignIn>>().LogWarning("The company's sign-in does not answer: {Why}", e.GetBaseException().GetType().Name);
            this.Say(texts["{0} does not answer. Try again later, or use your password here.", Name]);
            return LocalRedirect("/sign-in");
        }
    }
}
