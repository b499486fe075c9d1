using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Data.Lists;

/// <summary>The contact book past what a list needs: with dates, and with what stands no more.</summary>
public static class StandingContacts
{
    /// <summary>Past this one nothing is hidden: merged and erased contacts, too.</summary>
    public static readonly string[] PastStanding = [AppDbContext.Standing];

    extension(AppDbContext db)
    {
        /// <summary>With everything that a write, a merge or a snapshot needs.</summary>
        public IQueryable<Contact> WholeContacts => db.Contacts.Include(c => c.Dates).AsSplitQuery();

        /// <summary>Merged and erased ones as well.</summary>
        public IQueryable<Contact> EveryContact => db.Contacts.IgnoreQueryFilters(PastStanding).Include(c => c.Dates).AsSplitQuery();

        /// <summary>The key of the one that stands for it now: itself, or the one into which it was merged. None: there is none any more.</summary>
        public Task<long?> StandingContact(long id, CancellationToken ct) =>
            db.Contacts.IgnoreQueryFilters(PastStanding).Where(c => c.Id == id && c.ForgottenAt == null).Select(c => (long?)(c.MergedIntoId ?? c.Id)).FirstOrDefaultAsync(ct);

        /// <summary>Whose number holds these digits in a row: numbers are looked through in their index, and only what fits is read.</summary>
        public IQueryable<Contact> ContactsHolding(string digits)
        {
            var ids = db.ContactPhones.Where(p => p.Digits.Contains(digits)).Select(p => p.ContactId);
            return db.Contacts.Where(c => ids.Contains(c.Id));
        }

        /// <summary>The organisation's own line, by its name in whatever spelling.</summary>
        public async Task<long?> OrganisationNamed(string? name, CancellationToken ct)
        {
            var key = Contact.Fold(name ?? "");
            return key.Length == 0 ? null
                : await db.Contacts.Where(c => c.OrganisationKey == key && c.Name == null).OrderBy(c => c.Id).Select(c => (long?)c.Id).FirstOrDefaultAsync(ct);
        }

        /// <summary>Those that are said to belong to it, and those in whose line it stands by name: whichever was written down first.</summary>
        public IQueryable<Contact> PeopleOf(IReadOnlyList<long> organisations, string? key)
        {
            var ids = db.Contacts.Where(c => c.OrganisationId != null && organisations.Contains(c.OrganisationId.Value)).Select(c => c.Id)
                .Union(db.Contacts.Where(c => c.OrganisationKey == key && c.OrganisationKey != null && c.OrganisationId == null && c.Name != null).Select(c => c.Id));
            return db.Contacts.Where(c => ids.Contains(c.Id));
        }

        /// <summary>Before an organisation gets another name: its people stay its people.</summary>
        public async Task GatherPeople(Contact organisation, CancellationToken ct)
        {
            if (organisation is { Kind: ContactKind.Organisation, OrganisationKey: { } key })
            {
                foreach (var person in await db.Contacts.Where(c => c.OrganisationKey == key && c.Name != null && c.OrganisationId == null).OrderBy(c => c.Id).Take(MostGathered).ToListAsync(ct))
                {
                    person.BelongTo(organisation);
                }
            }
        }
    }

    private const int MostGathered = 500;
}
