using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SecretaryService.Data;

namespace SecretaryService.Web.Infrastructure.Security;

/// <summary>
/// Links that open something without an account: the key ring encrypts what, and until when, so that none is kept, none can be guessed and none stands in a
/// log or in the journal. A link that is forged, over, or for another door opens nothing.
/// </summary>
public sealed class SealedLinks(IDataProtectionProvider protection, HouseBook book, IHttpContextAccessor http)
{
    public string Seal(string purpose, string door, string what, DateTimeOffset until) => Protector(purpose, door).Protect(what, until);

    public string? Open(string purpose, string door, string token)
    {
        try
        {
            return Protector(purpose, door).Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>With the house's own public address, or the one this page was asked by. None for background work in a house without an address.</summary>
    public string? At(string path) => (book.House.Company.PublicAddress?.TrimEnd('/') ?? (http.HttpContext?.Request is { } asked ? $"{asked.Scheme}://{asked.Host}" : null)) is { } home ? home + path : null;

    private ITimeLimitedDataProtector Protector(string purpose, string door) => protection.CreateProtector(purpose, door).ToTimeLimitedDataProtector();
}
