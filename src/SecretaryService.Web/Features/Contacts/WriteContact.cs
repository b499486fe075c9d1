using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Contacts;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Contacts;

/// <summary>Puts a contact into the book or changes it there, and ties people to their organisation by its name.</summary>
public sealed class WriteContact(AppDbContext db, Viewer viewer, OfficeTime time)
{
    public Task<Contact?> Find(long id, CancellationToken ct) => db.WholeContacts.FirstOrDefaultAsync(c => c.Id == id, ct);

    /// <summary>Whom the book has already: a number of his own in common, or the same name.</summary>
    public Task<IReadOnlyList<Contact>> Likely(ContactForm form, long except, CancellationToken ct) =>
        db.TwinsOf(form.Name, form.Organisation, [.. ContactForm.Read(form.Numbers).Where(n => n is not null).Select(n => n!.Digits)], except, ct);

    /// <exception cref="RuleBrokenException">It has neither a name nor an organisation, or too much of something.</exception>
    public async Task<Contact> Keep(ContactForm form, CancellationToken ct)
    {
        var contact = Contact.Keep(form.ToNote(await OrganisationOf(form, ct)), viewer, time.Now);
        db.Add(contact);
        await db.SaveChangesAsync(ct);
        return contact;
    }

    /// <exception cref="RuleBrokenException">It has neither a name nor an organisation, or too much of something.</exception>
    public async Task Write(Contact contact, ContactForm form, CancellationToken ct)
    {
        var note = form.ToNote(await OrganisationOf(form, ct));
        // Its people keep it, whatever it is called from now on; who was said to belong to one keeps it while the name is the same.
        if (Contact.Fold(note.Organisation ?? "") != (contact.OrganisationKey ?? ""))
        {
            await db.GatherPeople(contact, ct);
        }
        else
        {
            note = note with { OrganisationId = contact.OrganisationId ?? note.OrganisationId };
        }

        contact.Write(note);
        await db.SaveChangesAsync(ct);
    }

    public Task Confirm(Contact contact, CancellationToken ct)
    {
        contact.Confirm(time.Today, viewer);
        return db.SaveChangesAsync(ct);
    }

    private async Task<long?> OrganisationOf(ContactForm form, CancellationToken ct) => string.IsNullOrWhiteSpace(form.Name) ? null : await db.OrganisationNamed(form.Organisation, ct);
}
