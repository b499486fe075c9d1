using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class ArchiveMappings : IEntityTypeConfiguration<ArchivedDocument>, IEntityTypeConfiguration<Loan>, IEntityTypeConfiguration<ArchiveBox>, IEntityTypeConfiguration<ArchiveClass>
{
    public void Configure(EntityTypeBuilder<ArchivedDocument> builder)
    {
        builder.ToTable("ArchivedDocuments").Ignore(d => d.Retention).Ignore(d => d.Shelf).Ignore(d => d.Lent);
        builder.Property(d => d.Fonds).HasMaxLength(ArchiveClass.CodeMaxLength);
        builder.Property(d => d.FondsName).HasMaxLength(ArchiveClass.NameMaxLength);
        builder.Property(d => d.Category).HasMaxLength(ArchiveClass.CategoryMaxLength);
        builder.Property(d => d.Unit).HasMaxLength(ArchiveClass.CodeMaxLength);
        builder.Property(d => d.UnitName).HasMaxLength(ArchiveClass.NameMaxLength);
        builder.Property(d => d.RetentionCode).HasMaxLength(RetentionClass.CodeMaxLength);
        builder.Property(d => d.DocumentNumber).HasMaxLength(CatalogueLine.NumberMaxLength);
        builder.Property(d => d.Responsible).HasMaxLength(CatalogueLine.ResponsibleMaxLength);
        builder.Property(d => d.Remark).HasMaxLength(CatalogueLine.RemarkMaxLength);
        builder.Property(d => d.FiledByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(d => d.ShelfKey).HasMaxLength(Series.MaxLength);
        builder.Property(d => d.HeldByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(d => d.HoldReason).HasMaxLength(Voiding.ReasonMaxLength);
        builder.HasOne<RegisterEntry>().WithMany().HasForeignKey(d => d.SourceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(d => d.FiledById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RegisterEntry>().WithMany().HasForeignKey(d => d.BoxId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Loans).WithOne(l => l.Document).HasForeignKey(l => l.EntryId);
        builder.Navigation(d => d.Loans).AutoInclude();

        // What a document was filed as; what lies in a box; what belongs together; what is to be appraised.
        builder.HasIndex(d => d.SourceId).HasFilter("[SourceId] IS NOT NULL");
        builder.HasIndex(d => d.BoxId).HasFilter("[BoxId] IS NOT NULL");
        builder.HasIndex(d => new { d.ShelfKey, d.Id });
        builder.HasIndex(d => new { d.AppraisedIn, d.Id }).HasFilter("[AppraisedIn] IS NOT NULL");
        ChangingHands(builder);
    }

    private static void ChangingHands(EntityTypeBuilder<ArchivedDocument> builder)
    {
        foreach (var number in new[] { nameof(ArchivedDocument.SourceNumber), nameof(ArchivedDocument.BoxNumber), nameof(ArchivedDocument.HandOverNumber) })
        {
            builder.Property<string?>(number).HasMaxLength(RegisterEntry.NumberMaxLength);
        }

        builder.Property(d => d.AppraisalNumber).HasMaxLength(RegisterEntry.NumberMaxLength);
        builder.HasOne<RegisterEntry>().WithMany().HasForeignKey(d => d.HandOverId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RegisterEntry>().WithMany().HasForeignKey(d => d.AppraisalId).OnDelete(DeleteBehavior.Restrict);

        // What was not handed over in time; what of a year and a unit may be handed over; what is on a list.
        builder.HasIndex(d => new { d.HandOverDueAt, d.Id }).HasFilter("[HandOverNumber] IS NULL AND [HandOverDueAt] IS NOT NULL");
        builder.HasIndex(d => new { d.Year, d.Unit, d.Id }).HasFilter("[State] = 1");
        builder.HasIndex(d => d.HandOverId).HasFilter("[HandOverId] IS NOT NULL");
        builder.HasIndex(d => d.AppraisalId).HasFilter("[AppraisalId] IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<Loan> builder)
    {
        builder.ToTable("Loans").Ignore(l => l.JournalKey);
        builder.Property(l => l.BorrowerName).HasMaxLength(Loan.NameMaxLength);
        builder.Property(l => l.Unit).HasMaxLength(Loan.NameMaxLength);
        builder.Property(l => l.Purpose).HasMaxLength(Loan.PurposeMaxLength);
        builder.Property(l => l.ConditionOut).HasMaxLength(Loan.ConditionMaxLength);
        builder.Property(l => l.ConditionIn).HasMaxLength(Loan.ConditionMaxLength);
        builder.Property(l => l.LentByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(l => l.TakenBackByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(l => l.BorrowerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.EntryId, l.No }).IsUnique();
        // What is out, the longest first.
        builder.HasIndex(l => l.DueOn).HasFilter("[ReturnedAt] IS NULL");
    }

    public void Configure(EntityTypeBuilder<ArchiveBox> builder)
    {
        builder.ToTable("ArchiveBoxes");
        builder.Property(b => b.ShelfKey).HasMaxLength(Series.MaxLength);
        builder.Property(b => b.Fonds).HasMaxLength(ArchiveClass.CodeMaxLength);
        builder.Property(b => b.FondsName).HasMaxLength(ArchiveClass.NameMaxLength);
        builder.Property(b => b.Category).HasMaxLength(ArchiveClass.CategoryMaxLength);
        builder.Property(b => b.Unit).HasMaxLength(ArchiveClass.CodeMaxLength);
        builder.Property(b => b.UnitName).HasMaxLength(ArchiveClass.NameMaxLength);
        builder.Property(b => b.RetentionCode).HasMaxLength(RetentionClass.CodeMaxLength);
        builder.Property(b => b.Condition).HasMaxLength(ArchiveBox.ConditionMaxLength);
        builder.Property(b => b.ArrangedBy).HasMaxLength(ArchiveBox.NameMaxLength);
        builder.Property(b => b.CheckedBy).HasMaxLength(ArchiveBox.NameMaxLength);
        builder.HasIndex(b => new { b.ShelfKey, b.No }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ArchiveClass> builder)
    {
        builder.ToTable("ArchiveClasses").Ignore(c => c.HouseKey);
        builder.Property(c => c.Code).HasMaxLength(ArchiveClass.CodeMaxLength);
        builder.Property(c => c.Name).HasMaxLength(ArchiveClass.NameMaxLength);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => new { c.Kind, c.Code }).IsUnique();
    }
}
