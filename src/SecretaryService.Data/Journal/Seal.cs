using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SecretaryService.Data.Journal;

/// <summary>The chain: each seal covers its line and the seal before it; the entry carries the latest one, so a cut tail shows as well.</summary>
/// <param name="key">32 random bytes that whoever keeps the database does not have.</param>
public sealed class Seal(byte[] key)
{
    public const string Column = "Seal";
    public const int Length = 32;

    public byte[] Digest(string facts, string changes) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{facts}\n{changes}"));

    /// <param name="number">The entry by its number: the key is not known before the insert, the number is, and it never changes.</param>
    public byte[] On(byte[]? before, string number, int version, DateTime at, long by, byte[] digest)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{number}\n{version}\n{at.Ticks}\n{by}\n");
        byte[] covered = [.. before ?? new byte[Length], .. Encoding.UTF8.GetBytes(line), .. digest];
        return HMACSHA256.HashData(key, covered);
    }

    /// <summary>A day: the seal of the day before, what this one says of itself, and its lines.</summary>
    public byte[] OnDay(byte[]? before, string words, byte[] lines)
    {
        byte[] covered = [.. Encoding.UTF8.GetBytes("day\n"), .. before ?? new byte[Length], .. lines, .. Encoding.UTF8.GetBytes(words)];
        return HMACSHA256.HashData(key, covered);
    }
}
