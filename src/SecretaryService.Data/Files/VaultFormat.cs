using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SecretaryService.Data.Files;

/// <summary>
/// How a file lies in the vault: a header, then chunks in order, each sealed by AES-256-GCM. The nonce of a chunk is a prefix drawn for the file, its
/// place, and whether it is the last; the header is sealed with each. So none can be changed, left out, moved, repeated or added unseen.
/// </summary>
internal static class VaultFormat
{
    public const int HeaderLength = 32;
    public const int Chunk = 64 * 1024;
    public const int TagLength = 16;
    public const int Sealed = Chunk + TagLength;
    public const int KeyLength = 32;
    private const int PrefixAt = 24;
    private const int PrefixLength = 7;
    private const int NonceLength = 12;

    private static ReadOnlySpan<byte> Magic => "SSVAULT1"u8;

    public static byte[] NewHeader(Guid key)
    {
        var header = new byte[HeaderLength];
        Magic.CopyTo(header);
        key.TryWriteBytes(header.AsSpan(Magic.Length));
        RandomNumberGenerator.Fill(header.AsSpan(PrefixAt, PrefixLength));
        return header;
    }

    public static bool IsOf(ReadOnlySpan<byte> header, Guid key) => header.StartsWith(Magic) && new Guid(header.Slice(Magic.Length, 16)) == key;

    public static void Seal(AesGcm cipher, ReadOnlySpan<byte> header, uint place, bool isLast, ReadOnlySpan<byte> plain, Span<byte> into)
    {
        Span<byte> nonce = stackalloc byte[NonceLength];
        Nonce(header, place, isLast, nonce);
        cipher.Encrypt(nonce, plain, into[..plain.Length], into.Slice(plain.Length, TagLength), header);
    }

    /// <exception cref="DamagedFileException">It is not the chunk that was written here.</exception>
    public static void Open(AesGcm cipher, ReadOnlySpan<byte> header, uint place, bool isLast, ReadOnlySpan<byte> content, Span<byte> into)
    {
        Span<byte> nonce = stackalloc byte[NonceLength];
        Nonce(header, place, isLast, nonce);
        var length = content.Length - TagLength;
        try
        {
            cipher.Decrypt(nonce, content[..length], content[length..], into[..length], header);
        }
        catch (AuthenticationTagMismatchException e)
        {
            throw new DamagedFileException("A chunk of this file was changed.", e);
        }
    }

    private static void Nonce(ReadOnlySpan<byte> header, uint place, bool isLast, Span<byte> nonce)
    {
        header.Slice(PrefixAt, PrefixLength).CopyTo(nonce);
        BinaryPrimitives.WriteUInt32BigEndian(nonce[PrefixLength..], place);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
    }
}
