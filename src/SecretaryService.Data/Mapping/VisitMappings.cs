using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Kiosks;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Data.Mapping;

public sealed class VisitMapping : IEntityTypeConfiguration<Visit>, IEntityTypeConfiguration<Preparation>
{
    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.ToTable("Visits").Ignore(v => v.IsOnSite).Ignore(v => v.Label).Ignore(v => v.IsToldOtherwise).Ignore(v => v.Invitation).Ignore(v => v.Notice);
        builder.Property(v => v.VisitorName).HasMaxLength(Visit.NameMaxLength);
        builder.Property(v => v.Organisation).HasMaxLength(Visit.OrganisationMaxLength);
        builder.Property(v => v.Phone).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(v => v.PhoneDigits).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(v => v.Companions).HasMaxLength(Visit.CompanionsMaxLength);
        builder.Property(v => v.Purpose).HasMaxLength(Visit.PurposeMaxLength);
        builder.Property(v => v.Language).HasMaxLength(Visit.LanguageMaxLength);
        builder.Property(v => v.DeskNote).HasMaxLength(Visit.NoteMaxLength);
        builder.Property(v => v.Drink).HasMaxLength(Visit.DrinkMaxLength);
        builder.Property(v => v.CardNumber).HasMaxLength(Visit.CardMaxLength);
        builder.Property(v => v.KeyPoints).HasMaxLength(Visit.TalkMaxLength);
        builder.Property(v => v.ExtraMaterials).HasMaxLength(Visit.NoteMaxLength);
        builder.Property(v => v.RatedWords).HasMaxLength(Visit.NoteMaxLength);
        builder.Property(v => v.HostName).HasMaxLength(Visit.NameMaxLength);
        builder.Property(v => v.NoticeText).HasMaxLength(Company.NoticeMaxLength);
        builder.Property(v => v.NoticeLanguage).HasMaxLength(NoticeAccepted.LanguageMaxLength);
        builder.Property(v => v.NoticeKiosk).HasMaxLength(KioskDevice.NameMaxLength);
        builder.Property(v => v.ReceivedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(v => v.InvitedTo).HasMaxLength(Visit.MailMaxLength);
        builder.Property(v => v.InvitedIn).HasMaxLength(Visit.LetterLanguageMaxLength);
        MapRelations(builder);
    }

    private static void MapRelations(EntityTypeBuilder<Visit> builder)
    {
        builder.HasOne<Employee>().WithMany().HasForeignKey(v => v.HostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(v => v.ReceivedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contact>().WithMany().HasForeignKey(v => v.ContactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(v => v.Preparations).WithOne(p => p.Visit).HasForeignKey(p => p.EntryId);
        // An entry is loaded to be changed, shown or verified, and each needs its list.
        builder.Navigation(v => v.Preparations).AutoInclude();

        // The board, the list of those in the house and the night's job: who is expected or here.
        builder.HasIndex(v => new { v.State, v.Id }).HasFilter("[State] < 4");
        // The history of a guest, the newest first.
        builder.HasIndex(v => new { v.ContactId, v.Id }).HasFilter("[ContactId] IS NOT NULL");
        builder.HasIndex(v => new { v.PhoneDigits, v.Id }).HasFilter("[PhoneDigits] IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<Preparation> builder)
    {
        builder.ToTable("Preparations").Ignore(p => p.JournalKey);
        builder.Property(p => p.DoneByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasIndex(p => new { p.EntryId, p.Kind }).IsUnique();
    }
}
