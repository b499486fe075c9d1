using System.Reflection;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Tests.Staff;

/// <summary>Colleagues with the numbers that a database would have given them.</summary>
internal static class StaffOfTheTests
{
    public static readonly DateOnly Today = new(2026, 11, 24);
    public static readonly Viewer Administrator = new(99, "陶安然", Role.Administrator, 10);

    public static Department Office { get; } = new Department(new Wording("Office", "办公室")).Numbered(10);

    public static Employee Hired(long id, string name = "陆知远", Role role = Role.Employee) => new Employee(name, null, Office, role).Numbered(id);

    public static T Numbered<T>(this T one, long id) where T : class
    {
        typeof(T).GetProperty("Id", BindingFlags.Public | BindingFlags.Instance)!.SetValue(one, id);
        return one;
    }
}
