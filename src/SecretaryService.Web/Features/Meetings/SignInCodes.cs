using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>
/// 签到码: shown in the room and good for a moment, so that a photograph of it is of no use elsewhere. The key ring encrypts which meeting; none is kept.
/// </summary>
public sealed class SignInCodes(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>The screen shows a new one this often.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    /// <summary>Whoever scanned the last one still gets in.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(90);

    private readonly IDataProtector _protector = protection.CreateProtector("meeting sign-in");

    public string For(long meeting) => _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{meeting} {(clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds()}"));

    /// <summary>False for one that is forged, over, or of another meeting.</summary>
    public bool IsOf(long meeting, string? code)
    {
        try
        {
            return _protector.Unprotect(code ?? "").Split(' ') is [var id, var until] && id == meeting.ToString(CultureInfo.InvariantCulture)
                && long.Parse(until, CultureInfo.InvariantCulture) >= clock.GetUtcNow().ToUnixTimeSeconds();
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
