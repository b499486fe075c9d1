namespace SecretaryService.Domain.Staff;

/// <summary>任职的种类. Stored by number: never renumber.</summary>
public enum DutyKind { Archivist = 1, ComplaintOfficer = 2, IdentityCustodian = 3, LegalReviewer = 4, HrReviewer = 5, RoomKeeper = 6, HeadOfCompany = 7 }

/// <summary>A task with dates that a colleague has beside the role (任职).</summary>
public sealed class Duty : IOfTheHouse
{
    private Duty() { }

    internal Duty(Employee employee, DutyKind kind, DateOnly from, DateOnly? until) => (Employee, Kind, From, Until) = (employee, kind, from, until);

    public long Id { get; private set; }
    public long EmployeeId { get; private set; }
    public Employee Employee { get; private set; } = null!;
    public DutyKind Kind { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The last day; none: until further notice.</summary>
    public DateOnly? Until { get; private set; }

    public string HouseKey => $"{Employee.Name}: {Kind}";

    public bool Overlaps(DateOnly from, DateOnly? until) => (Until is null || from <= Until) && (until is null || From <= until);

    internal void EndOn(DateOnly last)
    {
        if (last < From)
        {
            throw new RuleBrokenException("A duty does not end before it begins.");
        }

        if (Until <= last)
        {
            throw new RuleBrokenException("This duty ends on that day or before it already.");
        }

        Until = last;
    }
}

/// <summary>A duty as the directory knows it.</summary>
public sealed record HeldDuty(DutyKind Kind, DateOnly From, DateOnly? Until)
{
    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
