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

/// <summary>One's own passkeys: added after the password, removed with it.</summary>
[Route("account/passkeys")]
public sealed class PasskeysController(AppDbContext db, AddPasskey add, Texts<MyAccountTexts> texts) : Controller
{
    private const string OwnPassword = "own password";

    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Passkeys", await Rows().ToListAsync(ct));

    /// <summary>First the password.</summary>
    [HttpGet("new"), Authorize(May.BeInTheHouse)]
    public IActionResult New() => View("ConfirmPasskey", new TurnOffForm());

    /// <summary>Then the device. Nothing is saved: the page carries what was confirmed.</summary>
    [HttpPost("new"), Authorize(May.BeInTheHouse), Repeatable, Guessable(OwnPassword)]
    public async Task<IActionResult> Offer(TurnOffForm form, [FromServices] IValidator<TurnOffForm> rules, CancellationToken ct)
    {
        var account = await Find(ct);
        PasskeyOffer? offer = null;
        return await this.Accepts(form, rules) && await this.Tells(async () => offer = await add.Offer(account, form.CurrentPassword, HttpContext, ct))
            ? View("NewPasskey", new NewPasskeyPage(offer!, null))
            : View("ConfirmPasskey", new TurnOffForm());
    }

    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(NewPasskeyForm form, [FromServices] IValidator<NewPasskeyForm> rules, CancellationToken ct)
    {
        var account = await Find(ct);
        if (await this.Accepts(form, rules) && await this.Tells(() => add.Run(account, form, HttpContext, ct)))
        {
            this.Say(texts["The passkey is added. It opens your account from now on, without a password and without a code."]);
            return RedirectToAction(nameof(Index));
        }

        return add.IsOffered(account, form.Sealed)
            ? View("NewPasskey", new NewPasskeyPage(await add.Again(account, HttpContext), form.PasskeyName))
            : View("ConfirmPasskey", new TurnOffForm());
    }

    [HttpGet("{id:long}/removal"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Removal(long id, CancellationToken ct) =>
        await Rows(id).FirstOrDefaultAsync(ct) is { } row ? View("RemovePasskey", new RemovePasskeyPage(row)) : NotFound();

    [HttpPost("{id:long}/removal"), Authorize(May.BeInTheHouse), Guessable(OwnPassword)]
    public async Task<IActionResult> Destroy(long id, TurnOffForm form, [FromServices] IValidator<TurnOffForm> rules, CancellationToken ct)
    {
        var account = await Find(ct);
        if (await db.Passkeys.FirstOrDefaultAsync(p => p.Id == id && p.AccountId == account.Id, ct) is not { } passkey)
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => add.Remove(account, passkey, form.CurrentPassword, ct)))
        {
            return View("RemovePasskey", new RemovePasskeyPage(await Rows(id).SingleAsync(ct)));
        }

        this.Say(texts["{0} opens your account no more. Remove it from the device too.", passkey.Name]);
        return RedirectToAction(nameof(Index));
    }

    private IQueryable<PasskeyRow> Rows(long? one = null)
    {
        var id = User.Account();
        return db.Passkeys.Where(p => p.AccountId == id && (one == null || p.Id == one)).OrderBy(p => p.Id).Select(p => new PasskeyRow(p.Id, p.Name, p.Since, p.UsedAt, p.IsCopied));
    }

    private Task<Account> Find(CancellationToken ct)
    {
        var id = User.Account();
        return db.Accounts.Include(a => a.Employee).SingleAsync(a => a.Id == id, ct);
    }
}
