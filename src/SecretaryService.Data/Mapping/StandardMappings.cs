using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Standard;

namespace SecretaryService.Data.Mapping;

public sealed class StandardVersionMapping : IEntityTypeConfiguration<StandardVersion>
{
    public void Configure(EntityTypeBuilder<StandardVersion> builder)
    {
        builder.ToTable("Standards").HasKey(s => s.Number);
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.ComplexProperty(s => s.Title, title => title.HasLengths(Company.NameMaxLength));
        builder.HasMany(s => s.Clauses).WithOne().HasForeignKey(c => c.StandardVersionNumber);
        builder.Ignore(s => s.InOrder);
        builder.Property(s => s.Revision).IsConcurrencyToken();
        builder.ComplexProperty(s => s.Drafted, drafted => drafted.Property(d => d!.ByName).HasMaxLength(Employee.NameMaxLength));
        builder.ComplexProperty(s => s.Approval, approval =>
        {
            approval.Property(a => a!.ByName).HasMaxLength(Employee.NameMaxLength);
            approval.Property(a => a!.Note).HasMaxLength(Approval.NoteMaxLength);
        });
        builder.ComplexProperty(s => s.Withdrawn, withdrawn =>
        {
            withdrawn.Property(w => w!.ByName).HasMaxLength(Employee.NameMaxLength);
            withdrawn.Property(w => w!.Reason).HasMaxLength(Withdrawal.ReasonMaxLength);
        });
        builder.ComplexProperty(s => s.AcknowledgeBy, due => due.Ignore(d => d!.Ladder));
    }
}

public sealed class ClauseMapping : IEntityTypeConfiguration<Clause>
{
    public void Configure(EntityTypeBuilder<Clause> builder)
    {
        builder.ToTable("Clauses").Property(c => c.Number).HasMaxLength(Clause.NumberMaxLength);
        builder.ComplexProperty(c => c.Title, title => title.HasLengths(Clause.TitleMaxLength));
        builder.ComplexProperty(c => c.Text, text =>
        {
            text.Property(w => w!.En).HasMaxLength(Clause.TextMaxLength);
            text.Property(w => w!.Zh).HasMaxLength(Clause.TextMaxLength);
        });
        builder.ComplexProperty(c => c.Upheld, upheld =>
        {
            upheld.Property(w => w!.En).HasMaxLength(Clause.TextMaxLength);
            upheld.Property(w => w!.Zh).HasMaxLength(Clause.TextMaxLength);
        });
        builder.Property(c => c.Revision).IsConcurrencyToken();
        builder.HasIndex(c => new { c.StandardVersionNumber, c.Number, c.IsHeading }).IsUnique();
        builder.HasMany(c => c.Parameters).WithOne().HasForeignKey(p => p.ClauseId);
        builder.HasMany(c => c.Measures).WithOne().HasForeignKey(m => m.ClauseId);
    }
}

public sealed class ClauseParameterMapping : IEntityTypeConfiguration<ClauseParameter>
{
    public void Configure(EntityTypeBuilder<ClauseParameter> builder)
    {
        builder.ToTable("ClauseParameters").HasKey(p => new { p.ClauseId, p.Name });
        builder.Property(p => p.Name).HasMaxLength(ClauseParameter.NameMaxLength);
        builder.Property(p => p.Value).HasPrecision(9, 2);
    }
}

public sealed class ClauseMeasureMapping : IEntityTypeConfiguration<ClauseMeasure>
{
    public void Configure(EntityTypeBuilder<ClauseMeasure> builder)
    {
        builder.ToTable("ClauseMeasures").HasKey(m => new { m.ClauseId, m.Key });
        builder.Property(m => m.Key).HasMaxLength(ClauseMeasure.KeyMaxLength);
        builder.Property(m => m.Target).HasPrecision(5, 2);
        builder.ComplexProperty(m => m.Title, title => title.HasLengths(200));
    }
}

public sealed class AcknowledgementMapping : IEntityTypeConfiguration<Acknowledgement>
{
    public void Configure(EntityTypeBuilder<Acknowledgement> builder)
    {
        builder.ToTable("Acknowledgements").HasKey(a => new { a.VersionNumber, a.EmployeeId });
        builder.HasOne<StandardVersion>().WithMany().HasForeignKey(a => a.VersionNumber).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(a => a.EmployeeId).OnDelete(DeleteBehavior.Restrict);
    }
}
