using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Features.Invitations;

/// <summary>The secret part of the address of a feed: 256 random bits. The database holds a digest under a key that lies outside it.</summary>
public sealed class FeedSecrets(DataFolder folder)
{
    private const int Bytes = 32;
    private readonly byte[] _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, folder.JournalKey(), CalendarFeed.DigestLength, info: "calendar feeds"u8.ToArray());

    public static string Draw() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));

    public byte[] Digest(string secret) => HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(secret));
}
