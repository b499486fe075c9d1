using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Drafts;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts").HasKey(d => d.Key);
        builder.Property(d => d.Key).ValueGeneratedNever();
        builder.Property(d => d.Form).HasMaxLength(Draft.FormMaxLength);
        builder.Property(d => d.Title).HasMaxLength(Draft.TitleMaxLength);
        builder.Property(d => d.Content).HasMaxLength(Draft.ContentMaxLength);
        builder.Property(d => d.Revision).IsConcurrencyToken();
        builder.HasOne<Employee>().WithMany().HasForeignKey(d => d.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.OwnerId, d.Form });
    }
}

public sealed class PresenceMapping : IEntityTypeConfiguration<Presence>
{
    public void Configure(EntityTypeBuilder<Presence> builder)
    {
        builder.ToTable("Presences").HasKey(p => p.EmployeeId);
        builder.Property(p => p.EmployeeId).ValueGeneratedNever();
        builder.Property(p => p.Note).HasMaxLength(Presence.NoteMaxLength);
        builder.HasOne<Employee>().WithOne().HasForeignKey<Presence>(p => p.EmployeeId).OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class DeputyshipMapping : IEntityTypeConfiguration<Deputyship>
{
    public void Configure(EntityTypeBuilder<Deputyship> builder)
    {
        builder.ToTable("Deputyships").Ignore(d => d.HouseKey);
        builder.Property(d => d.AbsentName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(d => d.DeputyName).HasMaxLength(Employee.NameMaxLength);
        builder.ComplexProperty(d => d.Ended);
        builder.HasOne<Employee>().WithMany().HasForeignKey(d => d.AbsentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(d => d.DeputyId).OnDelete(DeleteBehavior.Restrict);
        // Those that are not over: the directory reads them every minute.
        builder.HasIndex(d => d.Until);
    }
}
