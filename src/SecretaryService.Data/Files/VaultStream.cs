using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace SecretaryService.Data.Files;

/// <summary>
/// A file of the vault, read from any place with one chunk in memory. Its first and its last chunk are opened before anything is given out, so that a wrong
/// key, a cut end or an added piece is known before the first byte.
/// </summary>
internal sealed class VaultStream : Stream
{
    private readonly SafeFileHandle _file;
    private readonly AesGcm _cipher;
    private readonly byte[] _header = new byte[VaultFormat.HeaderLength];
    private readonly byte[] _sealed = new byte[VaultFormat.Sealed];
    private readonly byte[] _plain = new byte[VaultFormat.Chunk];
    private readonly long _chunks;
    private long _inHand = -1;

    /// <exception cref="DamagedFileException">It is not there, not this file, or not whole.</exception>
    public VaultStream(string path, StoredFile stored, byte[] key)
    {
        (_cipher, _file) = (new AesGcm(key, VaultFormat.TagLength), OpenHandle(path));
        CryptographicOperations.ZeroMemory(key);
        try
        {
            var body = RandomAccess.GetLength(_file) - VaultFormat.HeaderLength;
            (_chunks, Length) = ((body + VaultFormat.Sealed - 1) / VaultFormat.Sealed, stored.Length);
            if (body < VaultFormat.TagLength || body - (_chunks * VaultFormat.TagLength) != Length || RandomAccess.Read(_file, _header, 0) != _header.Length || !VaultFormat.IsOf(_header, stored.Key))
            {
                throw new DamagedFileException("This file is not as long as it was, or is another.");
            }

            Load(_chunks - 1);
            Load(0);
        }
        catch
        {
            Dispose(disposing: true);
            throw;
        }
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        if (Position >= Length || buffer.IsEmpty)
        {
            return 0;
        }

        Load(Position / VaultFormat.Chunk);
        return Give(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= Length || buffer.IsEmpty)
        {
            return 0;
        }

        var chunk = Position / VaultFormat.Chunk;
        if (chunk != _inHand)
        {
            Unseal(chunk, await RandomAccess.ReadAsync(_file, _sealed.AsMemory(0, LengthOf(chunk)), PlaceOf(chunk), cancellationToken));
        }

        return Give(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin)
    {
        var place = offset + origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => Position, _ => Length };
        return place >= 0 ? Position = place : throw new IOException("Before the beginning of a file there is nothing.");
    }

    public override void Flush()
    {
        // Nothing is ever written.
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        CryptographicOperations.ZeroMemory(_plain);
        _cipher.Dispose();
        _file.Dispose();
        base.Dispose(disposing);
    }

    private static SafeFileHandle OpenHandle(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, FileOptions.Asynchronous);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DamagedFileException("The bytes of this file are not there.", e);
        }
    }

    private void Load(long chunk)
    {
        if (chunk != _inHand)
        {
            Unseal(chunk, RandomAccess.Read(_file, _sealed.AsSpan(0, LengthOf(chunk)), PlaceOf(chunk)));
        }
    }

    private void Unseal(long chunk, int read)
    {
        _inHand = -1;
        if (read != LengthOf(chunk))
        {
            throw new DamagedFileException("A chunk of this file is missing.");
        }

        VaultFormat.Open(_cipher, _header, (uint)chunk, chunk == _chunks - 1, _sealed.AsSpan(0, read), _plain);
        _inHand = chunk;
    }

    private int Give(Span<byte> buffer)
    {
        var within = (int)(Position % VaultFormat.Chunk);
        var some = Math.Min(buffer.Length, LengthOf(_inHand) - VaultFormat.TagLength - within);
        _plain.AsSpan(within, some).CopyTo(buffer);
        Position += some;
        return some;
    }

    private static long PlaceOf(long chunk) => VaultFormat.HeaderLength + (chunk * VaultFormat.Sealed);

    private int LengthOf(long chunk) => VaultFormat.TagLength + (int)Math.Min(VaultFormat.Chunk, Length - (chunk * VaultFormat.Chunk));
}
