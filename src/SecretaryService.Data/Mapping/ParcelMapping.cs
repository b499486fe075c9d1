using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Parcels;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

public sealed class ParcelMapping : IEntityTypeConfiguration<Parcel>
{
    public void Configure(EntityTypeBuilder<Parcel> builder)
    {
        builder.ToTable("Parcels").Ignore(p => p.IsWaiting).Ignore(p => p.IsUnassigned).Ignore(p => p.HandedOut).Ignore(p => p.Returned);
        builder.Property(p => p.Carrier).HasMaxLength(Parcel.CarrierMaxLength);
        builder.Property(p => p.Sender).HasMaxLength(Parcel.SenderMaxLength);
        builder.Property(p => p.Tracking).HasMaxLength(Parcel.TrackingMaxLength);
        builder.Property(p => p.TrackingKey).HasMaxLength(Parcel.TrackingMaxLength);
        builder.Property(p => p.RecipientName).HasMaxLength(Parcel.NameMaxLength);
        builder.Property(p => p.Shelf).HasMaxLength(Parcel.ShelfMaxLength);
        builder.Property(p => p.Note).HasMaxLength(Parcel.NoteMaxLength);
        builder.Property(p => p.ReceivedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(p => p.HandedOutByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(p => p.TakenByName).HasMaxLength(Parcel.NameMaxLength);
        builder.Property(p => p.SignedName).HasMaxLength(Parcel.NameMaxLength);
        builder.Property(p => p.SignedStrokes).HasMaxLength(Strokes.MaxLength);
        builder.Property(p => p.ReturnedByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(p => p.ReturnReason).HasMaxLength(Domain.Voiding.ReasonMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(p => p.RecipientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Employee>().WithMany().HasForeignKey(p => p.ReceivedById).OnDelete(DeleteBehavior.Restrict);

        // What waits for one recipient; what is the same delivery registered twice.
        builder.HasIndex(p => new { p.RecipientId, p.Id }).HasFilter("[State] = 1");
        builder.HasIndex(p => p.TrackingKey).HasFilter("[TrackingKey] IS NOT NULL");
    }
}
