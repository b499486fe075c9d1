using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;

namespace SecretaryService.Data.Journal;

/// <summary>One save of one entry: who, when, what was told, what changed from what to what.</summary>
public sealed class JournalLine
{
    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public required RegisterEntry Entry { get; init; }
    public required int Version { get; init; }
    public required DateTime At { get; init; }
    public required long ById { get; init; }

    /// <summary>JSON: the facts by name. Lies beside the chain, which covers only the digest, so that a person's data can be erased without breaking it.</summary>
    public required string Facts { get; set; }

    /// <summary>JSON: part, property, old, new.</summary>
    public required string Changes { get; set; }

    /// <summary>Keyed digest of facts and changes.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>Keyed hash over this line's digest and the seal of the line before it.</summary>
    public required byte[] Seal { get; init; }

    /// <summary>Values were taken out; digest and seal stay as they are, and a later line vouches for what is left.</summary>
    internal void Redact(string facts, string changes) => (Facts, Changes) = (facts, changes);
}

public sealed class JournalLineMapping : IEntityTypeConfiguration<JournalLine>
{
    public void Configure(EntityTypeBuilder<JournalLine> builder)
    {
        builder.ToTable("Journal").HasOne(l => l.Entry).WithMany().HasForeignKey(l => l.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.EntryId, l.Version }).IsUnique();
        builder.Property(l => l.Digest).HasMaxLength(Seal.Length);
        builder.Property(l => l.Seal).HasMaxLength(Seal.Length);
    }
}
