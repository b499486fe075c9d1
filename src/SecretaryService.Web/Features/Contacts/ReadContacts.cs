using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Web.Features.Contacts;

public sealed record ContactView(Contact Contact, IReadOnlyList<CallOfCaller> Calls);

/// <param name="Cut">More fit; the question must be narrower.</param>
public sealed record ContactsPage(string? Q, IReadOnlyList<Contact> Rows, bool Cut);

public sealed class ReadContacts(AppDbContext db)
{
    private const int MostRows = 50;
    private const int FewestDigits = 3;

    /// <summary>By any three digits, by name, organisation or pinyin initials; without a question, those added last.</summary>
    public async Task<ContactsPage> Page(string? q, CancellationToken ct)
    {
        var wanted = Wanted(q);
        var ordered = Contact.Fold(q ?? "").Length == 0 ? wanted.OrderByDescending(c => c.Id) : wanted.OrderBy(c => c.Words).ThenBy(c => c.Id);
        var rows = await ordered.Take(MostRows + 1).ToListAsync(ct);
        return new ContactsPage(q, [.. rows.Take(MostRows)], rows.Count > MostRows);
    }

    /// <summary>What the list shows a part of, and an export all of.</summary>
    public IQueryable<Contact> Wanted(string? q)
    {
        var (folded, contacts) = (Contact.Fold(q ?? ""), db.Contacts.AsNoTracking());
        return folded.Length == 0 ? contacts
            : folded.Length >= FewestDigits && folded.All(char.IsAsciiDigit) ? contacts.Where(c => c.Phones.Any(p => p.Digits.Contains(folded)))
            : contacts.Where(c => c.Words.Contains(folded));
    }

    public async Task<ContactView?> One(long id, CancellationToken ct)
    {
        if (await db.Contacts.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, ct) is not { } contact)
        {
            return null;
        }

        var digits = contact.Phones.Where(p => !p.IsShared).Select(p => p.Digits).ToList();
        return new ContactView(contact, await db.CallsOf(id, digits, MostRows, ct));
    }
}
