using Microsoft.AspNetCore.DataProtection;

namespace SecretaryService.Data.Files;

/// <param name="KeyId">Of the key of the ring by which it is wrapped.</param>
public readonly record struct WrappedKey(Guid KeyId, byte[] Bytes);

/// <summary>Wraps the key of each file by the key ring of the house, which is kept outside the database.</summary>
public sealed class FileKeys(IDataProtectionProvider protection)
{
    /// <summary>The documented form of what the ring protects: four bytes that say so, then the id of the key.</summary>
    private const int IdAt = 4;
    private const int IdLength = 16;

    private readonly IDataProtector _protector = protection.CreateProtector("SecretaryService.Files");

    /// <summary>The one by which new files are wrapped now.</summary>
    public Guid Current => Wrap([0]).KeyId;

    public WrappedKey Wrap(byte[] key)
    {
        var wrapped = _protector.Protect(key);
        return new WrappedKey(new Guid(wrapped.AsSpan(IdAt, IdLength)), wrapped);
    }

    /// <exception cref="DamagedFileException">The ring does not know the key, or it was revoked.</exception>
    public byte[] Unwrap(byte[] wrapped)
    {
        try
        {
            return _protector.Unprotect(wrapped);
        }
        catch (System.Security.Cryptography.CryptographicException e)
        {
            throw new DamagedFileException("The key ring does not open this file.", e);
        }
    }

    /// <summary>By the key of today, even where the one before was revoked: a ring that is no longer trusted must not take the files with it.</summary>
    public WrappedKey Rewrap(byte[] wrapped) =>
        Wrap(((IPersistedDataProtector)_protector).DangerousUnprotect(wrapped, ignoreRevocationErrors: true, out _, out _));
}

/// <summary>The bytes of a file are not those that were written, are not there, or cannot be opened.</summary>
public sealed class DamagedFileException(string message, Exception? inner = null) : IOException(message, inner);
