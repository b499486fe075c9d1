using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Registers;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

/// <summary>How people look at registers: what they keep for themselves, like a draft, without a journal.</summary>
public sealed class RegisterMappings : IEntityTypeConfiguration<SavedView>, IEntityTypeConfiguration<BulkDeed>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("SavedViews");
        builder.Property(v => v.Name).HasMaxLength(SavedView.NameMaxLength);
        builder.Property(v => v.Query).HasMaxLength(SavedView.QueryMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(v => v.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.PersonId, v.Register });
    }

    public void Configure(EntityTypeBuilder<BulkDeed> builder)
    {
        builder.ToTable("BulkDeeds").Ignore(b => b.Items);
        builder.HasOne<Employee>().WithMany().HasForeignKey(b => b.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
