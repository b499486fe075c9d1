using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Visits;

/// <summary>A visit begun elsewhere: from a contact, or from a room that is reserved already. What the viewer does not see fills nothing.</summary>
public sealed class BeginVisit(AppDbContext db, HouseBook book, OfficeTime time)
{
    public async Task<VisitForm> With(long? contact, long? reservation, CancellationToken ct) =>
        await OfRoom(reservation, await OfContact(contact, new VisitForm { From = time.LocalNow.Date.AddHours(time.LocalNow.Hour + 1) }, ct), ct);

    private async Task<VisitForm> OfContact(long? id, VisitForm form, CancellationToken ct) =>
        id is not null && db.Viewer.Role is Role.Secretary && await db.Contacts.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, ct) is { } contact
            ? form with
            {
                ContactId = contact.Id,
                Name = contact.Name,
                Organisation = contact.Organisation,
                Phone = contact.Phones.FirstOrDefault()?.Typed,
                Drink = contact.Drink,
                Language = contact.Language,
            }
            : form;

    private async Task<VisitForm> OfRoom(long? id, VisitForm form, CancellationToken ct) =>
        id is not null && await db.Reservations.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id && r.EndedAt == null && r.VoidedAt == null, ct) is { } room
            ? form with
            {
                Purpose = room.Title,
                HeadCount = Math.Clamp(room.HeadCount - 1, 1, Domain.Visits.Visit.MostHeads),
                From = time.House.ToLocal(room.StartsAt),
                Until = time.House.ToLocal(room.EndsAt),
                Host = book.Directory.Find(room.HostId)?.Label,
                Reservation = room.Id,
            }
            : form;
}
