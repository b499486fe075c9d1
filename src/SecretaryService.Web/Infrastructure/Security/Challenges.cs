using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace SecretaryService.Web.Infrastructure.Security;

/// <summary>What the browser is asked to do with a passkey, and the same for us alone, carried by the page: nothing is kept meanwhile.</summary>
/// <param name="Options">For the browser, in WebAuthn's JSON.</param>
public sealed record PasskeyOffer(string Options, string Sealed);

/// <param name="Made">In ticks.</param>
public sealed record Challenge(long Made, string State);

/// <summary>Challenges to passkeys on their way through a page: protected, for one purpose, and for a while.</summary>
public sealed class Challenges(IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector _protector = protection.CreateProtector("challenge to a passkey");

    public string Seal(string purpose, string? state) =>
        _protector.CreateProtector(purpose).Protect(string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().UtcTicks}|{state}"));

    /// <summary>Nothing for what is too old, forged, or was made for something else.</summary>
    public Challenge? Open(string purpose, string? sealedChallenge, TimeSpan allowed)
    {
        try
        {
            return !string.IsNullOrEmpty(sealedChallenge) && _protector.CreateProtector(purpose).Unprotect(sealedChallenge).Split('|', 2) is [var ticks, var state]
                && long.Parse(ticks, CultureInfo.InvariantCulture) is var made && clock.GetUtcNow().UtcTicks - made <= allowed.Ticks ? new Challenge(made, state) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The address of the house is part of every answer of a passkey: one given to another site opens nothing here.</summary>
    public static void Configure(IdentityPasskeyOptions passkeys, Uri? publicAddress)
    {
        passkeys.ServerDomain = publicAddress?.Host;
        // With finger, face or PIN: having the device is one step, this the other.
        passkeys.UserVerificationRequirement = "required";
        passkeys.ResidentKeyRequirement = "required";
        passkeys.AttestationConveyancePreference = "none";
        passkeys.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && string.IsNullOrEmpty(asked.TopOrigin)
            && asked.Origin == (publicAddress?.GetLeftPart(UriPartial.Authority) ?? $"{asked.HttpContext.Request.Scheme}://{asked.HttpContext.Request.Host}"));
    }
}
