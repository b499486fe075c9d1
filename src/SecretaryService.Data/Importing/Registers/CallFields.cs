using SecretaryService.Domain;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>What a column can be in a ledger of calls, and by which words other ledgers know it.</summary>
internal static class CallFields
{
    private static readonly IReadOnlyList<Choice> YesOrNo =
    [
        new("Yes", new Wording("yes", "是"), "1", "y", "true", "x", "ok", "done", "已", "有", "对", "√", "✓"),
        new("No", new Wording("no", "否"), "0", "n", "false", "未", "无", "没有", "×", "-"),
    ];

    public static readonly IReadOnlyList<Field> All =
    [
        new("At", FieldKind.Moment, new Wording("Rang at", "来电时间"), "date and time", "datetime", "timestamp", "call time", "日期时间", "登记时间", "通话时间", "来电日期时间"),
        new("Day", FieldKind.Day, new Wording("Day", "日期"), "date", "received", "来电日期", "登记日期"),
        new("Time", FieldKind.Time, new Wording("Time of day", "时间"), "start", "begin", "time", "时刻", "开始"),
        new("Name", FieldKind.Text, new Wording("Name", "来电人"), "caller", "caller name", "client", "customer", "contact", "姓名", "来电人姓名", "联系人", "客户"),
        new("Organisation", FieldKind.Text, new Wording("Organisation", "单位"), "organization", "company", "firm", "account", "来电单位", "公司", "单位名称"),
        new("Phone", FieldKind.Text, new Wording("Phone", "电话"), "telephone", "phone number", "tel", "mobile", "caller id", "来电号码", "电话号码", "号码", "手机", "联系电话"),
        new("Matter", FieldKind.Text, new Wording("Matter", "事由"), "subject", "topic", "reason", "content", "description", "type", "kind", "notes", "remark", "来电事由", "内容", "事项", "来电内容", "摘要", "备注") { TakesSeveral = true },
        new("For", FieldKind.Text, new Wording("For", "找谁"), "for whom", "asked for", "recipient", "called party", "被找人", "转接给", "找何人"),
        new("Outcome", FieldKind.Choice, new Wording("Outcome", "来电结果"), "result", "status", "结果", "处理结果", "办理结果", "状态") { Otherwise = "Advised", Choices = Outcomes },
        new("Direction", FieldKind.Choice, new Wording("Direction", "呼叫方向"), "in out", "call direction", "方向", "呼入呼出") { Otherwise = "Incoming", Choices = Directions },
        new("Urgency", FieldKind.Choice, new Wording("Urgency", "紧急程度"), "priority", "urgent", "优先级", "缓急") { Otherwise = "Routine", Choices = Urgencies },
        new("Level", FieldKind.Choice, new Wording("Level", "密级"), "confidentiality", "classification") { Otherwise = "Internal", Choices = Levels },
        new("TakenBy", FieldKind.Text, new Wording("Taken by", "接电人"), "agent", "server", "operator", "answered by", "handled by", "author", "secretary", "接听人", "记录人", "登记人", "经办人", "坐席", "客服"),
        new("Rings", FieldKind.Number, new Wording("Rings", "铃响声数"), "ring count", "铃声", "振铃次数"),
        new("Greeting", FieldKind.Choice, new Wording("Greeting given", "已问候"), "greeting", "greeted", "问候") { Choices = YesOrNo },
        new("Told", FieldKind.Choice, new Wording("Caller told before the transfer", "转接前已告知"), "told", "告知") { Choices = YesOrNo },
        new("ReadBack", FieldKind.Choice, new Wording("Read back", "已复述"), "repeated back", "复述", "复述核对") { Choices = YesOrNo },
        new("Number", FieldKind.Text, new Wording("Number", "编号"), "entry number", "register number", "登记编号", "登记号"),
    ];

    private static IReadOnlyList<Choice> Outcomes =>
    [
        new("Advised", new Wording("Advised", "解答"), "agent", "answered", "answer", "connected", "completed", "resolved", "closed", "ok", "已接", "已接听", "接听", "已解答", "已处理", "办结", "已办结", "1"),
        new("PutThrough", new Wording("Put through", "转接"), "transferred", "transfer", "forwarded", "已转接", "转接成功"),
        new("Referred", new Wording("Referred", "转介"), "referred elsewhere", "已转介", "转办", "已转办"),
        new("Message", new Wording("Message", "留言"), "message taken", "voicemail", "已留言"),
        new("WrongNumber", new Wording("Wrong number", "误拨"), "wrong", "打错", "错号", "拨错"),
        new("Missed", new Wording("Missed", "未接"), "unanswered", "not answered", "abandoned", "hang", "no server", "busy", "漏接", "未接听", "未接通", "无人接听", "0"),
        new("Reached", new Wording("Reached", "接通"), "outgoing reached", "已接通", "已联系"),
        new("NoAnswer", new Wording("No answer", "无人应答"), "outgoing no answer", "未联系上"),
    ];

    private static IReadOnlyList<Choice> Directions =>
    [
        new("Incoming", new Wording("Incoming", "来电"), "in", "inbound", "received", "呼入", "打入"), new("Outgoing", new Wording("Outgoing", "去电"), "out", "outbound", "made", "呼出", "打出"),
    ];

    private static IReadOnlyList<Choice> Urgencies =>
    [
        new("Routine", new Wording("Routine", "普通"), "0", "low", "normal", "no", "n", "一般", "平件", "否", "低", "中"),
        new("Urgent", new Wording("Urgent", "加急"), "1", "high", "yes", "y", "急", "紧急", "急件", "是", "高"),
        new("Immediate", new Wording("Immediate", "特急"), "2", "critical", "at once", "特急件", "最高"),
    ];

    private static IReadOnlyList<Choice> Levels =>
    [
        new("Public", new Wording("Public", "公开")), new("Internal", new Wording("Internal", "内部"), "normal", "一般"),
        new("Confidential", new Wording("Confidential", "普通商密"), "商密"), new("Restricted", new Wording("Restricted", "核心商密"), "secret"),
    ];
}
