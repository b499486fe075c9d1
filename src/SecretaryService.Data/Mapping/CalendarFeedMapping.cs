using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class CalendarFeedMapping : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.ToTable("CalendarFeeds").Ignore(f => f.HouseKey);
        // A key of the table is no content: the digest stands in no journal.
        builder.Property(f => f.Digest).HasMaxLength(CalendarFeed.DigestLength).IsFixedLength();
        builder.HasAlternateKey(f => f.Digest);
        builder.HasOne(f => f.Owner).WithMany().HasForeignKey(f => f.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        // Each has one at a time.
        builder.HasIndex(f => f.EmployeeId).IsUnique().HasFilter("[RevokedAt] IS NULL");
    }
}
