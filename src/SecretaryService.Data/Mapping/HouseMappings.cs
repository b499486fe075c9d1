using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

internal static class WordingMapping
{
    public static void HasLengths(this ComplexPropertyBuilder<Wording> wording, int length)
    {
        wording.Property(w => w.En).HasMaxLength(length);
        wording.Property(w => w.Zh).HasMaxLength(length);
    }
}

public sealed class CompanyMapping : IEntityTypeConfiguration<Company>
{
    public void Configure(EntityTypeBuilder<Company> builder)
    {
        builder.ToTable("Company").Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Zone).HasMaxLength(Company.ZoneMaxLength);
        builder.Property(c => c.PublicAddress).HasMaxLength(Company.AddressMaxLength);
        builder.Property(c => c.Revision).IsConcurrencyToken();
        builder.ComplexProperty(c => c.Place, place => place.HasLengths(Company.PlaceMaxLength));
        builder.ComplexProperty(c => c.Greeting, greeting => greeting.HasLengths(Company.GreetingMaxLength));
        builder.ComplexProperty(c => c.VisitorNotice, notice => notice.HasLengths(Company.NoticeMaxLength));
        builder.ComplexProperty(c => c.PrivacyNotice, notice => notice.HasLengths(Company.PrivacyMaxLength));
        builder.ComplexProperty(c => c.Name, name => name.HasLengths(Company.NameMaxLength));
    }
}

public sealed class DepartmentMapping : IEntityTypeConfiguration<Department>
{
    public void Configure(EntityTypeBuilder<Department> builder)
    {
        builder.ToTable("Departments").Ignore(d => d.HouseKey).ComplexProperty(d => d.Name, name => name.HasLengths(Company.NameMaxLength));
        builder.Property(d => d.Version).IsConcurrencyToken();
    }
}

public sealed class EmployeeMapping : IEntityTypeConfiguration<Employee>
{
    public void Configure(EntityTypeBuilder<Employee> builder)
    {
        builder.ToTable("Employees").Ignore(e => e.AsPerson).Ignore(e => e.HouseKey);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.Name).HasMaxLength(Employee.NameMaxLength);
        builder.Property(e => e.LatinName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(e => e.Position).HasMaxLength(Employee.PositionMaxLength);
        builder.Property(e => e.Extension).HasMaxLength(Employee.ExtensionMaxLength);
        builder.HasOne(e => e.Department).WithMany().HasForeignKey(e => e.DepartmentId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(e => e.Mail).HasMaxLength(Employee.MailMaxLength);
        builder.HasOne(e => e.Superior).WithMany().HasForeignKey(e => e.SuperiorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Duties).WithOne(d => d.Employee).HasForeignKey(d => d.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(e => e.Deputy).WithMany().HasForeignKey(e => e.DeputyId).OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class DutyMapping : IEntityTypeConfiguration<Duty>
{
    public void Configure(EntityTypeBuilder<Duty> builder)
    {
        builder.ToTable("Duties").Ignore(d => d.HouseKey);
        // A colleague's duties: on the own page, and when the directory is read.
        builder.HasIndex(d => d.EmployeeId);
    }
}

public sealed class CalendarVersionMapping : IEntityTypeConfiguration<CalendarVersion>
{
    public void Configure(EntityTypeBuilder<CalendarVersion> builder)
    {
        builder.ToTable("Calendars").HasKey(c => c.Number);
        builder.Property(c => c.Number).ValueGeneratedNever();
        builder.Property(c => c.Hours).HasMaxLength(CalendarVersion.HoursMaxLength);
        builder.HasMany(c => c.Days).WithOne().HasForeignKey(d => d.CalendarVersionNumber);
    }
}

public sealed class CalendarDayMapping : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.ToTable("CalendarDays").HasKey(d => new { d.CalendarVersionNumber, d.Date });
        builder.ComplexProperty(d => d.Name, name => name.HasLengths(CalendarDay.NameMaxLength));
    }
}
