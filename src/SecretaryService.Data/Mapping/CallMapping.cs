using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Contacts;
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
        builder.HasOne<Contact>().WithMany().HasForeignKey(c => c.ContactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Call>().WithMany().HasForeignKey(c => c.EarlierCallId).OnDelete(DeleteBehavior.Restrict);
        // The history of a caller: by contact, else by number; the newest first.
        builder.HasIndex(c => new { c.ContactId, c.Id }).HasFilter("[ContactId] IS NOT NULL");
        builder.HasIndex(c => new { c.CallerDigits, c.Id }).HasFilter("[CallerDigits] IS NOT NULL");
        // Which call took this one up again; who said that he would call again.
        builder.HasIndex(c => c.EarlierCallId).HasFilter("[EarlierCallId] IS NOT NULL");
        builder.HasIndex(c => c.CallsAgainAt).HasFilter("[CallsAgainAt] IS NOT NULL");
    }
}
