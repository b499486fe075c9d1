using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Data.Lists;

/// <summary>Contacts that are probably one: a number of their own in common, or the same name in the same organisation.</summary>
/// <param name="Sign">The digits, or the words of name and organisation, that they share.</param>
public sealed record TwinGroup(string Sign, IReadOnlyList<Contact> Contacts);

/// <param name="Next">From where the next page goes on; none: that was all.</param>
public sealed record TwinPage(IReadOnlyList<TwinGroup> Groups, string? Next);

/// <summary>Duplicates, found along an index: while somebody types, and all of them page by page.</summary>
public static class Twins
{
    private const int MostFound = 8;
    private const int MostOfAGroup = 20;
    private const int MostRounds = 5;

    extension(AppDbContext db)
    {
        /// <summary>Whoever has one of these numbers for himself, or bears the name: for a person in whatever organisation.</summary>
        public async Task<IReadOnlyList<Contact>> TwinsOf(string? name, string? organisation, IReadOnlyCollection<string> digits, long except, CancellationToken ct)
        {
            var key = Contact.Fold(name ?? organisation ?? "");
            var found = new List<Contact>();
            if (digits.Count > 0)
            {
                var ids = db.ContactPhones.Where(p => digits.Contains(p.Digits) && !p.IsShared).Select(p => p.ContactId);
                found.AddRange(await db.Contacts.AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id).Take(MostFound + 1).ToListAsync(ct));
            }

            if (key.Length > 0)
            {
                // Words begin with the name and go on after a space.
                var (from, until) = ($"{key} ", $"{key}!");
                found.AddRange(await db.Contacts.AsNoTracking().Where(c => c.Words == key || (c.Words.CompareTo(from) >= 0 && c.Words.CompareTo(until) < 0))
                    .OrderBy(c => c.Words).ThenBy(c => c.Id).Take(MostFound + 1).ToListAsync(ct));
            }

            return [.. found.DistinctBy(c => c.Id).Where(c => c.Id != except && (Contact.Fold(c.Label) == key || c.Phones.Any(p => !p.IsShared && digits.Contains(p.Digits)))).Take(MostFound)];
        }

        /// <summary>Groups that share a number of their own, in the order of the numbers.</summary>
        public Task<TwinPage> TwinsByNumber(string after, int take, CancellationToken ct) => Pages(after, take,
            (from, most) => db.ContactPhones.Where(p => p.Digits.CompareTo(from) > 0 && !p.IsShared).GroupBy(p => p.Digits)
                .Where(g => g.Count() > 1).OrderBy(g => g.Key).Select(g => g.Key).Take(most).ToListAsync(ct),
            signs =>
            {
                var ids = db.ContactPhones.Where(p => signs.Contains(p.Digits) && !p.IsShared).Select(p => p.ContactId);
                return db.Contacts.AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id).Take(signs.Count * MostOfAGroup).ToListAsync(ct);
            },
            (contact, sign) => contact.Phones.Any(p => !p.IsShared && p.Digits == sign));

        /// <summary>Groups that bear the same name in the same organisation, in the order of the names.</summary>
        public Task<TwinPage> TwinsByName(string after, int take, CancellationToken ct) => Pages(after, take,
            (from, most) => db.Contacts.Where(c => c.Words.CompareTo(from) > 0).GroupBy(c => c.Words)
                .Where(g => g.Count() > 1).OrderBy(g => g.Key).Select(g => g.Key).Take(most).ToListAsync(ct),
            signs => db.Contacts.AsNoTracking().Where(c => signs.Contains(c.Words)).OrderBy(c => c.Id).Take(signs.Count * MostOfAGroup).ToListAsync(ct),
            (contact, sign) => contact.Words == sign);
    }

    // A number may be shared with one that stands no more: such a group is none, and the page is filled from further on.
    private static async Task<TwinPage> Pages(
        string after, int take, Func<string, int, Task<List<string>>> signs, Func<List<string>, Task<List<Contact>>> bearers, Func<Contact, string, bool> bears)
    {
        var groups = new List<TwinGroup>();
        for (var round = 0; round < MostRounds; round++)
        {
            var found = await signs(after, take);
            var contacts = found.Count == 0 ? [] : await bearers(found);
            groups.AddRange(found.Select(sign => new TwinGroup(sign, [.. contacts.Where(c => bears(c, sign))])).Where(g => g.Contacts.Count > 1));
            if (found.Count < take)
            {
                return new TwinPage(groups, null);
            }

            after = found[^1];
            if (groups.Count >= take / 2)
            {
                break;
            }
        }

        return new TwinPage(groups, after);
    }
}
