using System.Buffers.Binary;
using SecretaryService.Domain.Files;

namespace SecretaryService.Data.Files.Inspecting;

/// <summary>A picture is whole when its end is there. It is not decoded: what shows it does that, in the reader's browser.</summary>
internal static class InspectPicture
{
    private const int Shortest = 32;

    public static void Run(FileKind kind, ReadOnlySpan<byte> head, Stream content, CancellationToken ct)
    {
        var isWhole = head.Length >= Shortest && kind switch
        {
            FileKind.Png => head[12..16].SequenceEqual("IHDR"u8) && Holds(content, "IEND"u8, ct),
            FileKind.Jpeg => Holds(content, [0xFF, 0xD9], ct),
            FileKind.Gif => Holds(content, [0x00, 0x3B], ct),
            FileKind.WebP => BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) + 8L <= content.Length,
            FileKind.Tiff => Within(head, content.Length),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a picture."),
        };
        if (!isWhole)
        {
            throw Refusal.Damaged();
        }
    }

    // The list of what is in it may stand at its end.
    private static bool Within(ReadOnlySpan<byte> head, long length) =>
        (head[0] == 0x49 ? BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) : BinaryPrimitives.ReadUInt32BigEndian(head[4..])) is >= 8 and var list && list < length;

    // Cameras write things of their own after the end of a picture.
    private static bool Holds(Stream content, ReadOnlySpan<byte> mark, CancellationToken ct)
    {
        var (buffer, kept) = (new byte[81_920], 0);
        content.Position = 0;
        for (int read; (read = content.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            ct.ThrowIfCancellationRequested();
            var filled = buffer.AsSpan(0, kept + read);
            if (filled.IndexOf(mark) >= 0)
            {
                return true;
            }

            kept = Math.Min(mark.Length - 1, filled.Length);
            filled[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
