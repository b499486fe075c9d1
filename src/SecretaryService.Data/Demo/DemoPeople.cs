using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Demo;

/// <summary>The invented people of the demo company. Nobody here exists.</summary>
internal static class DemoPeople
{
    public static IReadOnlyList<DemoPerson> All { get; } =
    [
        new("shen.rx", "沈若溪", "Shen Ruoxi", "Office", Role.Secretary, "Secretary, front desk", "8000", "he.yn", "calder"),
        new("he.yn", "何以宁", "He Yining", "Office", Role.Secretary, "Secretary to the general manager", "8001", "song.zx", "calder"),
        new("song.zx", "宋知夏", "Song Zhixia", "Office", Role.Secretary, "Secretary", "8002", "shen.rx", "calder"),
        new("calder", "Ruth Calder", null, "Office", Role.Supervisor, "Service quality", "8010", null, "lu.zy"),
        new("lu.zy", "陆知远", "Lu Zhiyuan", "Management", Role.Manager, "General manager", "8100", "he.yn", null),
        new("cheng.bc", "程北川", "Cheng Beichuan", "Sales", Role.Manager, "Head of sales", "8200", null, "lu.zy"),
        new("xu.yq", "许砚秋", "Xu Yanqiu", "Production", Role.Manager, "Head of production", "8300", null, "lu.zy"),
        new("ye.hj", "叶怀瑾", "Ye Huaijin", "Finance", Role.Employee, "Accountant", "8400", null, "lu.zy"),
        new("gu.qh", "Gu Qinghe", null, "Research", Role.Employee, "Optics engineer", "8500", "okafor", "xu.yq"),
        new("okafor", "Daniel Okafor", null, "Research", Role.Employee, "Firmware engineer", "8501", "gu.qh", "xu.yq"),
        new("tao.ar", "陶安然", "Tao Anran", "Office", Role.Administrator, "System administrator", "8020", null, "lu.zy"),
    ];

    public static IReadOnlyDictionary<string, Wording> Departments { get; } = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        ["Management"] = new("Management", "总经理室"),
        ["Sales"] = new("Sales", "销售部"),
        ["Production"] = new("Production", "生产部"),
        ["Finance"] = new("Finance", "财务部"),
        ["Research"] = new("Research", "研发部"),
    };
}

internal sealed record DemoPerson(
    string UserName, string Name, string? LatinName, string Department, Role Role, string Position, string Extension, string? Deputy, string? Superior);
