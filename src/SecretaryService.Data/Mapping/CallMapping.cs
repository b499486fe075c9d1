using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class CallMapping : IEntityTypeConfiguration<Call>
{
    public void Configure(EntityTypeBuilder<Call> builder)
    {
        builder.ToTable("Calls");
        builder.Property(c => c.CallerName).HasMaxLength(Call.NameMaxLength);
        builder.Property(c => c.CallerOrganisation).HasMaxLength(Call.OrganisationMaxLength);
        builder.Property(c => c.CallerPhone).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(c => c.CallerDigits).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(c => c.Matter).HasMaxLength(Call.MatterMaxLength);
        builder.Property(c => c.ForName).HasMaxLength(Call.NameMaxLength);
        builder.Property(c => c.TakenByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.ForId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.TakenById).OnDelete(DeleteBehavior.Restrict);
    }
}
