using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Accounts;

/// <summary>Language and light, remembered in the browser; the language also on the account.</summary>
public static class Preferences
{
    private static readonly CookieOptions AYear = new() { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true };

    public static void Remember(HttpContext http, string? language)
    {
        if (language is not null)
        {
            http.Response.Cookies.Append(Languages.Cookie, language, AYear);
        }
    }

    public static void RememberTheme(HttpContext http, string theme) => http.Response.Cookies.Append(Shell.ThemeCookie, theme, AYear);
}

[Route("preferences")]
public sealed class PreferencesController(AppDbContext db) : Controller
{
    [HttpPost("language"), AllowAnonymous, Repeatable]
    public async Task<IActionResult> Language(string? language, string? returnUrl, CancellationToken ct)
    {
        var known = Languages.Known(language);
        Preferences.Remember(HttpContext, known);
        if (User.Identity?.IsAuthenticated == true && await db.Accounts.FindAsync([User.Account()], ct) is { } account)
        {
            account.Language = known;
            await db.SaveChangesAsync(ct);
        }

        return Back(returnUrl);
    }

    [HttpPost("theme"), AllowAnonymous, Repeatable]
    public IActionResult Theme(string? theme, string? returnUrl)
    {
        Preferences.RememberTheme(HttpContext, theme == "dark" ? "dark" : "light");
        return Back(returnUrl);
    }

    private LocalRedirectResult Back(string? returnUrl) => LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
}
