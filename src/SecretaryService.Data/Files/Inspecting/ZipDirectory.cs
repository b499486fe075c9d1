using System.Buffers.Binary;

namespace SecretaryService.Data.Files.Inspecting;

/// <summary>The end of a zip file says how many parts it has. It is looked at before the list of them is read, which would be kept in memory whole.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const uint EndMark = 0x06054B50;
    private const int MostOfTheList = 4 * 1024 * 1024;

    /// <exception cref="InvalidDataException">It has no end.</exception>
    /// <exception cref="Domain.RuleBrokenException">It has too many parts.</exception>
    public static void Guard(Stream content, int mostParts)
    {
        var tail = new byte[(int)Math.Min(content.Length, EndLength + LongestComment)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        content.Position = 0;
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) == EndMark)
            {
                Guard(tail.AsSpan(at), content.Length - tail.Length + at, mostParts);
                return;
            }
        }

        throw new InvalidDataException("A zip file without an end.");
    }

    // The list lies between the place that is named and this end: so long it truly is, whatever is said of it.
    private static void Guard(ReadOnlySpan<byte> end, long endsAt, int mostParts)
    {
        var (parts, begins) = (BinaryPrimitives.ReadUInt16LittleEndian(end[10..]), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
        if (parts > mostParts || endsAt - begins > MostOfTheList)
        {
            throw Refusal.Bomb();
        }
    }
}
