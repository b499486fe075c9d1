using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Contacts;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Contacts;

/// <summary>The contact book of an office, written and read by its verbs.</summary>
internal static class ContactBook
{
    extension(Office office)
    {
        public async Task<long> Keep(string? name, string? organisation = null, string? number = null, bool isShared = false)
        {
            await using var db = office.As(office.Staff.Secretary);
            var contact = Contact.Keep(new ContactNote(name, organisation, null, null, number is null ? [] : [new ContactNumber(PhoneNumber.TryParse(number)!, isShared)])
            {
                OrganisationId = name is null ? null : await db.OrganisationNamed(organisation, CancellationToken.None),
            }, db.Viewer, office.Now);
            db.Add(contact);
            await db.SaveChangesAsync();
            return contact.Id;
        }

        public Task<Call> Calls(long contact, string matter, string? number = null, Level level = Level.Internal, DateTime? at = null) =>
            office.Log(office.Staff.Secretary, new CallNote(new Caller("Nadia Brook", "Brook Castings", number is null ? null : PhoneNumber.TryParse(number), matter), CallOutcome.Advised, null, 1, Urgency.Routine) { ContactId = contact == 0 ? null : contact }, level, at);

        public async Task<ContactMerge> Merge(long kept, long other)
        {
            await using var db = office.As(office.Staff.Secretary);
            var both = await db.WholeContacts.Where(c => c.Id == kept || c.Id == other).ToDictionaryAsync(c => c.Id);
            var merge = both[kept].Absorb(both[other], [], await db.EveryContact.Where(c => c.MergedIntoId == other).ToListAsync(), db.Viewer, office.Now);
            db.Add(merge);
            await db.SaveChangesAsync();
            return merge;
        }

        public async Task Separate(ContactMerge merge)
        {
            await using var db = office.As(office.Staff.Secretary);
            var contacts = await db.EveryContact.ToDictionaryAsync(c => c.Id);
            (await db.ContactMerges.SingleAsync(m => m.Id == merge.Id)).Undo(contacts[merge.KeptId], contacts[merge.MergedId], merge.MovedIds.Select(id => contacts[id]), office.Now);
            await db.SaveChangesAsync();
        }

        public async Task<IReadOnlyList<string>> History(Viewer viewer, long contact, Keyset? older = null, int take = 25)
        {
            await using var db = office.As(viewer);
            var who = await db.WhatIsKnownOf(await db.EveryContact.SingleAsync(c => c.Id == contact), CancellationToken.None);
            return [.. (await db.Timeline(who, older, take, CancellationToken.None)).Select(r => r.Title)];
        }
    }
}
