using System.Buffers.Binary;
using System.Text;

namespace SecretaryService.Data.Tests.Importing;

/// <summary>A workbook of Excel 97: records in a stream, the stream in a compound file. As small as both can be.</summary>
internal static class OldWorkbooks
{
    private const int Sector = 512;
    private const uint End = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    /// <param name="rows">Texts, numbers, and days as <see cref="DateOnly"/>.</param>
    public static byte[] Xls(params object?[][] rows)
    {
        var sheet = Sheet(rows);
        var globals = Globals(sheetAt: 0);
        globals = Globals(sheetAt: globals.Length);
        byte[] stream = [.. globals, .. sheet];
        return Compound([.. stream, .. new byte[Math.Max(0, 4096 - stream.Length)]]);
    }

    private static byte[] Globals(int sheetAt) =>
    [
        .. Record(0x0809, [.. U16(0x0600), .. U16(0x0005), .. new byte[12]]), .. Record(0x0042, U16(1200)),
        // Plain, and a day.
        .. Record(0x00E0, [.. U16(0), .. U16(0), .. new byte[16]]), .. Record(0x00E0, [.. U16(0), .. U16(14), .. new byte[16]]),
        .. Record(0x0085, [.. U32((uint)sheetAt), .. U16(0), 5, 0, .. "Sheet"u8]), .. Record(0x000A, []),
    ];

    private static byte[] Sheet(object?[][] rows) =>
    [
        .. Record(0x0809, [.. U16(0x0600), .. U16(0x0010), .. new byte[12]]),
        .. Record(0x0200, [.. U32(0), .. U32((uint)rows.Length), .. U16(0), .. U16((ushort)rows.Max(r => r.Length)), .. U16(0)]),
        .. rows.SelectMany((row, r) => row.SelectMany((cell, c) => Cell(r, c, cell))), .. Record(0x000A, []),
    ];

    private static byte[] Cell(int row, int column, object? value) => value switch
    {
        string text => Record(0x0204, [.. U16((ushort)row), .. U16((ushort)column), .. U16(0), .. U16((ushort)text.Length), 1, .. Encoding.Unicode.GetBytes(text)]),
        double number => Record(0x0203, [.. U16((ushort)row), .. U16((ushort)column), .. U16(0), .. BitConverter.GetBytes(number)]),
        DateOnly day => Record(0x0203, [.. U16((ushort)row), .. U16((ushort)column), .. U16(1), .. BitConverter.GetBytes(day.ToDateTime(TimeOnly.MinValue).ToOADate())]),
        _ => [],
    };

    private static byte[] Compound(byte[] stream)
    {
        var sectors = (stream.Length + Sector - 1) / Sector;
        uint[] fat = [0xFFFFFFFD, End, .. Enumerable.Range(0, sectors).Select(i => i == sectors - 1 ? End : (uint)(i + 3)), .. Enumerable.Repeat(Free, 126 - sectors)];
        byte[] head =
        [
            0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[16], .. U16(0x3E), .. U16(3), .. U16(0xFFFE), .. U16(9), .. U16(6), .. new byte[6],
            .. U32(0), .. U32(1), .. U32(1), .. U32(0), .. U32(4096), .. U32(End), .. U32(0), .. U32(End), .. U32(0), .. U32(0), .. Enumerable.Repeat(Free, 108).SelectMany(U32),
        ];
        byte[] folder = [.. Entry("Root Entry", 5, child: 1, End, 0), .. Entry("Workbook", 2, Free, 2, (uint)stream.Length), .. Entry("", 0, Free, 0, 0), .. Entry("", 0, Free, 0, 0)];
        return [.. head, .. fat.SelectMany(U32), .. folder, .. stream, .. new byte[(sectors * Sector) - stream.Length]];
    }

    private static byte[] Entry(string name, byte type, uint child, uint start, uint size)
    {
        var entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(64), (ushort)(name.Length == 0 ? 0 : (name.Length + 1) * 2));
        (entry[66], entry[67]) = (type, 1);
        U32(Free).CopyTo(entry, 68);
        U32(Free).CopyTo(entry, 72);
        U32(child).CopyTo(entry, 76);
        U32(start).CopyTo(entry, 116);
        U32(size).CopyTo(entry, 120);
        return entry;
    }

    private static byte[] Record(ushort kind, byte[] content) => [.. U16(kind), .. U16((ushort)content.Length), .. content];

    private static byte[] U16(ushort number) => BitConverter.GetBytes(number);

    private static byte[] U32(uint number) => BitConverter.GetBytes(number);
}
