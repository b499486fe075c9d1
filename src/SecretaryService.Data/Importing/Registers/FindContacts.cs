using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Lists;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>Contacts that rows of a file may be about, by everything that the book knows its own by; and the organisations they name.</summary>
internal sealed class FindContacts(AppDbContext db)
{
    private const int AtOnce = 500;

    public async Task<ILookup<string, Contact>> Of(IReadOnlyList<ContactNote> notes, CancellationToken ct)
    {
        var words = notes.Select(Contact.WordsOf).Distinct(StringComparer.Ordinal).ToList();
        var found = await db.WholeContacts.Where(c => words.Contains(c.Words)).ToListAsync(ct);
        foreach (var digits in notes.SelectMany(n => n.Numbers).Where(n => !n.IsShared).Select(n => n.Phone.Digits).Distinct(StringComparer.Ordinal).Chunk(AtOnce))
        {
            var ids = await db.ContactPhones.Where(p => digits.Contains(p.Digits) && !p.IsShared).Select(p => p.ContactId).Distinct().ToListAsync(ct);
            found.AddRange(await db.WholeContacts.Where(c => ids.Contains(c.Id)).ToListAsync(ct));
        }

        var byUid = await ByUid([.. notes.Select(n => n.Uid).OfType<string>().Distinct(StringComparer.Ordinal)], ct);
        return found.Distinct().SelectMany(c => ContactsImport.KeysOf(c.AsNote(), c.Words).Select(key => (Key: key, Contact: c)))
            .Concat(byUid).DistinctBy(k => (k.Key, k.Contact.Id)).ToLookup(k => k.Key, k => k.Contact, StringComparer.Ordinal);
    }

    /// <summary>By the folded name.</summary>
    public async Task<IReadOnlyDictionary<string, long>> Organisations(IReadOnlyList<ContactNote> notes, CancellationToken ct)
    {
        var keys = notes.Where(n => n is { Name: not null, Organisation: not null }).Select(n => Contact.Fold(n.Organisation!)).Distinct(StringComparer.Ordinal).ToList();
        var found = keys.Count == 0 ? [] : await db.Contacts.Where(c => c.OrganisationKey != null && keys.Contains(c.OrganisationKey) && c.Name == null).Select(c => new { Key = c.OrganisationKey!, c.Id }).ToListAsync(ct);
        return found.GroupBy(f => f.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(f => f.Id), StringComparer.Ordinal);
    }

    // A card of one that was merged since is about the one that stands for it now.
    private async Task<IReadOnlyList<(string Key, Contact Contact)>> ByUid(IReadOnlyList<string> uids, CancellationToken ct)
    {
        if (uids.Count == 0)
        {
            return [];
        }

        var bearers = await db.Contacts.IgnoreQueryFilters(StandingContacts.PastStanding).Where(c => c.Uid != null && uids.Contains(c.Uid) && c.ForgottenAt == null)
            .Select(c => new { Uid = c.Uid!, Id = c.MergedIntoId ?? c.Id }).ToListAsync(ct);
        var ids = bearers.Select(b => b.Id).Distinct().ToList();
        var contacts = await db.WholeContacts.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        return [.. bearers.Where(b => contacts.ContainsKey(b.Id)).Select(b => ($"uid:{b.Uid}", contacts[b.Id]))];
    }
}
