using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Importing;

public sealed class ImportBatchMapping : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.ToTable("Imports").Ignore(b => b.Counts).Ignore(b => b.IsAtWork).Ignore(b => b.HasStarted);
        builder.Property(b => b.Register).HasMaxLength(ImportBatch.RegisterMaxLength);
        builder.Property(b => b.FileName).HasMaxLength(ImportBatch.FileNameMaxLength);
        builder.Property(b => b.ByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(b => b.UndoneByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(b => b.Header).HasMaxLength(ImportBatch.HeaderMaxLength);
        builder.Property(b => b.Why).HasMaxLength(Reason.MaxLength);
        builder.Property(b => b.WhyWith).HasMaxLength(Reason.ArgumentsMaxLength);
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasOne<Employee>().WithMany().HasForeignKey(b => b.ById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(b => b.UndoneById).OnDelete(DeleteBehavior.Restrict);
        // What is at work; the last mapping of such a header; the imports of a register, newest first.
        builder.HasIndex(b => new { b.State, b.Id });
        builder.HasIndex(b => new { b.Register, b.Header, b.Id });
        builder.HasIndex(b => new { b.Register, b.Id });
    }
}

public sealed class ImportPapersMapping : IEntityTypeConfiguration<ImportPapers>
{
    public void Configure(EntityTypeBuilder<ImportPapers> builder)
    {
        builder.ToTable("ImportPapers").HasKey(p => p.BatchId);
        builder.HasOne(p => p.Batch).WithOne().HasForeignKey<ImportPapers>(p => p.BatchId).OnDelete(DeleteBehavior.Cascade);
    }
}

public sealed class ImportedRowMapping : IEntityTypeConfiguration<ImportedRow>
{
    public void Configure(EntityTypeBuilder<ImportedRow> builder)
    {
        builder.ToTable("ImportedRows");
        builder.Property(r => r.Register).HasMaxLength(ImportBatch.RegisterMaxLength);
        builder.Property(r => r.Why).HasMaxLength(Reason.MaxLength);
        builder.Property(r => r.WhyWith).HasMaxLength(Reason.ArgumentsMaxLength);
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(r => r.BatchId).OnDelete(DeleteBehavior.Cascade);
        // Rows of a batch by what became of them; whether this content came before.
        builder.HasIndex(r => new { r.BatchId, r.Verdict, r.Id });
        builder.HasIndex(r => new { r.Register, r.Fingerprint }).HasFilter("[Fingerprint] IS NOT NULL");
    }
}

public sealed class ImportedNumbersMapping : IEntityTypeConfiguration<ImportedNumbers>
{
    public void Configure(EntityTypeBuilder<ImportedNumbers> builder)
    {
        builder.ToTable("ImportedNumbers").HasKey(n => new { n.BatchId, n.Series });
        builder.Property(n => n.Series).HasMaxLength(Series.MaxLength);
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(n => n.BatchId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(n => new { n.Series, n.First });
    }
}
