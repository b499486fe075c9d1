using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Web.Features.Visits;

/// <summary>Draws the number and opens the line: announced beforehand (clause 3.2.1), or of somebody who stands at the desk.</summary>
public sealed class AnnounceVisit(AppDbContext db, HouseBook book, Viewer viewer, TimeProvider clock, KnownGuests guests)
{
    private Person Me => new(viewer.PersonId, viewer.Name);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <returns>One visit, or one for each day of those that come again.</returns>
    /// <exception cref="RuleBrokenException">The visit breaks a rule.</exception>
    public async Task<IReadOnlyList<Visit>> Run(VisitForm form, CancellationToken ct)
    {
        var visits = new List<Visit>();
        if (form.HereNow)
        {
            visits.Add(await Receive(form, ct));
        }
        else
        {
            foreach (var day in Recurring.Days(form))
            {
                visits.Add(await Announce(form with { From = day, Until = form.Until is { } until ? day + (until - form.From!.Value) : null }, form.Level, ct));
            }
        }

        await db.SaveChangesAsync(ct);
        await KeepRoom(form, visits[0], ct);
        return visits;
    }

    /// <summary>Added to the context; whoever calls saves.</summary>
    /// <exception cref="RuleBrokenException">The visit breaks a rule.</exception>
    public async Task<Visit> Announce(VisitParticulars form, Level level, CancellationToken ct)
    {
        var note = Hosted(form.ToNote(book.Directory, book.House)) with { ContactId = (form as VisitForm)?.ContactId };
        var visit = Visit.Announce(await Draw(note.Expected?.From ?? Now, level, ct), await Remembered(note, ct), level);
        db.Add(visit);
        return visit;
    }

    private async Task<Visit> Receive(VisitForm form, CancellationToken ct)
    {
        var note = Hosted(form.ToNote(book.Directory, book.House)) with { ContactId = form.ContactId };
        var visit = Visit.WalkIn(await Draw(Now, form.Level, ct), await Remembered(note, ct), form.Level);
        visit.Arrive(book.House, viewer, Now, card: string.IsNullOrWhiteSpace(form.Card) ? null : form.Card.Trim());
        db.Add(visit);
        return visit;
    }

    private async Task<Registration> Draw(DateTime at, Level level, CancellationToken ct)
    {
        var on = book.House.DayOf(at);
        var number = await db.NextNumber(Series.Of(Register.Visits, level, book.House.DayOf(Now).Year), ct);
        return new Registration(number.ToString(), at, on, Now, Me, book.House.StandardOn(on).Number);
    }

    // Only the front office announces guests of others; everybody else his own.
    private VisitNote Hosted(VisitNote note) => viewer.Role == Role.Secretary || book.Directory.Find(viewer.PersonId) is not { } me
        ? note : note with { Host = new Domain.Calls.Addressee(me.Name, me.Id, me.DepartmentId) };

    // The room that is kept already is the room of this visit.
    private async Task KeepRoom(VisitForm form, Visit visit, CancellationToken ct)
    {
        if (form.Reservation is { } id && await db.Reservations.FirstOrDefaultAsync(r => r.Id == id, ct) is { } room && room.MayBeChangedBy(viewer))
        {
            room.KeepFor(visit.Id);
            await db.SaveChangesAsync(ct);
        }
    }

    // What is known of the guest: whether he stands in the contact book, and what he drinks (clause 2.1.2).
    private async Task<VisitNote> Remembered(VisitNote note, CancellationToken ct)
    {
        var contact = await guests.Find(note, ct);
        return note with
        {
            ContactId = contact?.Id,
            Drink = note.Drink ?? await LastDrink(contact?.Id, note.Guest.Phone?.Digits, ct) ?? OfTheBook(contact)?.Drink,
            Language = note.Language ?? OfTheBook(contact)?.Language,
        };
    }

    private async Task<string?> LastDrink(long? contact, string? digits, CancellationToken ct)
    {
        var before = contact is not null ? db.Visits.Where(v => v.ContactId == contact) : db.Visits.Where(v => v.PhoneDigits == digits);
        return contact is null && digits is null ? null : await before.Where(v => v.Drink != null).OrderByDescending(v => v.Id).Select(v => v.Drink).FirstOrDefaultAsync(ct);
    }

    // What the contact book says is for the front office: whoever else announces a guest is not told it.
    private Domain.Contacts.Contact? OfTheBook(Domain.Contacts.Contact? contact) => viewer.Role == Role.Secretary ? contact : null;
}
