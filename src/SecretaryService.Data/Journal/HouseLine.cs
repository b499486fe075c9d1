using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Journal;

/// <summary>One save of something that belongs to the house and to no entry: who, when, what changed from what to what.</summary>
public sealed class HouseLine
{
    public const int OfMaxLength = 60;
    public const int KeyMaxLength = 200;

    public long Id { get; private set; }
    public required DateTime At { get; init; }

    /// <summary>The person's id; 0 is the system.</summary>
    public required long ById { get; init; }

    /// <summary>The kind of thing: Employee, Department …</summary>
    public required string Of { get; init; }

    /// <summary>Which one of its kind, as it was called then.</summary>
    public required string Key { get; set; }

    /// <summary>JSON: kind, property, old, new.</summary>
    public required string Changes { get; set; }

    /// <summary>The colleague it is about, whatever he was called then: his own line, or that of his duty.</summary>
    public long? ColleagueId { get; init; }
    public Employee? Colleague { get; init; }

    /// <summary>The contact it is about, whatever it was called then: by it his personal data is found when it has to go.</summary>
    public long? ContactId { get; init; }
    public Contact? Contact { get; init; }

    /// <summary>The values were erased; that there was a line stays.</summary>
    public void Redact(string key, string changes) => (Key, Changes) = (key, changes);
}

public sealed class HouseLineMapping : IEntityTypeConfiguration<HouseLine>
{
    public void Configure(EntityTypeBuilder<HouseLine> builder)
    {
        builder.ToTable("HouseJournal");
        builder.Property(l => l.Of).HasMaxLength(HouseLine.OfMaxLength);
        builder.Property(l => l.Key).HasMaxLength(HouseLine.KeyMaxLength);
        // The journal outlives what it is about.
        builder.HasOne(l => l.Colleague).WithMany().HasForeignKey(l => l.ColleagueId).OnDelete(DeleteBehavior.SetNull);
        // Of one kind, and of this one, newest first. Everything, newest first, is the primary key.
        builder.HasIndex(l => new { l.Of, l.Id }).IsDescending(false, true);
        builder.HasIndex(l => new { l.Of, l.Key, l.Id }).IsDescending(false, false, true);
        builder.HasOne(l => l.Contact).WithMany().HasForeignKey(l => l.ContactId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(l => l.ContactId).HasFilter("[ContactId] IS NOT NULL");
        builder.HasIndex(l => new { l.ColleagueId, l.Id }).IsDescending(false, true).HasFilter("[ColleagueId] IS NOT NULL");
    }
}
