using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Testing;

/// <summary>The people of the tests: every role, in two departments. Nobody here exists.</summary>
public sealed class Staff
{
    private readonly Dictionary<string, Employee> _byName;

    internal Staff(IEnumerable<Employee> employees) => _byName = employees.ToDictionary(e => e.Name, StringComparer.Ordinal);

    public Viewer Secretary => Viewing("沈若溪");
    public Viewer SecondSecretary => Viewing("何以宁");
    public Viewer Supervisor => Viewing("Ruth Calder");
    public Viewer OfficeManager => Viewing("陆知远");
    public Viewer OfficeEmployee => Viewing("陶安然");
    public Viewer SalesManager => Viewing("程北川");
    public Viewer SalesEmployee => Viewing("叶怀瑾");
    public Viewer Administrator => Viewing("宋知夏");

    public IEnumerable<Viewer> Everybody => _byName.Keys.Select(Viewing);

    internal static IEnumerable<Employee> Hire(Department office, Department sales)
    {
        yield return Hire("沈若溪", "Shen Ruoxi", office, Role.Secretary, "8000");
        yield return Hire("何以宁", "He Yining", office, Role.Secretary, "8001");
        yield return Hire("Ruth Calder", null, office, Role.Supervisor, "8010");
        yield return Hire("陆知远", "Lu Zhiyuan", office, Role.Manager, "8100");
        yield return Hire("陶安然", "Tao Anran", office, Role.Employee, "8020");
        yield return Hire("程北川", "Cheng Beichuan", sales, Role.Manager, "8200");
        yield return Hire("叶怀瑾", "Ye Huaijin", sales, Role.Employee, "8400");
        yield return Hire("宋知夏", "Song Zhixia", office, Role.Administrator, "8002");
    }

    private static Employee Hire(string name, string? latinName, Department department, Role role, string extension)
    {
        var employee = new Employee(name, latinName, department, role);
        employee.Take(role.ToString(), extension);
        return employee;
    }

    private Viewer Viewing(string name)
    {
        var employee = _byName[name];
        return new Viewer(employee.Id, employee.Name, employee.Role, employee.DepartmentId);
    }
}

public static class InTheBooks
{
    /// <summary>A viewer as an entry writes him down.</summary>
    public static Person AsPerson(this Viewer viewer) => new(viewer.PersonId, viewer.Name);

    /// <summary>A viewer as the one a call is for.</summary>
    public static Domain.Calls.Addressee AsAddressee(this Viewer viewer) => new(viewer.Name, viewer.PersonId, viewer.DepartmentId);
}
