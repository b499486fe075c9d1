using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class FileMappings : IEntityTypeConfiguration<Attachment>, IEntityTypeConfiguration<FileVersion>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments").Ignore(a => a.JournalKey).Ignore(a => a.Latest);
        builder.Property(a => a.StruckByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(a => a.StrikeReason).HasMaxLength(Voiding.ReasonMaxLength);
        builder.HasOne(a => a.Entry).WithMany(e => e.Attachments).HasForeignKey(a => a.EntryId);
        builder.HasMany(a => a.Versions).WithOne(v => v.Attachment).HasForeignKey(v => v.AttachmentId).OnDelete(DeleteBehavior.Restrict);
        // Files of an entry; one file by its address.
        builder.HasIndex(a => a.EntryId);
        builder.HasIndex(a => a.Key).IsUnique();
    }

    public void Configure(EntityTypeBuilder<FileVersion> builder)
    {
        builder.ToTable("FileVersions").Ignore(v => v.JournalKey);
        builder.Property(v => v.Name).HasMaxLength(FileName.MaxLength);
        builder.Property(v => v.ContentType).HasMaxLength(FileVersion.TypeMaxLength);
        builder.Property(v => v.Sha256).HasMaxLength(FileVersion.DigestLength);
        builder.Property(v => v.AddedByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasOne(v => v.Entry).WithMany().HasForeignKey(v => v.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(v => v.AddedById).OnDelete(DeleteBehavior.Restrict);
        // Two who replace at once: one of them was faster.
        builder.HasIndex(v => new { v.AttachmentId, v.No }).IsUnique();
        // The whole of an entry, for the journal's verification.
        builder.HasIndex(v => v.EntryId);
    }
}
