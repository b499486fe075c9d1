using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Kiosk;

/// <summary>A device becomes a kiosk by its key. Whoever was signed in at it is signed out: the next hands at it are anybody's.</summary>
[Route("kiosk/sign-in")]
public sealed class KioskSignInsController(AppDbContext db, Texts<KioskTexts> texts) : Controller
{
    [HttpGet(""), AllowAnonymous]
    public ViewResult New() => View("SignIn");

    [HttpPost(""), AllowAnonymous, Repeatable, Guessable("kiosk key")]
    public async Task<IActionResult> Create(string? password, CancellationToken ct)
    {
        var digest = Kiosks.Digest(password ?? "");
        if (await db.Kiosks.FirstOrDefaultAsync(k => k.KeyDigest == digest && k.RevokedAt == null, ct) is not { } device)
        {
            ModelState.AddModelError("Password", texts["This key opens no kiosk. Check it, or ask an administrator for a new one."]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("SignIn");
        }

        await HttpContext.SignOutAsync(SignedIn.Scheme);
        await Kiosks.SignIn(HttpContext, device);
        return LocalRedirect("/kiosk");
    }
}
