using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class HandOverMappings : IEntityTypeConfiguration<HandOverList>, IEntityTypeConfiguration<HandOverLine>, IEntityTypeConfiguration<Appraisal>, IEntityTypeConfiguration<AppraisalLine>
{
    public void Configure(EntityTypeBuilder<HandOverList> builder)
    {
        builder.ToTable("HandOvers");
        builder.Property(h => h.Fonds).HasMaxLength(ArchiveClass.CodeMaxLength);
        builder.Property(h => h.FondsName).HasMaxLength(ArchiveClass.NameMaxLength);
        builder.Property(h => h.GivingUnit).HasMaxLength(HandOverList.UnitMaxLength);
        builder.Property(h => h.ReceivingUnit).HasMaxLength(HandOverList.UnitMaxLength);
        builder.Property(h => h.GiverName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(h => h.ReceiverName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(h => h.WitnessName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(h => h.OfferedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(h => h.ReceivedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(h => h.WitnessedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(h => h.CountResult).HasMaxLength(HandOverList.CountMaxLength);
        // Loaded where they are shown, changed or verified; no list reads them.
        builder.HasMany(h => h.Lines).WithOne(l => l.List).HasForeignKey(l => l.EntryId);
        // What is due and what was concluded, for the figure.
        builder.HasIndex(h => new { h.State, h.DueAt });
    }

    public void Configure(EntityTypeBuilder<HandOverLine> builder)
    {
        builder.ToTable("HandOverLines").Ignore(l => l.JournalKey);
        builder.Property(l => l.Code).HasMaxLength(RegisterEntry.NumberMaxLength);
        builder.Property(l => l.Title).HasMaxLength(RegisterEntry.TitleMaxLength);
        builder.Property(l => l.DocumentNumber).HasMaxLength(CatalogueLine.NumberMaxLength);
        builder.Property(l => l.Responsible).HasMaxLength(CatalogueLine.ResponsibleMaxLength);
        builder.Property(l => l.RetentionCode).HasMaxLength(RetentionClass.CodeMaxLength);
        builder.Property(l => l.BoxNumber).HasMaxLength(RegisterEntry.NumberMaxLength);
        builder.Property(l => l.Remark).HasMaxLength(CatalogueLine.RemarkMaxLength);
        builder.Property(l => l.Condition).HasMaxLength(HandOverLine.ConditionMaxLength);
        builder.Property(l => l.ReturnReason).HasMaxLength(HandOverLine.ReasonMaxLength);
        builder.HasOne<RegisterEntry>().WithMany().HasForeignKey(l => l.DocumentId).OnDelete(DeleteBehavior.Restrict);
        // A document stands on a list once.
        builder.HasIndex(l => new { l.EntryId, l.DocumentId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Appraisal> builder)
    {
        builder.ToTable("Appraisals");
        builder.Property(a => a.AppraiserName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(a => a.Opinion).HasMaxLength(Appraisal.OpinionMaxLength);
        builder.Property(a => a.ApproverName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(a => a.ApprovedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(a => a.ApprovalOpinion).HasMaxLength(Appraisal.OpinionMaxLength);
        builder.Property(a => a.DestroyedAtPlace).HasMaxLength(DestructionNote.PlaceMaxLength);
        builder.Property(a => a.Method).HasMaxLength(DestructionNote.MethodMaxLength);
        builder.Property(a => a.DestroyerName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(a => a.SupervisorName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(a => a.SupervisedByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasMany(a => a.Lines).WithOne(l => l.Appraisal).HasForeignKey(l => l.EntryId);
    }

    public void Configure(EntityTypeBuilder<AppraisalLine> builder)
    {
        builder.ToTable("AppraisalLines").Ignore(l => l.JournalKey).Ignore(l => l.IsToBeDestroyed);
        builder.Property(l => l.Code).HasMaxLength(RegisterEntry.NumberMaxLength);
        builder.Property(l => l.Title).HasMaxLength(RegisterEntry.TitleMaxLength);
        builder.Property(l => l.Responsible).HasMaxLength(CatalogueLine.ResponsibleMaxLength);
        builder.Property(l => l.RetentionCode).HasMaxLength(RetentionClass.CodeMaxLength);
        builder.Property(l => l.Reason).HasMaxLength(AppraisalLine.ReasonMaxLength);
        builder.Property(l => l.SparedBecause).HasMaxLength(Voiding.ReasonMaxLength);
        builder.HasOne<RegisterEntry>().WithMany().HasForeignKey(l => l.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.EntryId, l.DocumentId }).IsUnique();
    }
}
