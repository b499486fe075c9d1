using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SecretaryService.Data;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Features.Shared;

namespace SecretaryService.Web.Features.Visits;

/// <summary>What a guest's link opens. Never renumber: the number is in links that were given away.</summary>
public enum GuestDoor { Answer = 1, CheckIn = 2 }

/// <summary>
/// Links for guests: the key ring encrypts which visit and what for, so that none is kept, none can be guessed and none stands in a log or in
/// the journal. A link that is forged or over opens nothing.
/// </summary>
public sealed class GuestLinks(IDataProtectionProvider protection, HouseBook book, IHttpContextAccessor http) : IReadGuestLinks
{
    private ITimeLimitedDataProtector Protector(GuestDoor door) => protection.CreateProtector("guest", door.ToString()).ToTimeLimitedDataProtector();

    /// <summary>With the house's own public address, or the one this page was asked by.</summary>
    public string To(Visit visit, GuestDoor door, DateTimeOffset until) => At(PathTo(visit, door, until));

    public string At(string path) => (book.House.Company.PublicAddress?.TrimEnd('/') ?? $"{http.HttpContext!.Request.Scheme}://{http.HttpContext.Request.Host}") + path;

    public string PathTo(Visit visit, GuestDoor door, DateTimeOffset until) => PathOf(door, Token(visit.Id, door, until));

    public string PathOf(GuestDoor door, string token) => $"/guest/{(door == GuestDoor.Answer ? "answer" : "check-in")}/{token}";

    private string Token(long visit, GuestDoor door, DateTimeOffset until) => Protector(door).Protect(visit.ToString(CultureInfo.InvariantCulture), until);

    public long? CheckIn(string token) => Read(token, GuestDoor.CheckIn);

    /// <summary>Nothing for a link that is forged, over, or for another door.</summary>
    public long? Read(string token, GuestDoor door)
    {
        try
        {
            return long.Parse(Protector(door).Unprotect(token), CultureInfo.InvariantCulture);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
