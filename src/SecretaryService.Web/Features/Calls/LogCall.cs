using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Web.Features.Calls;

/// <summary>Draws the number, opens the entry, leaves the message and gives the promise: clauses 2.1.1 and 3.1.1 to 3.1.4 in one deed. The draft ends with it.</summary>
public sealed class LogCall(AppDbContext db, HouseBook book, Viewer viewer, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException">The call or its promise breaks a rule.</exception>
    public async Task<Call> Run(CallForm form, CancellationToken ct)
    {
        var (house, now, by) = (book.House, clock.GetUtcNow().UtcDateTime, new Person(viewer.PersonId, viewer.Name));
        var at = form.MomentOf(house, now);
        var standard = house.StandardOn(house.DayOf(at));
        var number = await db.NextNumber(Series.Of(Register.Calls, form.Level, house.DayOf(now).Year), ct);
        var registration = new Registration(number.ToString(), at, house.DayOf(at), now, by, standard.Number);
        var note = form.ToNote(book.Directory, house) with { ContactId = await Known(form, now, ct), EarlierCallId = await Earlier(form, ct) };
        var call = Call.Log(registration, note, form.Level, standard.RingsAllowed);
        call.Deliver(house, viewer, at);
        if (form.Promise)
        {
            var due = form.DueAt is { } local
                ? house.DueAt(house.ToUtc(local), at)
                : house.DueAfter(at, standard.CallbackWithin(form.Urgency));
            call.PromiseCallback(CallFormRules.Owner(form, book.Directory, viewer)!.AsPerson, due, by);
        }

        db.Add(call);
        await EndDraft(form.DraftKey, ct);
        await db.SaveChangesAsync(ct);
        return call;
    }

    // Chosen from the book, or kept as new by explicit choice; otherwise a caller stays a caller.
    private async Task<long?> Known(CallForm form, DateTime now, CancellationToken ct)
    {
        if (form.ContactId is { } chosen)
        {
            return await db.StandingContact(chosen, ct);
        }

        var caller = form.ToNote(book.Directory, book.House).Caller;
        if (!form.KeepAsContact || (caller.Name is null && caller.Organisation is null))
        {
            return null;
        }

        var contact = Contact.Keep(new ContactNote(caller.Name, caller.Organisation, null, null, caller.Phone is { } phone ? [new ContactNumber(phone, false)] : [])
        {
            OrganisationId = caller.Name is null ? null : await db.OrganisationNamed(caller.Organisation, ct),
        }, viewer, now);
        db.Add(contact);
        await db.SaveChangesAsync(ct);
        return contact.Id;
    }

    // Only what this viewer may see can be taken up again.
    private async Task<long?> Earlier(CallForm form, CancellationToken ct) =>
        form.EarlierCallId is { } id && await db.Calls.AnyAsync(c => c.Id == id, ct) ? id : null;

    private async Task EndDraft(Guid key, CancellationToken ct)
    {
        if (await db.Drafts.FirstOrDefaultAsync(d => d.Key == key && d.OwnerId == viewer.PersonId, ct) is { } draft)
        {
            db.Remove(draft);
        }
    }
}
