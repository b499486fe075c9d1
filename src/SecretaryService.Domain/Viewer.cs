using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain;

/// <summary>Who is looking, and what his role clears him for. Every question put to the database is answered for one viewer.</summary>
public sealed record Viewer(long PersonId, string Name, Role Role, long? DepartmentId)
{
    /// <summary>Night jobs, migrations, verification: cleared for nothing, so a job that forgets to ignore the filter by name sees nothing.</summary>
    public static readonly Viewer System = new(0, "", Role.Employee, null);

    /// <summary>Colleagues who are away and for whom this viewer acts today (B for A): what they owe is seen and done by him, up to confidential.</summary>
    public IReadOnlyCollection<long> DeputisesFor { get; init; } = [];

    /// <summary>任职: what he was given to do beside his role, and does today.</summary>
    public IReadOnlyCollection<DutyKind> Duties { get; init; } = [];

    /// <summary>Access classes this viewer may read across the house.</summary>
    public IReadOnlyCollection<int> Clearances => [.. AccessTable.ClearancesOf(Role).Union(Duties.SelectMany(AccessTable.ClearancesOf))];

    /// <summary>Department classes this viewer may read: his own department's.</summary>
    public IReadOnlyCollection<long> DepartmentClearances { get; } = [.. AccessTable.DepartmentClearancesOf(Role, DepartmentId)];
}
