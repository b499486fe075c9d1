using System.Buffers.Binary;
using System.Text;

namespace SecretaryService.Data.Files.Inspecting;

/// <summary>A document of old Office: a small file system in a file. Its list of streams says whether there are macros in it, or a document under a password.</summary>
internal static class InspectOle
{
    private const int HeaderLength = 512;
    private const int LineLength = 128;
    private const int MostSectors = 4096;
    private const int InHeader = 109;
    private const uint LastSector = 0xFFFFFFFA;

    private static readonly string[] Macros = ["Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBAProject"];
    private static readonly string[] Documents = ["WordDocument", "Workbook", "Book", "PowerPoint Document"];

    public static void Run(Stream content)
    {
        try
        {
            var lines = Lines(content);
            if (lines.Any(line => line.Name is "EncryptedPackage" or "EncryptedSummary" or "EncryptedSummaryInformation"))
            {
                throw Refusal.Password();
            }

            if (lines.Any(line => Macros.Contains(line.Name, StringComparer.OrdinalIgnoreCase)))
            {
                throw Refusal.Macros();
            }

            var document = lines.Find(line => Documents.Contains(line.Name, StringComparer.Ordinal));
            if (document.Name is null)
            {
                throw Refusal.Damaged();
            }

            RefuseLocked(content, document.Name, document.Sector);
        }
        catch (Exception e) when (e is EndOfStreamException or ArgumentException or IOException and not DamagedFileException)
        {
            throw Refusal.Damaged();
        }
    }

    private static List<(string Name, uint Sector)> Lines(Stream content)
    {
        var header = Read(content, 0, HeaderLength);
        var size = SectorSize(header);
        var (lines, table, sector) = (new List<(string, uint)>(), Table(content, header, size), Number(header, 48));
        for (var read = 0; sector < LastSector && read < MostSectors; read++, sector = sector < table.Count ? table[(int)sector] : throw Refusal.Damaged())
        {
            var block = Read(content, Place(sector, size), size);
            for (var at = 0; at + LineLength <= size; at += LineLength)
            {
                var length = BinaryPrimitives.ReadUInt16LittleEndian(block.AsSpan(at + 64));
                if (length is > 2 and <= 64)
                {
                    lines.Add((Encoding.Unicode.GetString(block, at, length - 2), Number(block, at + 116)));
                }
            }
        }

        return lines;
    }

    // Of the table of sectors what the header names: enough for seven million bytes, and lists stand at the beginning.
    private static List<uint> Table(Stream content, byte[] header, int size)
    {
        var table = new List<uint>();
        for (var i = 0; i < InHeader && Number(header, 76 + (i * 4)) is < LastSector and var sector; i++)
        {
            var block = Read(content, Place(sector, size), size);
            table.AddRange(Enumerable.Range(0, size / 4).Select(n => Number(block, n * 4)));
        }

        return table;
    }

    // A flag in the first bytes of a text, and the second record of a workbook.
    private static void RefuseLocked(Stream content, string name, uint sector)
    {
        var size = SectorSize(Read(content, 0, HeaderLength));
        if (name == "PowerPoint Document" || Place(sector, size) + HeaderLength > content.Length)
        {
            return;
        }

        var first = Read(content, Place(sector, size), HeaderLength);
        var next = 4 + BinaryPrimitives.ReadUInt16LittleEndian(first.AsSpan(2));
        var isLocked = name == "WordDocument" ? BinaryPrimitives.ReadUInt16LittleEndian(first) == 0xA5EC && (first[11] & 1) != 0
            : next + 2 < first.Length && BinaryPrimitives.ReadUInt16LittleEndian(first.AsSpan(next)) == 0x2F;
        if (isLocked)
        {
            throw Refusal.Password();
        }
    }

    private static int SectorSize(byte[] header) => header[30] is 9 or 12 ? 1 << header[30] : throw Refusal.Damaged();

    private static long Place(uint sector, int size) => (sector + 1L) * size;

    private static uint Number(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    private static byte[] Read(Stream content, long at, int length)
    {
        var bytes = new byte[length];
        content.Position = at;
        content.ReadExactly(bytes);
        return bytes;
    }
}
