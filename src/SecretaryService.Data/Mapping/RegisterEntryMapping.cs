using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class RegisterEntryMapping : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> builder)
    {
        builder.ToTable("Entries").UseTptMappingStrategy();
        builder.Ignore(e => e.Facts).Ignore(e => e.OwnParts).Ignore(e => e.IsOpenToSearch).Ignore(e => e.MayHoldFiles).Ignore(e => e.TakesFiles);
        builder.Property(e => e.Number).HasMaxLength(RegisterEntry.NumberMaxLength);
        builder.Property(e => e.Title).HasMaxLength(RegisterEntry.TitleMaxLength);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property<byte[]>(Seal.Column).HasMaxLength(Seal.Length);
        builder.HasOne<Department>().WithMany().HasForeignKey(e => e.DepartmentId).OnDelete(DeleteBehavior.Restrict);

        builder.Ignore(e => e.Voided).Ignore(e => e.WasTakenBack);
        builder.Property(e => e.VoidedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(e => e.VoidReason).HasMaxLength(Voiding.ReasonMaxLength);

        MapRetention(builder);
        builder.HasIndex(e => e.Number).IsUnique();
        // Lists, newest first, of everything (Register), of one class, and of one department: what LatestEntries drives on.
        builder.HasIndex(e => new { e.Register, e.OccurredAt, e.Id }).IsDescending(false, true, true);
        builder.HasIndex(e => new { e.AccessClass, e.OccurredAt, e.Id }).IsDescending(false, true, true);
        builder.HasIndex(e => new { e.DepartmentClass, e.OccurredAt, e.Id }).IsDescending(false, true, true);

        // An entry is loaded to be changed or shown, and both need its parties; lists are projections and do not pay for it.
        builder.Navigation(e => e.Parties).AutoInclude();
        builder.HasMany(e => e.Parties).WithOne(p => p.Entry).HasForeignKey(p => p.EntryId);
        builder.HasMany(e => e.Exclusions).WithOne(x => x.Entry).HasForeignKey(x => x.EntryId);
        builder.HasMany(e => e.Commitments).WithOne(c => c.Entry).HasForeignKey(c => c.EntryId);
    }

    private static void MapRetention(EntityTypeBuilder<RegisterEntry> builder)
    {
        builder.Ignore(e => e.Protected).Ignore(e => e.IsOver);
        builder.Property(e => e.ProtectedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(e => e.ProtectReason).HasMaxLength(Voiding.ReasonMaxLength);
        // What the night looks at: the oldest of a register that still say who it was about.
        builder.HasIndex(e => new { e.Register, e.OccurredAt, e.Id }, "IX_Entries_ToForget").HasFilter("[ForgottenAt] IS NULL");
    }
}
