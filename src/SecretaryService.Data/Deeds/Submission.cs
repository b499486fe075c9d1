using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SecretaryService.Data.Deeds;

/// <summary>
/// A form that was carried out, by the key it was given when it was shown. Saved in the transaction of the deed itself: the same form
/// sent again (double click, retry after a crash) gets the same answer and is not done twice.
/// </summary>
public sealed class Submission
{
    public const int LocationMaxLength = 300;

    public required Guid Key { get; init; }
    public required long PersonId { get; init; }

    /// <summary>SHA-256 of the address and of every field: the same key with another content is refused, never silently taken for saved.</summary>
    public required byte[] Content { get; init; }

    /// <summary>Where the deed sent the browser.</summary>
    public required string Location { get; init; }
    public required DateTime At { get; init; }
}

public sealed class SubmissionMapping : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.ToTable("Submissions").HasKey(s => s.Key);
        builder.Property(s => s.Key).ValueGeneratedNever();
        builder.Property(s => s.Content).HasMaxLength(32);
        builder.Property(s => s.Location).HasMaxLength(Submission.LocationMaxLength);
        builder.HasIndex(s => s.At);
    }
}
