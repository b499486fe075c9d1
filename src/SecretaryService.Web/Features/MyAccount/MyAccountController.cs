using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.MyAccount;

/// <param name="Key">Its digest: no browser can sign in by it.</param>
public sealed record SessionRow(string Key, DateTime Since, DateTime ExpiresAt);

public sealed record MyAccountPage(string UserName, DateTime? AuthenticatorSince, int Passkeys, IReadOnlyList<SessionRow> Sessions, string? Present);

/// <summary>One's own account: language, the browsers signed in by it, password and authenticator app.</summary>
[Route("account")]
public sealed class MyAccountController(AppDbContext db, SessionStore sessions, OfficeTime time, Texts<MyAccountTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(CancellationToken ct)
    {
        var (id, now) = (User.Account(), time.Now);
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == id, ct);
        var open = await db.Sessions.Where(s => s.AccountId == id && s.ExpiresAt > now).OrderByDescending(s => s.Since)
            .Select(s => new SessionRow(s.Key, s.Since, s.ExpiresAt)).ToListAsync(ct);
        return View(new MyAccountPage(account.UserName!, account.Authenticator?.Since, await db.Passkeys.CountAsync(p => p.AccountId == id, ct), open, await SessionStore.Present(HttpContext)));
    }

    /// <summary>One session ends. That of this page is ended by signing out.</summary>
    [HttpPost("sessions/end"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> End(string? key, CancellationToken ct)
    {
        await sessions.End(db, User.Account(), s => s.Key == key, ct);
        this.Say(texts["Signed out there."]);
        return RedirectToAction(nameof(Show));
    }

    [HttpPost("sessions/end-others"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> EndOthers(CancellationToken ct)
    {
        var present = await SessionStore.Present(HttpContext);
        await sessions.End(db, User.Account(), s => s.Key != present, ct);
        this.Say(texts["Signed out everywhere else."]);
        return RedirectToAction(nameof(Show));
    }
}
