using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class CommitmentMapping : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> builder)
    {
        builder.ToTable("Commitments").Ignore(c => c.JournalKey).Ignore(c => c.IsOpen);
        builder.Property(c => c.OwnerName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(c => c.MadeByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(c => c.About).HasMaxLength(Commitment.AboutMaxLength);
        builder.Property(c => c.What).HasMaxLength(Commitment.WhatMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Steps).WithOne(s => s.Commitment).HasForeignKey(s => s.CommitmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Notices).WithOne(n => n.Commitment).HasForeignKey(n => n.CommitmentId).OnDelete(DeleteBehavior.Restrict);
        MapStates(builder);
        MapIndexes(builder);
    }

    private static void MapStates(EntityTypeBuilder<Commitment> builder)
    {
        builder.ComplexProperty(c => c.Repeats);
        builder.ComplexProperty(c => c.Ladder);
        builder.ComplexProperty(c => c.Done, done =>
        {
            done.Property(d => d!.Result).HasMaxLength(Commitment.ResultMaxLength);
            done.Property(d => d!.ByName).HasMaxLength(Employee.NameMaxLength);
        });
        builder.ComplexProperty(c => c.Withdrawn, withdrawn =>
        {
            withdrawn.Property(w => w!.ByName).HasMaxLength(Employee.NameMaxLength);
            withdrawn.Property(w => w!.Reason).HasMaxLength(Commitment.ReasonMaxLength);
        });
        builder.ComplexProperty(c => c.Paused, paused =>
        {
            paused.Property(p => p!.ByName).HasMaxLength(Employee.NameMaxLength);
            paused.Property(p => p!.Reason).HasMaxLength(Commitment.ReasonMaxLength);
        });
    }

    private static void MapIndexes(EntityTypeBuilder<Commitment> builder)
    {
        builder.HasIndex(c => c.EntryId);
        // My desk. Brackets are understood by both databases.
        builder.HasIndex(c => new { c.OwnerId, c.DueAt }).HasFilter("[Done_At] IS NULL");
        // What I promised for others, kept or not.
        builder.HasIndex(c => new { c.MadeById, c.DueAt });
        // Callbacks due, whoever owes them.
        builder.HasIndex(c => new { c.Kind, c.DueAt }, "IX_Commitments_Open").HasFilter("[Done_At] IS NULL");
        // What the clock must look at next.
        builder.HasIndex(c => c.NextAt).HasFilter("[NextAt] IS NOT NULL");
        // Measures: by kind, and of every kind.
        builder.HasIndex(c => new { c.Kind, c.DueAt }, "IX_Commitments_Kind");
        builder.HasIndex(c => c.DueAt);
    }
}

public sealed class CommitmentStepMapping : IEntityTypeConfiguration<CommitmentStep>
{
    public void Configure(EntityTypeBuilder<CommitmentStep> builder)
    {
        builder.ToTable("CommitmentSteps").Ignore(s => s.JournalKey);
        builder.Property(s => s.ByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(s => s.ToName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(s => s.Text).HasMaxLength(CommitmentStep.TextMaxLength);
        builder.HasOne(s => s.Entry).WithMany().HasForeignKey(s => s.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => s.CommitmentId);
        // The whole of an entry, for the journal's verification.
        builder.HasIndex(s => s.EntryId);
    }
}

public sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices");
        builder.Property(n => n.ByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(n => n.Text).HasMaxLength(CommitmentStep.TextMaxLength);
        builder.HasOne(n => n.Entry).WithMany().HasForeignKey(n => n.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Restrict);
        // Mine, the newest first; how many are unread; which have not gone by mail.
        // Those of an entry, when its words go.
        builder.HasIndex(n => n.EntryId);
        builder.HasIndex(n => new { n.PersonId, n.Id }).IsDescending(false, true);
        builder.HasIndex(n => n.PersonId, "IX_Notices_Unread").HasFilter("[ReadAt] IS NULL");
        builder.HasIndex(n => n.Id, "IX_Notices_Unmailed").HasFilter("[MailedAt] IS NULL");
    }
}
