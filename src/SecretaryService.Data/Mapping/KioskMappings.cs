using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Kiosks;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class KioskMappings : IEntityTypeConfiguration<KioskDevice>, IEntityTypeConfiguration<KioskSighting>, IEntityTypeConfiguration<DeskCall>
{
    public void Configure(EntityTypeBuilder<KioskDevice> builder)
    {
        builder.ToTable("Kiosks").Ignore(k => k.HouseKey);
        builder.Property(k => k.Name).HasMaxLength(KioskDevice.NameMaxLength);
        // A key of the table is no content: the digest stands in no journal, and no two kiosks have the same.
        builder.Property(k => k.KeyDigest).HasMaxLength(KioskDevice.DigestLength).IsFixedLength();
        builder.HasAlternateKey(k => k.KeyDigest);
        builder.HasOne<Employee>().WithMany().HasForeignKey(k => k.CreatedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(k => k.RevokedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<KioskSighting> builder)
    {
        builder.ToTable("KioskSightings").HasKey(s => s.KioskId);
        builder.Property(s => s.KioskId).ValueGeneratedNever();
        builder.HasOne<KioskDevice>().WithMany().HasForeignKey(s => s.KioskId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DeskCall> builder)
    {
        builder.ToTable("DeskCalls").Ignore(c => c.HouseKey);
        builder.Property(c => c.KioskName).HasMaxLength(KioskDevice.NameMaxLength);
        builder.HasOne<KioskDevice>().WithMany().HasForeignKey(c => c.KioskId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(c => c.AnsweredById).OnDelete(DeleteBehavior.Restrict);
        // Those that wait, on the board; and one of a kind at a kiosk, however often a button is pressed.
        builder.HasIndex(c => new { c.KioskId, c.Kind }).IsUnique().HasFilter("[AnsweredAt] IS NULL");
    }
}
