using System.IO.Compression;
using System.Text;
using SecretaryService.Domain.Files;

namespace SecretaryService.Data.Files.Inspecting;

/// <summary>Which document a packed file is, by its parts; and the parts by which such a document acts by itself.</summary>
internal static class PackedKind
{
    private const int LongestLook = 1024 * 1024;

    public static FileKind Of(ZipArchive zip) =>
        zip.GetEntry("[Content_Types].xml") is not null ? OfOffice(zip)
        : zip.GetEntry("mimetype") is { } type && Text(type).StartsWith("application/vnd.oasis.opendocument.", StringComparison.Ordinal) ? FileKind.OpenDocument
        : zip.GetEntry("OFD.xml") is not null ? FileKind.Ofd
        : FileKind.Zip;

    public static void RefuseActing(ZipArchive zip, FileKind kind)
    {
        if (kind == FileKind.OpenDocument && zip.GetEntry("META-INF/manifest.xml") is { } manifest && Text(manifest).Contains("encryption-data", StringComparison.Ordinal))
        {
            throw Refusal.Password();
        }

        if (kind != FileKind.Zip && (zip.Entries.Any(part => Acts(part.FullName)) || (zip.GetEntry("[Content_Types].xml") is { } types && Text(types).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))))
        {
            throw Refusal.Macros();
        }

        // A template from elsewhere is fetched when the document is opened, and its macros with it.
        if (zip.GetEntry("word/_rels/settings.xml.rels") is { } relations && Text(relations) is var text
            && text.Contains("/attachedTemplate", StringComparison.Ordinal) && text.Contains("External", StringComparison.Ordinal) && text.Contains("http", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.Macros();
        }
    }

    private static FileKind OfOffice(ZipArchive zip) =>
        zip.GetEntry("word/document.xml") is not null ? FileKind.Word
        : zip.GetEntry("xl/workbook.xml") is not null || zip.GetEntry("xl/workbook.bin") is not null ? FileKind.Excel
        : zip.GetEntry("ppt/presentation.xml") is not null ? FileKind.PowerPoint
        : FileKind.Zip;

    private static bool Acts(string part) => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || part.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("Basic/", StringComparison.Ordinal) || part.StartsWith("Scripts/", StringComparison.Ordinal) || part.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase);

    private static string Text(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        var buffer = new byte[(int)Math.Clamp(part.Length, 0, LongestLook)];
        return Encoding.UTF8.GetString(buffer, 0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
    }
}
