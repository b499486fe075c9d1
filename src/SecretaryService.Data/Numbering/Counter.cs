using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;

namespace SecretaryService.Data.Numbering;

/// <summary>The last number given in a series such as C-2026.</summary>
public sealed class Counter
{
    public required string Series { get; init; }
    public long Last { get; private set; }
}

public sealed class CounterMapping : IEntityTypeConfiguration<Counter>
{
    public void Configure(EntityTypeBuilder<Counter> builder)
    {
        builder.ToTable("Counters").HasKey(c => c.Series);
        builder.Property(c => c.Series).HasMaxLength(Series.MaxLength);
    }
}
