using SecretaryService.Domain;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>What a column can be in a register of outgoing documents (发文登记簿), and by which words other registers know it.</summary>
internal static class OutgoingFields
{
    public static readonly IReadOnlyList<Field> All =
    [
        new("Day", FieldKind.Day, new Wording("Issued on", "发文日期"), "date", "issue date", "日期", "印发日期", "登记日期"),
        new("Title", FieldKind.Text, new Wording("Title", "标题"), "subject", "document", "document title", "文件标题", "文件名称", "题名"),
        new("PrintedNumber", FieldKind.Text, new Wording("Number of the document", "发文字号"), "number", "reference", "document number", "文号", "编号"),
        new("Unit", FieldKind.Text, new Wording("Drafting unit", "拟稿部门"), "unit", "department", "拟稿单位", "主办部门"),
        new("Drafter", FieldKind.Text, new Wording("Drafter", "拟稿人"), "author", "拟稿", "经办人"),
        new("SignedOffBy", FieldKind.Text, new Wording("Signed off by", "签发人"), "signer", "approved by", "签发"),
        new("SignedOffOn", FieldKind.Text, new Wording("Signed off on", "签发日期"), "signed on", "成文日期"),
        new("Addressee", FieldKind.Text, new Wording("Addressee", "主送"), "to", "主送机关"),
        new("Cc", FieldKind.Text, new Wording("Copies to", "抄送"), "cc", "抄送机关"),
        new("SentTo", FieldKind.Text, new Wording("Sent to", "发往单位"), "sent", "发放单位", "分送单位"),
        new("Range", FieldKind.Text, new Wording("Range", "发放范围"), "distribution"),
        new("Copies", FieldKind.Number, new Wording("Printed", "印制份数"), "copies", "份数", "印数"),
        new("Pages", FieldKind.Number, new Wording("Pages", "页数"), "page count"),
        new("Enclosures", FieldKind.Number, new Wording("Enclosures", "附件"), "attachments", "附件数"),
        new("Level", FieldKind.Choice, new Wording("Level", "密级"), "confidentiality", "secrecy") { Otherwise = "Internal", Choices = IncomingFields.Levels },
        new("Note", FieldKind.Text, new Wording("Remarks", "备注"), "remark", "notes", "note") { TakesSeveral = true },
    ];
}
