using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Kiosks;

namespace SecretaryService.Web.Infrastructure.Security;

/// <summary>Which kiosk a page is shown at.</summary>
public sealed record KioskHere(long Id, string Name);

/// <summary>
/// A kiosk signs in with its own key and has a cookie of its own, which opens its pages and nothing else; a person's session opens none of
/// them. Each request asks whether it is revoked.
/// </summary>
public static class Kiosks
{
    public const string Scheme = "kiosk";

    /// <summary>The longest that browsers keep a cookie; each use begins it anew.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(400);

    private const string Id = "kiosk";
    private const int KeyBytes = 32;

    public static string DrawKey() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));

    public static byte[] Digest(string key) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key.Trim()));

    public static Task SignIn(HttpContext http, KioskDevice device) => http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
        [new(Id, device.Id.ToString(CultureInfo.InvariantCulture)), new(ClaimTypes.Name, device.Name)], Scheme)), new AuthenticationProperties { IsPersistent = true });

    /// <summary>None where this is no kiosk.</summary>
    public static KioskHere? Kiosk(this ClaimsPrincipal? principal) => principal?.FindFirstValue(Id) is { } id
        ? new KioskHere(long.Parse(id, CultureInfo.InvariantCulture), principal.FindFirstValue(ClaimTypes.Name)!) : null;

    /// <summary>On a page for everybody: whether this device is a kiosk. From then on the request is the kiosk's, so that its forms fit.</summary>
    public static async Task<KioskHere?> Recognise(HttpContext http)
    {
        if ((await http.AuthenticateAsync(Scheme)).Principal is not { } kiosk)
        {
            return null;
        }

        http.User = kiosk;
        return kiosk.Kiosk();
    }

    /// <summary>Revoked is out at the next request, on every node. When it was there last is written down once a minute at most.</summary>
    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        await using var db = services.GetRequiredService<IDbContextFactory<AppDbContext>>().For(Viewer.System);
        var (now, id) = (services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, context.Principal.Kiosk()?.Id);
        if (!await db.Kiosks.AnyAsync(k => k.Id == id && k.RevokedAt == null))
        {
            context.RejectPrincipal();
            return;
        }

        var sighting = await db.KioskSightings.FindAsync(id) ?? db.Add(new KioskSighting(id!.Value)).Entity;
        if (now - sighting.At < KioskSighting.Every)
        {
            return;
        }

        sighting.At = now;
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Two requests at once saw it first: it was seen.
        }
    }
}
