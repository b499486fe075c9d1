namespace SecretaryService.Domain.Staff;

public sealed class Department
{
    private Department() { }

    public Department(Wording name) => Name = name;

    public long Id { get; private set; }
    public Wording Name { get; private set; } = null!;
}

/// <summary>A colleague. Whoever has an account is one.</summary>
public sealed class Employee
{
    public const int NameMaxLength = 60;
    public const int PositionMaxLength = 80;
    public const int ExtensionMaxLength = 20;
    public const int MailMaxLength = 254;

    private Employee() { }

    public Employee(string name, string? latinName, Department department, Role role) =>
        (Name, LatinName, Department, Role) = (name, latinName, department, role);

    public long Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The name in Latin letters where it is written otherwise: Shen Ruoxi for 沈若溪.</summary>
    public string? LatinName { get; private set; }
    public long DepartmentId { get; private set; }
    public Department Department { get; private set; } = null!;
    public Role Role { get; private set; }
    public string? Position { get; private set; }
    public string? Extension { get; private set; }

    /// <summary>Address for notices by mail; without one this colleague gets none.</summary>
    public string? Mail { get; private set; }

    /// <summary>To whom what is late is escalated (直接上级).</summary>
    public long? SuperiorId { get; private set; }
    public Employee? Superior { get; private set; }

    /// <summary>Who answers while this colleague is away.</summary>
    public long? DeputyId { get; private set; }
    public Employee? Deputy { get; private set; }

    /// <summary>Has left the company: kept for the registers, offered to nobody.</summary>
    public DateOnly? LeftOn { get; private set; }

    public Person AsPerson => new(Id, Name);

    public void Take(string? position, string? extension) => (Position, Extension) = (position, extension);

    /// <exception cref="RuleBrokenException">Nobody is above himself.</exception>
    public void ReportTo(Employee? superior)
    {
        if (superior == this)
        {
            throw new RuleBrokenException("Nobody is above himself.");
        }

        (Superior, SuperiorId) = (superior, superior?.Id);
    }

    /// <exception cref="RuleBrokenException">Nobody deputises for himself.</exception>
    public void BeDeputisedBy(Employee deputy)
    {
        if (deputy == this)
        {
            throw new RuleBrokenException("Nobody deputises for himself.");
        }

        Deputy = deputy;
    }
}
