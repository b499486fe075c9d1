using System.Security.Cryptography;

namespace SecretaryService.Data.Files;

/// <summary>One file on its way into the vault: sealed chunk by chunk as it comes, under a name that nobody takes for a file. Thrown away unless it is kept.</summary>
public sealed class VaultWriter : IAsyncDisposable
{
    private readonly byte[] _header;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(VaultFormat.KeyLength);
    private readonly AesGcm _cipher;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _plain = new byte[VaultFormat.Chunk];
    private readonly byte[] _sealed = new byte[VaultFormat.Sealed];
    private readonly FileStream _file;
    private readonly string _final;
    private uint _place;
    private int _filled;
    private bool _isKept;

    internal VaultWriter(string final, Guid key)
    {
        (_final, Key, _header, _cipher) = (final, key, VaultFormat.NewHeader(key), new AesGcm(_key, VaultFormat.TagLength));
        _file = new FileStream($"{final}{FileVault.InHand}", FileVault.NewForOwnerOnly());
    }

    public Guid Key { get; }

    /// <summary>Bytes so far, as they came.</summary>
    public long Length { get; private set; }

    /// <summary>In hexadecimal; known when it is complete.</summary>
    public string Sha256 { get; private set; } = "";

    internal string InHandPath => _file.Name;

    public async Task Write(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        _hash.AppendData(bytes.Span);
        Length += bytes.Length;
        while (bytes.Length > 0)
        {
            // A full chunk waits: only what follows tells that it was not the last.
            if (_filled == _plain.Length)
            {
                await Put(isLast: false, ct);
            }

            var some = Math.Min(bytes.Length, _plain.Length - _filled);
            bytes[..some].CopyTo(_plain.AsMemory(_filled));
            (bytes, _filled) = (bytes[some..], _filled + some);
        }
    }

    /// <summary>The last chunk, and everything on the disk itself. It may be looked through now, and is not yet kept.</summary>
    internal async Task<byte[]> Complete(CancellationToken ct)
    {
        await Put(isLast: true, ct);
        await _file.FlushAsync(ct);
        _file.Flush(flushToDisk: true);
        await _file.DisposeAsync();
        Sha256 = Convert.ToHexStringLower(_hash.GetHashAndReset());
        return _key;
    }

    /// <summary>It gets its name: before the row that names it is saved, never after.</summary>
    public void Keep()
    {
        File.Move(InHandPath, _final, overwrite: false);
        _isKept = true;
    }

    public async ValueTask DisposeAsync()
    {
        CryptographicOperations.ZeroMemory(_key);
        await _file.DisposeAsync();
        _cipher.Dispose();
        _hash.Dispose();
        if (!_isKept)
        {
            File.Delete(InHandPath);
        }
    }

    private async Task Put(bool isLast, CancellationToken ct)
    {
        if (_place == 0)
        {
            await _file.WriteAsync(_header, ct);
        }

        VaultFormat.Seal(_cipher, _header, _place++, isLast, _plain.AsSpan(0, _filled), _sealed);
        await _file.WriteAsync(_sealed.AsMemory(0, _filled + VaultFormat.TagLength), ct);
        _filled = 0;
    }
}
