using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.MyAccount;

/// <summary>One's own authenticator app: set up with one of its codes, turned off with the password.</summary>
[Route("account/authenticator")]
public sealed class AuthenticatorController(AppDbContext db, AuthenticatorApp app, SetUpAuthenticator setUp, HouseBook book, Texts<MyAccountTexts> texts) : Controller
{
    private const string CodesKey = "codes";

    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(CancellationToken ct) => await Page(await Find(ct), null, ct);

    [HttpPost(""), Authorize(May.BeInTheHouse), Guessable("authenticator code")]
    public async Task<IActionResult> Create(AuthenticatorForm form, [FromServices] IValidator<AuthenticatorForm> rules, CancellationToken ct)
    {
        var account = await Find(ct);
        IReadOnlyList<string> codes = [];
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => codes = await setUp.Run(account, form, ct)))
        {
            return await Page(account, app.Offered(form.Sealed, account.Id), ct);
        }

        // Encrypted on its way, and gone once it was shown.
        TempData[CodesKey] = string.Join(' ', codes);
        return RedirectToAction(nameof(Codes));
    }

    /// <summary>The recovery codes, once.</summary>
    [HttpGet("codes"), Authorize(May.BeInTheHouse)]
    public IActionResult Codes() => TempData[CodesKey] is string codes ? View("Codes", codes.Split(' ')) : RedirectToAction(nameof(Show));

    [HttpPost("off"), Authorize(May.BeInTheHouse), Guessable("own password")]
    public async Task<IActionResult> Destroy(TurnOffForm form, [FromServices] IValidator<TurnOffForm> rules, CancellationToken ct)
    {
        var account = await Find(ct);
        if (!await this.Accepts(form, rules) || !await this.Tells(() => setUp.TurnOff(account, form.CurrentPassword!, ct)))
        {
            return await Page(account, null, ct);
        }

        this.Say(texts["The authenticator app is turned off. The password alone is enough now."]);
        return LocalRedirect("/account");
    }

    private Task<Account> Find(CancellationToken ct)
    {
        var id = User.Account();
        return db.Accounts.SingleAsync(a => a.Id == id, ct);
    }

    // A code that did not fit is no reason to show another picture: the app has taken this one.
    private async Task<IActionResult> Page(Account account, string? offered, CancellationToken ct)
    {
        if (account.Authenticator is { } authenticator)
        {
            return View("InUse", new InUsePage(authenticator.Since, await db.RecoveryCodes.CountAsync(c => c.AccountId == account.Id, ct)));
        }

        var secret = offered ?? AuthenticatorApp.Draw();
        return View("Offer", new OfferPage(AuthenticatorApp.AddressOf(book.House.Company.Name.En, account.UserName!, secret), secret, app.Offer(secret, account.Id), null));
    }
}
