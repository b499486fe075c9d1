using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Memory;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Kiosk;

/// <summary>Who is about to be checked in: a visit that was found, or what somebody said of himself.</summary>
/// <param name="Name">As he typed it: he is greeted by nothing else.</param>
public sealed record Checking(long? VisitId, string Name, WalkInForm? WalkIn);

/// <summary>
/// What one page of a kiosk hands to the next, encrypted by the key ring for half an hour and for this kiosk alone; and what a slow hand had
/// typed when the kiosk went back to its first page, in the memory of this process, for whoever types the same name again.
/// </summary>
public sealed class KioskTickets(IDataProtectionProvider protection, IMemoryCache kept)
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);

    public string Seal<T>(KioskHere kiosk, T what) => Protector<T>(kiosk).Protect(JsonSerializer.Serialize(what), HalfAnHour);

    /// <summary>Nothing where it is over, forged, or another kiosk's.</summary>
    public T? Read<T>(KioskHere kiosk, string? ticket) where T : class
    {
        try
        {
            return string.IsNullOrEmpty(ticket) ? null : JsonSerializer.Deserialize<T>(Protector<T>(kiosk).Unprotect(ticket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Without a name nobody could claim it.</summary>
    public void Keep(KioskHere kiosk, WalkInForm typed)
    {
        if (KeyOf(kiosk, typed) is { } key)
        {
            kept.Set(key, typed, HalfAnHour);
        }
    }

    /// <summary>Once, to whoever types the same name and nothing more.</summary>
    public WalkInForm? TakeBack(KioskHere kiosk, WalkInForm typed)
    {
        if (typed is not { Organisation: null, Host: null, Purpose: null } || KeyOf(kiosk, typed) is not { } key || !kept.TryGetValue(key, out WalkInForm? before))
        {
            return null;
        }

        kept.Remove(key);
        return before;
    }

    private static (string, long, string)? KeyOf(KioskHere kiosk, WalkInForm typed) => Domain.Staff.Directory.Key(typed.Name ?? "") is { Length: > 0 } name ? (nameof(KioskTickets), kiosk.Id, name) : null;

    private ITimeLimitedDataProtector Protector<T>(KioskHere kiosk) =>
        protection.CreateProtector("kiosk", typeof(T).Name, kiosk.Id.ToString(CultureInfo.InvariantCulture)).ToTimeLimitedDataProtector();
}
