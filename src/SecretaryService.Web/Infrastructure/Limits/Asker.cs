using System.Globalization;
using System.Net.Sockets;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Infrastructure.Limits;

/// <summary>
/// Who asks, as a key that nobody can read back, not even from memory: hashed with a number of this process alone. Addresses and names are
/// kept nowhere for counting.
/// </summary>
public sealed class Asker
{
    // Whoever has an IPv6 address has at least so much of it.
    private const int BytesOfANetwork = 8;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public string Named(string? name) => Hash("name", Encoding.UTF8.GetBytes((name ?? "").Trim().ToUpperInvariant()));

    /// <summary>Whoever is signed in, or the kiosk; strangers by their address.</summary>
    public string Of(HttpContext http) => http.User.Kiosk() is { } kiosk ? string.Create(CultureInfo.InvariantCulture, $"kiosk {kiosk.Id}")
        : AccountOf(http.User) is { } account ? $"account {account}" : Hash("address", AddressOf(http));

    private static string? AccountOf(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true ? user.Account().ToString(CultureInfo.InvariantCulture) : null;

    private static byte[] AddressOf(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress;
        if (address?.AddressFamily == AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6)
        {
            return address.GetAddressBytes()[..BytesOfANetwork];
        }

        return address?.MapToIPv4().GetAddressBytes() ?? [];
    }

    private string Hash(string kind, byte[] what) => $"{kind} {Convert.ToHexString(HMACSHA256.HashData(_key, what))}";
}
