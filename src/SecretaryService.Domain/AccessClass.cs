namespace SecretaryService.Domain;

/// <summary>Register × level as one small number, matched against a viewer's clearances; and the same within one department.</summary>
public static class AccessClass
{
    /// <summary>Nobody is cleared for it.</summary>
    public const int Nobodys = 0;

    private const int LevelsPerRegister = 10;
    private const int ClassesPerDepartment = 10_000;

    public static int Of(Register register, Level level) => ((int)register * LevelsPerRegister) + (int)level;

    public static IEnumerable<int> UpTo(Register register, Level highest) =>
        Enum.GetValues<Level>().Where(level => level <= highest).Select(level => Of(register, level));

    /// <summary>0 when the entry concerns no department: nobody is cleared for that.</summary>
    public static long Within(long? departmentId, int accessClass) => departmentId is { } id ? (id * ClassesPerDepartment) + accessClass : 0;

    public static bool IsOf(this Register register, int accessClass) => accessClass / LevelsPerRegister == (int)register;

    public static bool IsOf(this Register register, long departmentClass) => register.IsOf((int)(departmentClass % ClassesPerDepartment));
}
