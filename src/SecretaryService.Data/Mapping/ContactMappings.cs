using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("Contacts").Ignore(c => c.Label).Ignore(c => c.HouseKey).Ignore(c => c.Kind).Ignore(c => c.MailList).Ignore(c => c.Lacks);
        MapTexts(builder);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasMany(c => c.Phones).WithOne().HasForeignKey(p => p.ContactId);
        builder.Navigation(c => c.Phones).AutoInclude();
        builder.HasMany(c => c.Dates).WithOne().HasForeignKey(d => d.ContactId);
        builder.HasOne<Contact>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contact>().WithMany().HasForeignKey(c => c.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasQueryFilter(AppDbContext.Standing, c => c.MergedIntoId == null && c.ForgottenAt == null);
        MapIndexes(builder);
    }

    private static void MapTexts(EntityTypeBuilder<Contact> builder)
    {
        builder.Property(c => c.Name).HasMaxLength(Contact.NameMaxLength);
        builder.Property(c => c.Organisation).HasMaxLength(Contact.OrganisationMaxLength);
        builder.Property(c => c.OrganisationKey).HasMaxLength(Contact.OrganisationMaxLength);
        builder.Property(c => c.Salutation).HasMaxLength(Contact.SalutationMaxLength);
        builder.Property(c => c.Position).HasMaxLength(Contact.PositionMaxLength);
        builder.Property(c => c.Mails).HasMaxLength((Contact.MailMaxLength + 1) * Contact.MostMails);
        builder.Property(c => c.Address).HasMaxLength(Contact.AddressMaxLength);
        builder.Property(c => c.Language).HasMaxLength(Contact.LanguageMaxLength);
        builder.Property(c => c.Drink).HasMaxLength(Contact.DrinkMaxLength);
        builder.Property(c => c.Likes).HasMaxLength(Contact.LikesMaxLength);
        builder.Property(c => c.Remark).HasMaxLength(Contact.RemarkMaxLength);
        builder.Property(c => c.Words).HasMaxLength(Contact.WordsMaxLength);
        builder.Property(c => c.Uid).HasMaxLength(Contact.UidMaxLength);
        builder.Property(c => c.ConfirmedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(c => c.ForgottenByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(c => c.ForgottenReason).HasMaxLength(Contact.ForgottenReasonMaxLength);
    }

    private static void MapIndexes(EntityTypeBuilder<Contact> builder)
    {
        // An import and a form ask for those there may be already, by name and organisation; the page of duplicates goes along it. The two
        // others stand in it so that what stands no more is passed over without being read.
        builder.HasIndex(c => new { c.Words, c.MergedIntoId, c.ForgottenAt });
        builder.HasIndex(c => c.Uid).HasFilter("[Uid] IS NOT NULL");
        // People of an organisation, and those who wait for theirs to be written down.
        builder.HasIndex(c => c.OrganisationId).HasFilter("[OrganisationId] IS NOT NULL");
        builder.HasIndex(c => c.OrganisationKey).HasFilter("[OrganisationKey] IS NOT NULL");
        // What was erased of late.
        builder.HasIndex(c => c.ForgottenAt).HasFilter("[ForgottenAt] IS NOT NULL");
        // Whose history is read with this one.
        builder.HasIndex(c => c.MergedIntoId).HasFilter("[MergedIntoId] IS NOT NULL");
    }
}

public sealed class ContactPhoneMapping : IEntityTypeConfiguration<ContactPhone>
{
    public void Configure(EntityTypeBuilder<ContactPhone> builder)
    {
        builder.ToTable("ContactPhones");
        builder.Property(p => p.Typed).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(p => p.Digits).HasMaxLength(PhoneNumber.MaxLength);
        builder.HasIndex(p => p.ContactId);
        // Whole: whose number is it, who has the same, and which hold these digits are answered from the index alone.
        builder.HasIndex(p => new { p.Digits, p.IsShared, p.ContactId });
    }
}

public sealed class ContactDateMapping : IEntityTypeConfiguration<ContactDate>
{
    public void Configure(EntityTypeBuilder<ContactDate> builder)
    {
        builder.ToTable("ContactDates").Ignore(d => d.AsDate);
        builder.Property(d => d.Label).HasMaxLength(Contact.DateLabelMaxLength);
        builder.HasIndex(d => d.ContactId);
        // Which dates come near, whatever the year.
        builder.HasIndex(d => d.Turn);
    }
}

public sealed class ContactMergeMapping : IEntityTypeConfiguration<ContactMerge>
{
    public void Configure(EntityTypeBuilder<ContactMerge> builder)
    {
        builder.ToTable("ContactMerges").Ignore(m => m.MovedIds);
        builder.Property(m => m.MergedName).HasMaxLength(Contact.OrganisationMaxLength);
        builder.Property(m => m.ByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasOne<Contact>().WithMany().HasForeignKey(m => m.KeptId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contact>().WithMany().HasForeignKey(m => m.MergedId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => m.KeptId);
        builder.HasIndex(m => m.MergedId);
    }
}
