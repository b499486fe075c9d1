namespace SecretaryService.Domain.Staff;

/// <summary>
/// Who sees what, besides what he is a party to. The only place where a role becomes a clearance. An administrator has none:
/// he keeps accounts and rules and reads no content.
/// </summary>
public static class AccessTable
{
    private static readonly Register[] ArchiveRoom = [Register.Archive, Register.ArchiveBoxes, Register.HandOvers, Register.Appraisals];

    private static readonly Register[] FrontOffice =
    [
        Register.Calls, Register.Visits, Register.Reservations, Register.Parcels,
        Register.IncomingDocuments, Register.InternalDocuments, Register.OutgoingDocuments, Register.Manuscripts,
        .. ArchiveRoom, Register.Meetings,
    ];

    public static IEnumerable<int> ClearancesOf(Role role) => role switch
    {
        Role.Secretary or Role.Supervisor => FrontOffice.SelectMany(register => AccessClass.UpTo(register, Level.Internal)),
        Role.Manager or Role.Employee or Role.Administrator => [],
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role the access table does not know."),
    };

    /// <summary>An archivist (档案员) reads the archive, whatever the role: its lines up to confidential, not the documents themselves.</summary>
    public static IEnumerable<int> ClearancesOf(DutyKind duty) => duty == DutyKind.Archivist ? ArchiveRoom.SelectMany(register => AccessClass.UpTo(register, Level.Confidential)) : [];

    public static IEnumerable<long> DepartmentClearancesOf(Role role, long? departmentId) => role == Role.Manager && departmentId is not null
        ? FrontOffice.SelectMany(register => AccessClass.UpTo(register, Level.Confidential)).Select(c => AccessClass.Within(departmentId, c))
        : [];
}
