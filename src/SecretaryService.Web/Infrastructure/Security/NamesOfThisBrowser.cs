using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SecretaryService.Web.Infrastructure.Security;

/// <summary>
/// User names that signed in on this browser, for the quick change at a shared desk: the last five, in a cookie that only the house reads.
/// Nothing about accounts is said that this browser did not know.
/// </summary>
public sealed class NamesOfThisBrowser(IDataProtectionProvider protection)
{
    public const string Cookie = "names";
    private const int Most = 5;
    private readonly IDataProtector _protector = protection.CreateProtector("names of this browser");

    /// <summary>The latest first.</summary>
    public IReadOnlyList<string> Read(HttpContext http)
    {
        try
        {
            return http.Request.Cookies[Cookie] is { Length: > 0 } sealedNames ? _protector.Unprotect(sealedNames).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    public void Remember(HttpContext http, string name) => Write(http, [name, .. Others(http, name)]);

    public void Forget(HttpContext http, string? name) => Write(http, [.. Others(http, name)]);

    private IEnumerable<string> Others(HttpContext http, string? name) => Read(http).Where(other => !string.Equals(other, name, StringComparison.OrdinalIgnoreCase));

    private void Write(HttpContext http, IReadOnlyList<string> names) => http.Response.Cookies.Append(Cookie, _protector.Protect(string.Join('\n', names.Take(Most))),
        new CookieOptions { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(180) });
}
