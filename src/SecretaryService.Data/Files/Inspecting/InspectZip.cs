using System.IO.Compression;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;

namespace SecretaryService.Data.Files.Inspecting;

/// <summary>
/// A packed file, and whatever is packed in it again: every part is unpacked once and thrown away, within one allowance for all of it. What it says of its own size is not
/// believed.
/// </summary>
internal sealed class InspectZip(CancellationToken ct)
{
    private const long MostUnpacked = 600L * 1024 * 1024;
    private const long MostOfANested = 32L * 1024 * 1024;
    private const int MostParts = 10_000;
    private const int Deepest = 3;

    /// <summary>Beyond its first ten million bytes, no honest part swells as much.</summary>
    private const int MostTimes = 100;
    private const long SmallEnough = 10_000_000;

    private readonly byte[] _buffer = new byte[81_920];
    private long _left = MostUnpacked;

    public FileKind Run(Stream content) => Run(content, depth: 1);

    private FileKind Run(Stream content, int depth)
    {
        try
        {
            ZipDirectory.Guard(content, MostParts);
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var kind = PackedKind.Of(zip);
            foreach (var part in zip.Entries)
            {
                Check(part, kind, depth);
            }

            PackedKind.RefuseActing(zip, kind);
            return kind;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException or OverflowException or ArgumentException)
        {
            throw Refusal.Damaged();
        }
    }

    private void Check(ZipArchiveEntry part, FileKind kind, int depth)
    {
        if (part.IsEncrypted)
        {
            throw Refusal.Password();
        }

        if (kind == FileKind.Zip && Signature.Acts(part.FullName))
        {
            throw Refusal.Program();
        }

        using var unpacked = part.Open();
        var first = unpacked.ReadAtLeast(_buffer, 8, throwOnEndOfStream: false);
        if (Signature.IsProgram(_buffer.AsSpan(0, first)))
        {
            throw Refusal.Program();
        }

        if (Signature.Of(_buffer.AsSpan(0, first)) == FileKind.Zip)
        {
            Nested(unpacked, first, part, depth);
        }
        else
        {
            Swallow(unpacked, first, part, into: null);
        }
    }

    private void Nested(Stream unpacked, int first, ZipArchiveEntry part, int depth)
    {
        if (depth >= Deepest)
        {
            throw Refusal.Bomb();
        }

        using var inner = new MemoryStream();
        Swallow(unpacked, first, part, inner);
        inner.Position = 0;
        Run(inner, depth + 1);
    }

    // To the end, counting: that it can be unpacked at all says that it is whole.
    private void Swallow(Stream unpacked, int first, ZipArchiveEntry part, MemoryStream? into)
    {
        var (all, sum) = (0L, Crc32.Begin);
        for (var read = first; read > 0; read = unpacked.Read(_buffer))
        {
            ct.ThrowIfCancellationRequested();
            (all, _left) = (all + read, _left - read);
            if (_left < 0 || (all > SmallEnough && all > MostTimes * part.CompressedLength) || (into is not null && all > MostOfANested))
            {
                throw Refusal.Bomb();
            }

            sum = Crc32.Add(sum, _buffer.AsSpan(0, read));
            into?.Write(_buffer, 0, read);
        }

        // A part that says it is shorter than it is, is read only so far: its sum betrays it.
        if (all != part.Length || Crc32.End(sum) != part.Crc32)
        {
            throw Refusal.Damaged();
        }
    }
}
