using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class OutgoingMappings : IEntityTypeConfiguration<OutgoingDocument>, IEntityTypeConfiguration<Dispatch>, IEntityTypeConfiguration<DocumentWord>
{
    public void Configure(EntityTypeBuilder<OutgoingDocument> builder)
    {
        builder.ToTable("OutgoingDocuments").Ignore(d => d.IsSignedOnPaper).Ignore(d => d.Left);
        builder.Property(d => d.DrafterName).HasMaxLength(OutgoingDocument.NameMaxLength);
        builder.Property(d => d.Unit).HasMaxLength(OutgoingDocument.UnitMaxLength);
        builder.Property(d => d.ReviewedByName).HasMaxLength(OutgoingDocument.NameMaxLength);
        builder.Property(d => d.ProofreadByName).HasMaxLength(OutgoingDocument.NameMaxLength);
        builder.Property(d => d.CountersignedBy).HasMaxLength(OutgoingDocument.NamesMaxLength);
        builder.Property(d => d.SignedOffByName).HasMaxLength(OutgoingDocument.NameMaxLength);
        builder.Property(d => d.ManuscriptNumber).HasMaxLength(RegisterEntry.NumberMaxLength);
        builder.Property(d => d.VersionHash).HasMaxLength(ManuscriptVersion.HashLength);
        builder.Property(d => d.Cc).HasMaxLength(OutgoingDocument.CcMaxLength);
        builder.Property(d => d.Range).HasMaxLength(OutgoingDocument.RangeMaxLength);
        builder.Property(d => d.RegisteredByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(d => d.SealName).HasMaxLength(OutgoingDocument.SealMaxLength);
        builder.Property(d => d.SealedByName).HasMaxLength(OutgoingDocument.NameMaxLength);
        builder.Property(d => d.PrintedNumber).HasMaxLength(OutgoingDocument.PrintedNumberMaxLength);
        builder.Property(d => d.SentTo).HasMaxLength(OutgoingDocument.NamesMaxLength);
        builder.HasOne<RegisterEntry>().WithMany().HasForeignKey(d => d.ManuscriptId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RegisterEntry>().WithMany().HasForeignKey(d => d.AnswersId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Dispatches).WithOne(l => l.Document).HasForeignKey(l => l.EntryId);

        // What a draft became, and what answers an incoming document.
        builder.HasIndex(d => d.ManuscriptId).HasFilter("[ManuscriptId] IS NOT NULL");
        builder.HasIndex(d => d.AnswersId).HasFilter("[AnswersId] IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<Dispatch> builder)
    {
        builder.ToTable("Dispatches").Ignore(d => d.JournalKey);
        builder.Property(d => d.To).HasMaxLength(Dispatch.ToMaxLength);
        builder.Property(d => d.CopyNumbers).HasMaxLength(Dispatch.CopyNumbersMaxLength);
        builder.Property(d => d.Envelope).HasMaxLength(Dispatch.EnvelopeMaxLength);
        builder.Property(d => d.SentByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(d => d.ReceivedBy).HasMaxLength(OutgoingDocument.NameMaxLength);
        builder.Property(d => d.ReceiptByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasIndex(d => new { d.EntryId, d.No }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DocumentWord> builder)
    {
        builder.ToTable("DocumentWords").Ignore(w => w.HouseKey).Ignore(w => w.AccessClass);
        builder.Property(w => w.Word).HasMaxLength(DocumentWord.WordMaxLength);
        builder.Property(w => w.Version).IsConcurrencyToken();
        builder.HasIndex(w => w.Word).IsUnique();
    }
}
