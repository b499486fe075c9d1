using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class IncomingMapping : IEntityTypeConfiguration<IncomingDocument>
{
    public void Configure(EntityTypeBuilder<IncomingDocument> builder)
    {
        builder.ToTable("IncomingDocuments").Ignore(d => d.Review).Ignore(d => d.Query).Ignore(d => d.Proposal).Ignore(d => d.Instruction).Ignore(d => d.Completed);
        builder.Ignore(d => d.IsOpen).Ignore(d => d.WantsReview).Ignore(d => d.IsReadyToComplete);
        builder.Property(d => d.Sender).HasMaxLength(IncomingDocument.SenderMaxLength);
        builder.Property(d => d.SendersNumber).HasMaxLength(IncomingDocument.SendersNumberMaxLength);
        builder.Property(d => d.SendersNumberKey).HasMaxLength(IncomingDocument.SendersNumberMaxLength);
        builder.Property(d => d.CopyNumbers).HasMaxLength(IncomingDocument.CopyNumbersMaxLength);
        builder.Property(d => d.Contact).HasMaxLength(IncomingDocument.ContactMaxLength);
        builder.Property(d => d.ContactPhone).HasMaxLength(IncomingDocument.PhoneMaxLength);
        foreach (var name in new[] { nameof(IncomingDocument.RegisteredByName), nameof(IncomingDocument.ReviewedByName), nameof(IncomingDocument.QueriedByName), nameof(IncomingDocument.ProposedByName),
            nameof(IncomingDocument.InstructedByName), nameof(IncomingDocument.InstructedForName), nameof(IncomingDocument.CompletedByName) })
        {
            builder.Property<string?>(name).HasMaxLength(Employee.NameMaxLength);
        }

        foreach (var text in new[] { nameof(IncomingDocument.ReviewRemark), nameof(IncomingDocument.QueryText), nameof(IncomingDocument.QueryAnswer), nameof(IncomingDocument.ProposalText),
            nameof(IncomingDocument.InstructionText), nameof(IncomingDocument.Result), nameof(IncomingDocument.ReplyNote) })
        {
            builder.Property<string?>(text).HasMaxLength(IncomingDocument.TextMaxLength);
        }

        builder.Property(d => d.RegisteredByName).IsRequired();
        MapParts(builder);
        builder.HasOne<Employee>().WithMany().HasForeignKey(d => d.RegisteredById).OnDelete(DeleteBehavior.Restrict);
        // The same paper, registered a second time.
        builder.HasIndex(d => d.SendersNumberKey).HasFilter("[SendersNumberKey] IS NOT NULL");
    }

    private static void MapParts(EntityTypeBuilder<IncomingDocument> builder)
    {
        builder.HasMany(d => d.Distributed).WithOne(c => c.Document).HasForeignKey(c => c.EntryId);
        builder.HasMany(d => d.Slips).WithOne(s => s.Document).HasForeignKey(s => s.EntryId);
        builder.HasMany(d => d.Stages).WithOne(s => s.Document).HasForeignKey(s => s.EntryId);
        builder.HasMany(d => d.Readings).WithOne(r => r.Document).HasForeignKey(r => r.EntryId);
        // An entry is loaded to be changed, shown or verified, and each needs its parts; lists are projections.
        builder.Navigation(d => d.Distributed).HasField("_copies").AutoInclude();
        builder.Navigation(d => d.Slips).AutoInclude();
        builder.Navigation(d => d.Stages).AutoInclude();
        builder.Navigation(d => d.Readings).AutoInclude();
    }
}

public sealed class DocumentPartMapping : IEntityTypeConfiguration<DocumentCopy>, IEntityTypeConfiguration<CirculationSlip>, IEntityTypeConfiguration<CirculationStage>, IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<DocumentCopy> builder)
    {
        builder.ToTable("DocumentCopies").Ignore(c => c.JournalKey);
        builder.Property(c => c.CopyNumber).HasMaxLength(DocumentCopy.CopyNumberMaxLength);
        builder.Property(c => c.HolderName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(c => c.SignedByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.HolderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.EntryId, c.Place }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CirculationSlip> builder)
    {
        builder.ToTable("CirculationSlips").Ignore(s => s.JournalKey).Ignore(s => s.IsRunning);
        builder.Property(s => s.Purpose).HasMaxLength(CirculationSlip.PurposeMaxLength);
        builder.Property(s => s.BegunByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(s => s.Reason).HasMaxLength(Commitment.ReasonMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(s => s.BegunById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.EntryId, s.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CirculationStage> builder)
    {
        builder.ToTable("CirculationStages").Ignore(s => s.JournalKey);
        builder.HasIndex(s => new { s.EntryId, s.Slip, s.Number }).IsUnique();
        // The measure of clause 3.3.2a asks for the stages of a period.
        builder.HasIndex(s => s.DueAt).HasFilter("[DueAt] IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<Reading> builder)
    {
        builder.ToTable("Readings").Ignore(r => r.JournalKey).Ignore(r => r.IsOver);
        builder.Property(r => r.Name).HasMaxLength(Employee.NameMaxLength);
        builder.Property(r => r.Unit).HasMaxLength(IncomingDocument.SenderMaxLength);
        builder.Property(r => r.ByProxyName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(r => r.Opinion).HasMaxLength(Commitment.ResultMaxLength);
        builder.Property(r => r.ReturnReason).HasMaxLength(Commitment.ReasonMaxLength);
        builder.Property(r => r.SignedHash).HasMaxLength(64);
        builder.HasOne<Employee>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.EntryId, r.Slip, r.Stage, r.Place }).IsUnique();
    }
}

public sealed class CirculationTemplateMapping : IEntityTypeConfiguration<CirculationTemplate>
{
    public void Configure(EntityTypeBuilder<CirculationTemplate> builder)
    {
        builder.ToTable("CirculationTemplates").Ignore(t => t.HouseKey);
        builder.Property(t => t.Name).HasMaxLength(CirculationTemplate.NameMaxLength);
        builder.Property(t => t.Stages).HasMaxLength(CirculationTemplate.StagesMaxLength);
        builder.HasIndex(t => t.Name).IsUnique();
    }
}
