using SecretaryService.Domain.Files;

namespace SecretaryService.Data.Files.Inspecting;

/// <summary>The first bytes of a file, which say what it is whatever its name says.</summary>
internal static class Signature
{
    /// <summary>Endings by which a system runs, opens or shows something that acts.</summary>
    private static readonly HashSet<string> Acting = new(StringComparer.OrdinalIgnoreCase)
    {
        ".exe", ".dll", ".com", ".scr", ".msi", ".msp", ".cpl", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".mjs", ".wsf", ".wsh", ".hta", ".jar", ".lnk", ".url", ".reg", ".sh", ".apk",
        ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".svg", ".svgz", ".docm", ".dotm", ".xlsm", ".xltm", ".xlam", ".pptm", ".ppam", ".iso", ".img", ".vhd", ".chm",
    };

    /// <summary>What is packed, only refined later.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> head) => head switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] => FileKind.Zip,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => FileKind.OldOffice,
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
        [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
        [0x47, 0x49, 0x46, 0x38, 0x37 or 0x39, 0x61, ..] => FileKind.Gif,
        [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..] => FileKind.WebP,
        [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..] => FileKind.Tiff,
        _ => IsPdf(head) ? FileKind.Pdf : null,
    };

    /// <summary>A program of Windows, Linux or a Mac, a class of Java, a link, or a script that names its interpreter.</summary>
    public static bool IsProgram(ReadOnlySpan<byte> head) => head switch
    {
        // Two letters with which a text may begin too; a program has a zero soon after.
        [0x4D, 0x5A, ..] => head[..Math.Min(head.Length, 64)].Contains((byte)0),
        [0x7F, 0x45, 0x4C, 0x46, ..] or [0x23, 0x21, ..] => true,
        [0xFE, 0xED, 0xFA, 0xCE or 0xCF, ..] or [0xCE or 0xCF, 0xFA, 0xED, 0xFE, ..] or [0xCA, 0xFE, 0xBA, 0xBE, ..] => true,
        [0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00, ..] => true,
        _ => false,
    };

    public static bool Acts(string name) => Acting.Contains(Path.GetExtension(name.TrimEnd(' ', '.')));

    // Readers find the mark within the first thousand bytes, and so do we.
    private static bool IsPdf(ReadOnlySpan<byte> head) => head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0;
}
