using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Data.Mapping;

public sealed class RoomMappings : IEntityTypeConfiguration<Room>, IEntityTypeConfiguration<RoomPhoto>, IEntityTypeConfiguration<Reservation>, IEntityTypeConfiguration<ReservedSlot>
{
    public void Configure(EntityTypeBuilder<Room> builder)
    {
        builder.ToTable("Rooms").Ignore(r => r.HouseKey);
        builder.Property(r => r.Name).HasMaxLength(Room.NameMaxLength);
        builder.Property(r => r.Place).HasMaxLength(Room.PlaceMaxLength);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<Employee>().WithMany().HasForeignKey(r => r.KeeperId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RoomPhoto> builder)
    {
        builder.ToTable("RoomPhotos").HasKey(p => p.RoomId);
        builder.Property(p => p.RoomId).ValueGeneratedNever();
        builder.Property(p => p.Bytes).HasMaxLength(RoomPhoto.MostBytes);
        builder.HasOne<Room>().WithOne().HasForeignKey<RoomPhoto>(p => p.RoomId);
    }

    public void Configure(EntityTypeBuilder<Reservation> builder)
    {
        builder.ToTable("Reservations");
        builder.Ignore(r => r.Approved).Ignore(r => r.Begun).Ignore(r => r.Ended).Ignore(r => r.Stay).Ignore(r => r.StartsAt);
        builder.Property(r => r.RoomName).HasMaxLength(Room.NameMaxLength);
        builder.Property(r => r.HostName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(r => r.SmallRoomReason).HasMaxLength(Reservation.ReasonMaxLength);
        builder.Property(r => r.ApprovedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(r => r.BegunByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(r => r.EndedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(r => r.EndedBecause).HasMaxLength(Reservation.ReasonMaxLength);
        builder.HasOne<Room>().WithMany().HasForeignKey(r => r.RoomId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(r => r.HostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Slots).WithOne(s => s.Reservation).HasForeignKey(s => s.ReservationId);
        builder.HasOne<Visit>().WithMany().HasForeignKey(r => r.VisitId).OnDelete(DeleteBehavior.Restrict);
        // The rooms of a visit.
        builder.HasIndex(r => r.VisitId).HasFilter("[VisitId] IS NOT NULL");
        // What the clock looks at next; the rest of a series.
        builder.HasIndex(r => r.ReleaseAt).HasFilter("[ReleaseAt] IS NOT NULL");
        builder.HasIndex(r => r.SeriesKey).HasFilter("[SeriesKey] IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<ReservedSlot> builder)
    {
        // Double booking is impossible because of this line.
        builder.ToTable("ReservedSlots").HasKey(s => new { s.RoomId, s.Slot });
        builder.Property(s => s.RoomId).ValueGeneratedNever();
        builder.Property(s => s.Slot).ValueGeneratedNever();
        builder.HasOne<Room>().WithMany().HasForeignKey(s => s.RoomId).OnDelete(DeleteBehavior.Restrict);
        // The slots of a reservation, when it is moved or ends.
        builder.HasIndex(s => s.ReservationId);
    }
}
