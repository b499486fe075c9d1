namespace SecretaryService.Domain.Files;

/// <summary>What a file is, by its content and never by its name. Stored by number: never renumber.</summary>
public enum FileKind
{
    Pdf = 1, Word = 2, Excel = 3, PowerPoint = 4, OldOffice = 5, OpenDocument = 6, Ofd = 7, Png = 8, Jpeg = 9, Gif = 10, WebP = 11, Tiff = 12, Text = 13, Zip = 14, Mail = 15,
}

/// <summary>What follows from a kind: how a file of it is called, sent and shown.</summary>
public static class FileKinds
{
    private static readonly Dictionary<string, string> TypesOfOldOffice = new(StringComparer.Ordinal)
    {
        [".doc"] = "application/msword", [".xls"] = "application/vnd.ms-excel", [".ppt"] = "application/vnd.ms-powerpoint",
    };

    private static readonly Dictionary<string, string> TypesOfOpenDocument = new(StringComparer.Ordinal)
    {
        [".odt"] = "application/vnd.oasis.opendocument.text", [".ods"] = "application/vnd.oasis.opendocument.spreadsheet", [".odp"] = "application/vnd.oasis.opendocument.presentation",
    };

    /// <summary>Endings that a file of this kind may have, the usual one first.</summary>
    public static IReadOnlyList<string> Endings(this FileKind kind) => kind switch
    {
        FileKind.Pdf => [".pdf"],
        FileKind.Word => [".docx"],
        FileKind.Excel => [".xlsx"],
        FileKind.PowerPoint => [".pptx"],
        FileKind.OldOffice => [".doc", ".xls", ".ppt", ".wps", ".et", ".dps"],
        FileKind.OpenDocument => [".odt", ".ods", ".odp"],
        FileKind.Ofd => [".ofd"],
        FileKind.Png => [".png"],
        FileKind.Jpeg => [".jpg", ".jpeg"],
        FileKind.Gif => [".gif"],
        FileKind.WebP => [".webp"],
        FileKind.Tiff => [".tif", ".tiff"],
        FileKind.Text => [".txt", ".csv", ".tsv", ".md", ".log"],
        FileKind.Zip => [".zip"],
        FileKind.Mail => [".eml"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of file without an ending."),
    };

    /// <summary>Endings that are taken at all.</summary>
    public static IEnumerable<string> AllEndings => Enum.GetValues<FileKind>().SelectMany(Endings);

    public static string ContentType(this FileKind kind, string ending) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Excel => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.PowerPoint => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        FileKind.OldOffice => TypesOfOldOffice.GetValueOrDefault(ending, "application/octet-stream"),
        FileKind.OpenDocument => TypesOfOpenDocument[ending],
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Gif => "image/gif",
        FileKind.WebP => "image/webp",
        FileKind.Tiff => "image/tiff",
        FileKind.Text => "text/plain",
        FileKind.Zip => "application/zip",
        FileKind.Mail => "message/rfc822",
        _ => "application/octet-stream",
    };

    public static bool IsPicture(this FileKind kind) => kind is FileKind.Png or FileKind.Jpeg or FileKind.Gif or FileKind.WebP;

    /// <summary>A browser shows it by itself, and nothing in it can act: it may be looked at without being saved first.</summary>
    public static bool IsShown(this FileKind kind) => kind.IsPicture() || kind == FileKind.Text;

    /// <summary>Its text can be taken out, to be found by it.</summary>
    public static bool HasText(this FileKind kind) => kind is FileKind.Pdf or FileKind.Word or FileKind.Text;
}
