using SecretaryService.Domain;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>What a column can be in a ledger of visits, and by which words other ledgers know it.</summary>
internal static class VisitFields
{
    public static readonly IReadOnlyList<Field> All =
    [
        new("At", FieldKind.Moment, new Wording("Expected from", "预约时间"), "date and time", "datetime", "appointment start date", "appointment start", "appt start date", "visit time", "来访时间", "日期时间", "登记时间"),
        new("Day", FieldKind.Day, new Wording("Day", "日期"), "date", "visit date", "来访日期", "登记日期"),
        new("Time", FieldKind.Time, new Wording("Time of day", "时间"), "time", "start", "时刻"),
        new("Until", FieldKind.Text, new Wording("Expected until", "预计结束"), "appointment end date", "appointment end", "appt end date", "end", "结束时间"),
        new("Name", FieldKind.Text, new Wording("Guest", "来访人"), "visitor", "visitor name", "guest name", "name", "姓名", "来访人姓名", "访客", "访客姓名") { TakesSeveral = true },
        new("Organisation", FieldKind.Text, new Wording("Organisation", "单位"), "organization", "company", "来访单位", "公司", "单位名称"),
        new("Phone", FieldKind.Text, new Wording("Phone", "电话"), "telephone", "phone number", "tel", "mobile", "联系电话", "手机", "电话号码"),
        new("HeadCount", FieldKind.Number, new Wording("How many", "人数"), "total people", "head count", "headcount", "people", "number of visitors", "来访人数"),
        new("Purpose", FieldKind.Text, new Wording("Purpose", "来访事由"), "event", "group", "reason", "matter", "subject", "description", "事由", "目的", "来访目的", "备注") { TakesSeveral = true },
        new("Host", FieldKind.Text, new Wording("Host", "被访人"), "visitee", "whom", "person visited", "contact person", "接待人", "被访者", "受访人", "被访人部门") { TakesSeveral = true },
        new("Arrived", FieldKind.Text, new Wording("Arrived", "到达时间"), "toa", "time of arrival", "arrival", "check in", "checked in", "到达", "签到时间", "进入时间"),
        new("Left", FieldKind.Text, new Wording("Left", "离开时间"), "tod", "time of departure", "departure", "check out", "checked out", "离开", "签退时间"),
        new("Cancelled", FieldKind.Text, new Wording("Cancelled", "取消时间"), "appointment cancel date", "appt cancel date", "cancelled on", "取消"),
        new("Card", FieldKind.Text, new Wording("Visitor card", "来宾卡号"), "badge", "badge number", "bdgnbr", "card", "来访证号", "访客证"),
        new("Grade", FieldKind.Choice, new Wording("Grade", "接待规格"), "class", "rank", "等级", "规格") { Otherwise = "C", Choices = Grades },
        new("ReceivedBy", FieldKind.Text, new Wording("Registered by", "登记人"), "caller", "secretary", "author", "received by", "经办人", "前台"),
    ];

    private static IReadOnlyList<Choice> Grades =>
    [
        new("A", new Wording("A, guest of honour", "A 贵宾"), "a", "vip", "贵宾"), new("B", new Wording("B, important", "B 重要"), "b", "重要"), new("C", new Wording("C, usual", "C 一般"), "c", "一般", "普通"),
    ];
}
