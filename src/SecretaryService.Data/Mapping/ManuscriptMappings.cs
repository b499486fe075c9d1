using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class ManuscriptMappings : IEntityTypeConfiguration<Manuscript>, IEntityTypeConfiguration<ManuscriptVersion>, IEntityTypeConfiguration<ManuscriptPass>,
    IEntityTypeConfiguration<PassRemark>, IEntityTypeConfiguration<DocumentTemplate>
{
    public void Configure(EntityTypeBuilder<Manuscript> builder)
    {
        builder.ToTable("Manuscripts").Ignore(m => m.SignedOff).Ignore(m => m.IsInWork).Ignore(m => m.Latest).Ignore(m => m.Present).Ignore(m => m.Pending).Ignore(m => m.Next).Ignore(m => m.HasBothPasses);
        builder.Property(m => m.DrafterName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(m => m.Unit).HasMaxLength(Manuscript.UnitMaxLength);
        builder.Property(m => m.Addressee).HasMaxLength(Manuscript.AddresseeMaxLength);
        builder.Property(m => m.Cc).HasMaxLength(Manuscript.CcMaxLength);
        builder.Property(m => m.Purpose).HasMaxLength(Manuscript.PurposeMaxLength);
        builder.Property(m => m.ClerkName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(m => m.Excerpt).HasMaxLength(Manuscript.ExcerptMaxLength);
        builder.Property(m => m.SignedOffByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(m => m.SignedHash).HasMaxLength(ManuscriptVersion.HashLength);
        builder.Property(m => m.IssuedNumber).HasMaxLength(RegisterEntry.NumberMaxLength);
        builder.Property(m => m.WithdrawnBecause).HasMaxLength(Manuscript.ReasonMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(m => m.DrafterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RegisterEntry>().WithMany().HasForeignKey(m => m.AnswersId).OnDelete(DeleteBehavior.Restrict);
        // Loaded where they are shown, changed or verified: texts are long, and no list reads them.
        builder.HasMany(m => m.Versions).WithOne(v => v.Manuscript).HasForeignKey(v => v.EntryId);
        builder.HasMany(m => m.Passes).WithOne(p => p.Manuscript).HasForeignKey(p => p.EntryId);
    }

    public void Configure(EntityTypeBuilder<ManuscriptVersion> builder)
    {
        builder.ToTable("ManuscriptVersions").Ignore(v => v.JournalKey);
        builder.Property(v => v.Hash).HasMaxLength(ManuscriptVersion.HashLength);
        builder.Property(v => v.Remark).HasMaxLength(ManuscriptVersion.RemarkMaxLength);
        builder.Property(v => v.FileName).HasMaxLength(ManuscriptVersion.FileNameMaxLength);
        builder.Property(v => v.ByName).HasMaxLength(Employee.NameMaxLength);
        // Two who save the same version: the second is refused.
        builder.HasIndex(v => new { v.EntryId, v.No }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ManuscriptPass> builder)
    {
        builder.ToTable("ManuscriptPasses").Ignore(p => p.JournalKey).Ignore(p => p.IsOpen).Ignore(p => p.IsByDeputy);
        builder.Property(p => p.VersionHash).HasMaxLength(ManuscriptVersion.HashLength);
        builder.Property(p => p.PersonName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(p => p.AskedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(p => p.ByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(p => p.Opinion).HasMaxLength(ManuscriptPass.OpinionMaxLength);
        builder.HasMany(p => p.Remarks).WithOne(r => r.Pass).HasForeignKey(r => r.PassId);
        builder.HasIndex(p => new { p.EntryId, p.Id });
    }

    public void Configure(EntityTypeBuilder<PassRemark> builder)
    {
        builder.ToTable("PassRemarks").Ignore(r => r.JournalKey);
        builder.Property(r => r.Place).HasMaxLength(PassRemark.PlaceMaxLength);
        builder.Property(r => r.Text).HasMaxLength(PassRemark.TextMaxLength);
        builder.HasOne(r => r.Manuscript).WithMany().HasForeignKey(r => r.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.PassId, r.No });
    }

    public void Configure(EntityTypeBuilder<DocumentTemplate> builder)
    {
        builder.ToTable("DocumentTemplates").Ignore(t => t.HouseKey);
        builder.Property(t => t.Language).HasMaxLength(DocumentTemplate.LanguageMaxLength);
        builder.Property(t => t.Text).HasMaxLength(DocumentTemplate.TextMaxLength);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasIndex(t => new { t.Kind, t.Language }).IsUnique();
    }
}
