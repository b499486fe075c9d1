using SecretaryService.Domain;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>What a column can be in a ledger of incoming documents, and by which words other ledgers know it.</summary>
internal static class IncomingFields
{
    public static readonly IReadOnlyList<Field> All =
    [
        new("At", FieldKind.Moment, new Wording("Received at", "收文时间"), "received", "date received", "收到时间", "签收时间", "登记时间"),
        new("Day", FieldKind.Day, new Wording("Received on", "收文日期"), "receipt date", "registered on", "收到日期", "登记日期", "日期", "date"),
        new("Title", FieldKind.Text, new Wording("Title", "标题"), "subject", "document", "document title", "文件标题", "文件名称", "题名", "名称"),
        new("Sender", FieldKind.Text, new Wording("Sender", "来文单位"), "from", "issuer", "author", "organisation", "发文机关", "发文单位", "来文机关", "责任者"),
        new("SendersNumber", FieldKind.Text, new Wording("Sender's number", "来文字号"), "number", "reference", "document number", "文号", "发文字号", "来文号"),
        new("DatedOn", FieldKind.Text, new Wording("Date of document", "成文日期"), "dated", "document date", "issued on", "发文日期", "印发日期", "落款日期"),
        new("Copies", FieldKind.Number, new Wording("Copies", "份数"), "number of copies"),
        new("CopyNumbers", FieldKind.Text, new Wording("Copy numbers", "份号"), "copy number"),
        new("Pages", FieldKind.Number, new Wording("Pages", "页数"), "page count"),
        new("Enclosures", FieldKind.Number, new Wording("Enclosures", "附件"), "attachments", "附件数"),
        new("Addressee", FieldKind.Text, new Wording("Addressee", "主送机关"), "to", "主送"),
        new("Nature", FieldKind.Choice, new Wording("Nature", "办理性质"), "阅件办件", "性质") { Otherwise = "ForInformation", Choices = Natures },
        new("Level", FieldKind.Choice, new Wording("Level", "密级"), "confidentiality", "secrecy") { Otherwise = "Internal", Choices = Levels },
        new("Result", FieldKind.Text, new Wording("Result", "办理结果"), "outcome", "办理情况"),
        new("Note", FieldKind.Text, new Wording("Remarks", "备注"), "remark", "notes", "topic", "abstract", "validity", "主题", "摘录", "摘要", "效力状态", "内容摘要") { TakesSeveral = true },
        new("RegisteredBy", FieldKind.Text, new Wording("Registered by", "登记人"), "secretary", "经办人", "收文人"),
    ];

    private static IReadOnlyList<Choice> Natures =>
    [
        new("ForInformation", new Wording("For information", "阅件"), "information", "阅", "阅知"), new("ForAction", new Wording("For action", "办件"), "action", "办", "办理"),
    ];

    internal static IReadOnlyList<Choice> Levels =>
    [
        new("Public", new Wording("Public", "公开"), "public", "公开"), new("Internal", new Wording("Internal", "内部"), "internal", "内部", "普通"),
        new("Confidential", new Wording("Confidential", "普通商密"), "confidential", "商密", "普通商密"), new("Restricted", new Wording("Restricted", "核心商密"), "restricted", "核心商密"),
    ];
}
