using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Retention;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class RetentionMapping : IEntityTypeConfiguration<RetentionRule>
{
    public void Configure(EntityTypeBuilder<RetentionRule> builder)
    {
        builder.ToTable("RetentionRules").Ignore(r => r.HouseKey);
        builder.Property(r => r.MadeByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(r => r.MadeById).OnDelete(DeleteBehavior.Restrict);
    }
}
