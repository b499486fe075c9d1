using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

/// <summary>Minutes: what was settled, who read them, and what was issued.</summary>
public sealed class MinutesMappings : IEntityTypeConfiguration<MeetingAction>, IEntityTypeConfiguration<MinutesReview>, IEntityTypeConfiguration<MinutesRemark>, IEntityTypeConfiguration<IssuedMinutes>
{
    public void Configure(EntityTypeBuilder<MeetingAction> builder)
    {
        builder.ToTable("MeetingActions").Ignore(a => a.JournalKey).Ignore(a => a.IsOpen);
        builder.Property(a => a.What).HasMaxLength(MeetingAction.WhatMaxLength);
        builder.Property(a => a.OwnerName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(a => a.VerifierName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(a => a.Report).HasMaxLength(Domain.Commitments.Commitment.ResultMaxLength);
        builder.Property(a => a.VerifiedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(a => a.AskedBecause).HasMaxLength(MeetingAction.ReasonMaxLength);
        builder.HasIndex(a => new { a.EntryId, a.Id });
    }

    public void Configure(EntityTypeBuilder<MinutesReview> builder)
    {
        builder.ToTable("MinutesReviews").Ignore(r => r.JournalKey);
        builder.Property(r => r.ReviewerName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(r => r.SubmittedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(r => r.ByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(r => r.Opinion).HasMaxLength(MinutesReview.OpinionMaxLength);
        builder.Property(r => r.Hash).HasMaxLength(IssuedMinutes.HashLength);
        builder.Property(r => r.Supplement).HasMaxLength(AgendaItem.TextMaxLength);
        builder.HasMany(r => r.Remarks).WithOne(m => m.Review).HasForeignKey(m => m.ReviewId);
        // Two who submit at once: the second is refused.
        builder.HasIndex(r => new { r.EntryId, r.Round }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MinutesRemark> builder)
    {
        builder.ToTable("MinutesRemarks").Ignore(r => r.JournalKey);
        builder.Property(r => r.Text).HasMaxLength(MinutesRemark.TextMaxLength);
        builder.HasOne(r => r.Meeting).WithMany().HasForeignKey(r => r.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.ReviewId, r.No });
    }

    public void Configure(EntityTypeBuilder<IssuedMinutes> builder)
    {
        // The trigger refuses every change: see FrozenMinutes of either database. To be told of it, EF must not ask for what it wrote in the statement itself.
        builder.ToTable("IssuedMinutes", table => table.HasTrigger("IssuedMinutes_Frozen")).Ignore(i => i.JournalKey);
        builder.Property(i => i.Hash).HasMaxLength(IssuedMinutes.HashLength);
        builder.Property(i => i.ByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(i => i.ApprovedByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasIndex(i => new { i.EntryId, i.No }).IsUnique();
    }
}
