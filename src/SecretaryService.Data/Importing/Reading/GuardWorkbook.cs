using System.IO.Compression;
using System.Text;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing.Reading;

/// <summary>A workbook is a packed folder: before it is opened it is unpacked once and thrown away, and never to more than this.</summary>
public static class GuardWorkbook
{
    public const int MostMegabytes = 200;
    private const int MostParts = 2_000;

    /// <exception cref="RuleBrokenException">It is damaged, or swells to more than is read.</exception>
    public static void Check(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false));
            var (left, buffer) = (MostMegabytes * 1024L * 1024L, new byte[81_920]);
            foreach (var part in zip.Entries.Take(MostParts + 1).Select((entry, number) => number < MostParts ? entry : throw TooLarge()))
            {
                using var content = part.Open();
                for (int read; (read = content.Read(buffer)) > 0;)
                {
                    left -= read;
                    if (left < 0)
                    {
                        throw TooLarge();
                    }
                }
            }
        }
        catch (InvalidDataException)
        {
            throw new RuleBrokenException("This workbook is damaged and cannot be opened. Save it anew, or save it as csv.");
        }
    }

    /// <summary>Days of this workbook are counted from 1904, as on old Macs.</summary>
    public static bool CountsFrom1904(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false));
        if (zip.GetEntry("xl/workbook.xml") is not { } part)
        {
            return false;
        }

        using var reader = new StreamReader(part.Open(), Encoding.UTF8);
        var text = reader.ReadToEnd();
        return text.Contains("date1904=\"1\"", StringComparison.Ordinal) || text.Contains("date1904=\"true\"", StringComparison.Ordinal);
    }

    private static RuleBrokenException TooLarge() => new("Unpacked, this workbook is larger than {0} MB. Divide it into several files, or save it as csv.", MostMegabytes);
}
