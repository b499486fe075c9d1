using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class PartyMapping : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.ToTable("Parties").Ignore(p => p.JournalKey);
        builder.Property(p => p.Name).HasMaxLength(Party.NameMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        // Loading the parties of an entry: the filtered one below cannot serve.
        builder.HasIndex(p => p.EntryId);
        // May this person see it? And: what is mine, newest first.
        builder.HasIndex(p => new { p.EntryId, p.PersonId }).IsUnique().HasFilter("[PersonId] IS NOT NULL");
        builder.HasIndex(p => new { p.PersonId, p.Register, p.OccurredAt, p.EntryId }).IsDescending(false, false, true, true);
    }
}

public sealed class ExclusionMapping : IEntityTypeConfiguration<Exclusion>
{
    public void Configure(EntityTypeBuilder<Exclusion> builder)
    {
        builder.ToTable("Exclusions").Ignore(x => x.JournalKey).HasKey(x => new { x.EntryId, x.PersonId });
        builder.Property(x => x.Reason).HasMaxLength(Exclusion.ReasonMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
