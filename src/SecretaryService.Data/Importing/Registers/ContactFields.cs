using SecretaryService.Domain;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>What a column of a file of contacts can be, and the names by which others know it.</summary>
public static class ContactFields
{
    public const string Uid = "Uid";
    public const string Name = "Name";
    public const string Organisation = "Organisation";
    public const string Salutation = "Salutation";
    public const string Position = "Position";
    public const string Phone = "Phone";
    public const string Switchboard = "Switchboard";
    public const string Mail = "Mail";
    public const string Address = "Address";
    public const string Language = "Language";
    public const string Drink = "Drink";
    public const string Likes = "Likes";
    public const string Dates = "Dates";
    public const string Remark = "Remark";

    public static IReadOnlyList<Field> All { get; } =
    [
        new(Name, FieldKind.Text, new Wording("Name", "姓名"), "full name", "contact", "person", "联系人", "联系人姓名", "名字"),
        new(Organisation, FieldKind.Text, new Wording("Organisation", "单位"), "organization", "company", "firm", "公司", "单位名称", "公司名称"),
        new(Salutation, FieldKind.Text, new Wording("Salutation", "称谓"), "prefix", "form of address", "称呼", "尊称"),
        new(Position, FieldKind.Text, new Wording("Position", "职务"), "title", "job", "job title", "职位", "部门职务"),
        new(Phone, FieldKind.Text, new Wording("Phone", "电话"), "telephone", "tel", "mobile", "cell", "direct", "手机", "号码", "联系电话", "手机号码", "办公电话") { TakesSeveral = true },
        new(Switchboard, FieldKind.Text, new Wording("Switchboard", "总机"), "main number", "shared", "公司电话") { TakesSeveral = true },
        new(Mail, FieldKind.Text, new Wording("E-mail", "电子邮箱"), "mail", "e-mail address", "email address", "邮箱", "邮件", "电子邮件", "邮箱地址") { TakesSeveral = true },
        new(Address, FieldKind.Text, new Wording("Address", "地址"), "postal address", "street", "通讯地址", "通信地址", "单位地址") { TakesSeveral = true },
        new(Language, FieldKind.Text, new Wording("Language", "语言"), "lang", "preferred language", "语种"),
        new(Drink, FieldKind.Text, new Wording("Drink", "饮品"), "beverage", "喝什么"),
        new(Likes, FieldKind.Text, new Wording("Likes", "喜好"), "preferences", "hobbies", "爱好", "习惯"),
        new(Dates, FieldKind.Text, new Wording("Important dates", "重要日期"), "birthday", "date of birth", "anniversary", "生日", "出生日期", "纪念日") { TakesSeveral = true },
        new(Remark, FieldKind.Text, new Wording("Remark", "备注"), "note", "notes", "comment", "说明") { TakesSeveral = true },
        new(Uid, FieldKind.Text, new Wording("UID", "唯一标识")),
    ];

    private static readonly Dictionary<string, Wording> Names = All.ToDictionary(f => f.Key, f => f.Name, StringComparer.Ordinal);

    /// <summary>A column as an export writes it: an import knows it again.</summary>
    public static string NameOf(string field, string language) => Names[field].In(language);
}
