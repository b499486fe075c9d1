using SecretaryService.Domain.Staff;
using SecretaryService.Testing;

namespace SecretaryService.Domain.Tests.Staff;

[Clause("1.3.4")]
public sealed class ClearingARoleTests
{
    private static readonly int Public = AccessClass.Of(Register.Calls, Level.Public);
    private static readonly int Internal = AccessClass.Of(Register.Calls, Level.Internal);
    private static readonly int Confidential = AccessClass.Of(Register.Calls, Level.Confidential);
    private static readonly Register[] FrontOffice =
    [
        Register.Calls, Register.Visits, Register.Reservations, Register.Parcels,
        Register.IncomingDocuments, Register.InternalDocuments, Register.OutgoingDocuments, Register.Manuscripts,
        Register.Archive, Register.ArchiveBoxes, Register.HandOvers, Register.Appraisals, Register.Meetings,
    ];

    [Theory]
    [InlineData(Role.Secretary)]
    [InlineData(Role.Supervisor)]
    public void The_front_office_reads_up_to_internal(Role role)
    {
        Assert.Equal(FrontOffice.SelectMany(r => new[] { AccessClass.Of(r, Level.Public), AccessClass.Of(r, Level.Internal) }), AccessTable.ClearancesOf(role));
        Assert.Empty(AccessTable.DepartmentClearancesOf(role, 1));
    }

    [Fact]
    public void A_manager_reads_his_own_department_up_to_confidential()
    {
        Assert.Empty(AccessTable.ClearancesOf(Role.Manager));
        Assert.Equal(
            FrontOffice.SelectMany(r => new[] { Level.Public, Level.Internal, Level.Confidential }.Select(level => AccessClass.Within(7, AccessClass.Of(r, level)))),
            AccessTable.DepartmentClearancesOf(Role.Manager, 7));
        Assert.Empty(AccessTable.DepartmentClearancesOf(Role.Manager, null));
    }

    [Fact]
    public void An_archivist_reads_the_archive_up_to_confidential_and_nothing_else()
    {
        var viewer = new Viewer(9, "Okafor", Role.Employee, 3) { Duties = [DutyKind.Archivist, DutyKind.RoomKeeper] };
        Assert.Contains(AccessClass.Of(Register.HandOvers, Level.Confidential), viewer.Clearances);
        Assert.DoesNotContain(AccessClass.Of(Register.Archive, Level.Restricted), viewer.Clearances);
        Assert.DoesNotContain(AccessClass.Of(Register.IncomingDocuments, Level.Public), viewer.Clearances);
    }

    [Theory]
    [InlineData(Role.Employee)]
    [InlineData(Role.Administrator)]
    public void Everybody_else_reads_only_his_own(Role role)
    {
        Assert.Empty(AccessTable.ClearancesOf(role));
        Assert.Empty(AccessTable.DepartmentClearancesOf(role, 1));
    }

    [Fact]
    public void A_role_nobody_thought_of_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => AccessTable.ClearancesOf((Role)99).ToList());

    [Fact]
    public void Nobody_is_cleared_for_what_concerns_no_department() => Assert.Equal(0, AccessClass.Within(null, Internal));

    [Fact]
    public void A_class_knows_its_register_within_a_department_too()
    {
        Assert.True(Register.Calls.IsOf(Confidential));
        Assert.True(Register.Calls.IsOf(AccessClass.Within(123, Confidential)));
        Assert.False(Register.Calls.IsOf(AccessClass.Of((Register)2, Level.Public)));
        Assert.False(Register.Calls.IsOf(AccessClass.Within(123, AccessClass.Of((Register)2, Level.Public))));
    }

    [Fact]
    public void The_system_is_cleared_for_nothing() => Assert.Empty(Viewer.System.Clearances);
}
