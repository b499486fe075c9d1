using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using OtpNet;

namespace SecretaryService.Web.Infrastructure.Security;

/// <summary>
/// Codes of an authenticator app (RFC 6238): six digits, a new one every thirty seconds, of which the one before and the one after are
/// taken too. Secrets are kept and travel protected with the keys of the house.
/// </summary>
public sealed class AuthenticatorApp(IDataProtectionProvider protection, TimeProvider clock)
{
    public const int Digits = 6;
    private const int SecretBytes = 20;
    private static readonly VerificationWindow OneEitherSide = new(previous: 1, future: 1);
    private readonly IDataProtector _kept = protection.CreateProtector("authenticator");
    private readonly IDataProtector _offered = protection.CreateProtector("authenticator being set up");

    /// <summary>In letters and digits, as an app takes it.</summary>
    public static string Draw() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(SecretBytes));

    public string Protect(string secret) => _kept.Protect(secret);

    /// <summary>A secret on its way through the page to one account: no other can set it up.</summary>
    public string Offer(string secret, long accountId) => _offered.CreateProtector(Text(accountId)).Protect(secret);

    /// <summary>Nothing for what was not offered to this account.</summary>
    public string? Offered(string? offer, long accountId)
    {
        try
        {
            return string.IsNullOrEmpty(offer) ? null : _offered.CreateProtector(Text(accountId)).Unprotect(offer);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The step of time of a code that fits a kept secret.</summary>
    public long? StepOfKept(string secret, string? code) => StepOf(_kept.Unprotect(secret), code);

    /// <summary>The step of time of a code that fits now; nothing for one that does not. Spaces make no difference.</summary>
    public long? StepOf(string secret, string? code)
    {
        var digits = string.Concat((code ?? "").Where(c => !char.IsWhiteSpace(c)));
        var app = new Totp(Base32Encoding.ToBytes(secret), totpSize: Digits);
        return digits.Length == Digits && app.VerifyTotp(clock.GetUtcNow().UtcDateTime, digits, out var step, OneEitherSide) ? step : null;
    }

    /// <summary>What the QR code says to the app.</summary>
    public static string AddressOf(string house, string userName, string secret) =>
        $"otpauth://totp/{Uri.EscapeDataString(house)}:{Uri.EscapeDataString(userName)}?secret={secret}&issuer={Uri.EscapeDataString(house)}";

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
