using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Web.Features.Visits;

/// <summary>
/// The guest in the contact book: chosen from it, or the only one who bears this name and has this number or this organisation. Two who fit
/// are none: a wrong history is worse than none.
/// </summary>
public sealed class KnownGuests(AppDbContext db)
{
    public async Task<Contact?> Find(VisitNote note, CancellationToken ct)
    {
        if (note.ContactId is { } chosen && await db.StandingContact(chosen, ct) is { } standing
            && await db.Contacts.AsNoTracking().FirstOrDefaultAsync(c => c.Id == standing, ct) is { } contact && Fits(contact, note.Guest))
        {
            return contact;
        }

        var likely = await db.TwinsOf(note.Guest.Name, note.Guest.Organisation, note.Guest.Phone is { } phone ? [phone.Digits] : [], except: 0, ct);
        return likely.Where(c => Fits(c, note.Guest)).Take(2).ToList() is [var one] ? one : null;
    }

    // The name, and something besides it; of an organisation its name alone.
    private static bool Fits(Contact contact, Guest guest) =>
        contact.Name is null ? guest.Name is null && Same(contact.Organisation, guest.Organisation)
        : Same(contact.Name, guest.Name) && (Same(contact.Organisation, guest.Organisation) || (guest.Phone is { } phone && contact.Phones.Any(p => p.Digits == phone.Digits)));

    private static bool Same(string? one, string? other) => one is null ? other is null : other is not null && Contact.Fold(one) == Contact.Fold(other);
}
