using SecretaryService.Domain;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>What a column can be in a catalogue of filed documents (归档文件目录), and by which words other catalogues know it.</summary>
internal static class ArchiveFields
{
    public static readonly IReadOnlyList<Field> All =
    [
        new("Code", FieldKind.Text, new Wording("Archive code", "档号"), "code", "archival code", "档案号"),
        new("Title", FieldKind.Text, new Wording("Title", "题名"), "subject", "document title", "文件题名", "标题", "文件标题"),
        new("DocumentNumber", FieldKind.Text, new Wording("Document number", "文号"), "number", "reference", "文件编号", "发文字号"),
        new("Responsible", FieldKind.Text, new Wording("Responsible", "责任者"), "issuer", "author", "发文单位"),
        new("DatedOn", FieldKind.Text, new Wording("Date of document", "日期"), "date", "dated", "成文日期", "文件日期"),
        new("Pages", FieldKind.Number, new Wording("Pages", "页数"), "page count", "页次"),
        new("Level", FieldKind.Choice, new Wording("Level", "密级"), "confidentiality", "secrecy") { Otherwise = "Internal", Choices = IncomingFields.Levels },
        new("Remark", FieldKind.Text, new Wording("Remarks", "备注"), "remark", "notes") { TakesSeveral = true },
    ];
}
