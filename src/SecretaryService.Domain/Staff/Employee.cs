namespace SecretaryService.Domain.Staff;

/// <summary>A colleague. Whoever has an account is one.</summary>
public sealed class Employee : IOfTheHouse
{
    public const int NameMaxLength = 60;
    public const int PositionMaxLength = 80;
    public const int ExtensionMaxLength = 20;
    public const int MailMaxLength = MailBox.MaxLength;

    private readonly List<Duty> _duties = [];

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

    /// <summary>Rises by one with every save that changes this colleague. Written by the journal of the house alone.</summary>
    public int Version { get; private set; }

    public IReadOnlyCollection<Duty> Duties => _duties;

    public Person AsPerson => new(Id, Name);

    public string HouseKey => Name;

    public void BeCalled(string name, string? latinName) => (Name, LatinName) = (name, latinName);

    public void Take(string? position, string? extension) => (Position, Extension) = (position, extension);

    public void BeReachedAt(MailBox? mail) => Mail = mail?.Address;

    /// <exception cref="RuleBrokenException">The department is closed.</exception>
    public void MoveTo(Department department)
    {
        if (department.ClosedOn is not null && department.Id != DepartmentId)
        {
            throw new RuleBrokenException("This department is closed. Choose another.");
        }

        (Department, DepartmentId) = (department, department.Id);
    }

    /// <param name="lines">Everybody's, so that nobody comes to stand above himself.</param>
    /// <exception cref="RuleBrokenException">The superior is this colleague, or reports to this colleague.</exception>
    public void ReportTo(Employee? superior, ReportingLines lines)
    {
        if (superior is not null && (superior.Id == Id || lines.IsAbove(Id, superior.Id)))
        {
            throw new RuleBrokenException("{0} reports to {1} already, directly or through others. Nobody stands above himself: choose another superior.", superior.Name, Name);
        }

        (Superior, SuperiorId) = (superior, superior?.Id);
    }

    /// <exception cref="RuleBrokenException">Nobody clears or promotes himself.</exception>
    public void Become(Role role, Viewer by)
    {
        if (role != Role && by.PersonId == Id)
        {
            throw new RuleBrokenException("Nobody changes the own role: another administrator can do this.");
        }

        Role = role;
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

    /// <exception cref="RuleBrokenException">To oneself, ending before it begins, or given for a part of this time already.</exception>
    public Duty Give(DutyKind kind, DateOnly from, DateOnly? until, Viewer by)
    {
        RefuseOnesOwn(by);
        if (until < from)
        {
            throw new RuleBrokenException("A duty does not end before it begins.");
        }

        if (LeftOn is not null)
        {
            throw new RuleBrokenException("{0} has left the company and cannot be given a duty.", Name);
        }

        if (_duties.Exists(d => d.Kind == kind && d.Overlaps(from, until)))
        {
            throw new RuleBrokenException("{0} has this duty already for a part of this time. End that first, or choose other days.", Name);
        }

        var duty = new Duty(this, kind, from, until);
        _duties.Add(duty);
        return duty;
    }

    /// <param name="last">The last day on which it is held.</param>
    /// <exception cref="RuleBrokenException">One's own, before it begins, or ended by then already.</exception>
    public void End(Duty duty, DateOnly last, Viewer by)
    {
        RefuseOnesOwn(by);
        duty.EndOn(last);
    }

    /// <summary>Leaves the company; duties end with that day. Those to come lapse, for nobody who has left holds any.</summary>
    /// <param name="on">The last day.</param>
    /// <param name="today">In the company's zone.</param>
    /// <param name="owed">How many open commitments this colleague still owes.</param>
    /// <exception cref="RuleBrokenException">Gone already, the day lies ahead, or something is still owed.</exception>
    public void Leave(DateOnly on, DateOnly today, int owed)
    {
        if (LeftOn is not null)
        {
            throw new RuleBrokenException("{0} has left already.", Name);
        }

        if (on > today)
        {
            throw new RuleBrokenException("This day lies ahead. Enter the leaving on the last day or after it.");
        }

        RefuseOwing(owed);
        foreach (var duty in _duties.Where(d => d.From <= on && (d.Until is null || d.Until > on)))
        {
            duty.EndOn(on);
        }

        LeftOn = on;
    }

    /// <exception cref="RuleBrokenException">Never left.</exception>
    public void ComeBack() => LeftOn = LeftOn is null ? throw new RuleBrokenException("{0} has not left.", Name) : null;

    /// <exception cref="RuleBrokenException">Something is owed: whoever waits for it must not be forgotten.</exception>
    public void RefuseOwing(int owed)
    {
        if (owed > 0)
        {
            throw new RuleBrokenException("{0} still owes {1} open commitments. Hand them to a colleague first.", Name, owed);
        }
    }

    private void RefuseOnesOwn(Viewer by)
    {
        if (by.PersonId == Id)
        {
            throw new RuleBrokenException("Nobody gives or ends a duty of his own: another administrator can do this.");
        }
    }
}
