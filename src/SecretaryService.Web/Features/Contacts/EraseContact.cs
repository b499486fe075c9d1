using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Contacts;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Contacts;

public sealed record ErasedRow(DateTime At, string By, string Reason);

public sealed record ProtectedEntry(string Number, string Reason);

/// <param name="Others">Protected, too, and not for this viewer to see.</param>
public sealed record ProtectedEntries(IReadOnlyList<ProtectedEntry> Seen, int Others)
{
    public int Count => Seen.Count + Others;
}

/// <param name="Found">Whom the words fit: no more of them than whom to choose from.</param>
public sealed record ErasuresPage(string? Q, IReadOnlyList<Contact> Found, IReadOnlyList<ErasedRow> Done);

/// <summary>个人信息删除: one contact with everything that was merged into it, in the book, in the calls and visits, in every journal.</summary>
public sealed class EraseContact(AppDbContext db, EraseValues values, Viewer viewer, OfficeTime time)
{
    private const int MostFound = 10;
    private const int MostDone = 25;
    private const int FewestSigns = 2;
    private const int MostProtected = 50;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public async Task<ErasuresPage> Page(string? q, CancellationToken ct)
    {
        var folded = Contact.Fold(q ?? "");
        var fitting = folded.Length < FewestSigns ? null : folded.All(char.IsAsciiDigit) ? db.ContactsHolding(folded) : db.Contacts.Where(c => c.Words.Contains(folded));
        var done = await db.Contacts.IgnoreQueryFilters(StandingContacts.PastStanding).Where(c => c.ForgottenAt != null).OrderByDescending(c => c.ForgottenAt).Take(MostDone)
            .Select(c => new ErasedRow(c.ForgottenAt!.Value, c.ForgottenByName!, c.ForgottenReason!)).ToListAsync(ct);
        return new ErasuresPage(q, fitting is null ? [] : await fitting.AsNoTracking().OrderBy(c => c.Words).ThenBy(c => c.Id).Take(MostFound).ToListAsync(ct), done);
    }

    public Task<Contact?> Find(long id, CancellationToken ct) => db.WholeContacts.FirstOrDefaultAsync(c => c.Id == id, ct);

    /// <summary>In how many calls and visits the contact is named, whoever may see them.</summary>
    public async Task<int> Entries(long id, CancellationToken ct) =>
        await db.Calls.IgnoreQueryFilters(PastFilter).CountAsync(c => c.ContactId == id, ct) + await db.Visits.IgnoreQueryFilters(PastFilter).CountAsync(v => v.ContactId == id, ct);

    /// <summary>Calls and visits of the contact that are protected and stay as they are: those that this viewer may see, and how many others.</summary>
    public async Task<ProtectedEntries> Protected(long id, CancellationToken ct)
    {
        var (today, numbers) = (time.Today, new List<ProtectedEntry>());
        var calls = db.Calls.Where(c => c.ContactId == id && c.ProtectedAt != null && (c.ProtectedUntil == null || c.ProtectedUntil >= today));
        var visits = db.Visits.Where(v => v.ContactId == id && v.ProtectedAt != null && (v.ProtectedUntil == null || v.ProtectedUntil >= today));
        numbers.AddRange(await calls.Take(MostProtected).Select(c => new ProtectedEntry(c.Number, c.ProtectReason!)).ToListAsync(ct));
        numbers.AddRange(await visits.Take(MostProtected).Select(v => new ProtectedEntry(v.Number, v.ProtectReason!)).ToListAsync(ct));
        var all = await calls.IgnoreQueryFilters(PastFilter).CountAsync(ct) + await visits.IgnoreQueryFilters(PastFilter).CountAsync(ct);
        return new ProtectedEntries(numbers, Math.Max(0, all - numbers.Count));
    }

    /// <exception cref="RuleBrokenException">It is erased already.</exception>
    public async Task<int> Run(Contact contact, string reason, CancellationToken ct)
    {
        var id = contact.Id;
        List<Contact> all = [contact, .. await db.EveryContact.Where(c => c.MergedIntoId == id && c.ForgottenAt == null).ToListAsync(ct)];
        var ids = all.Select(c => c.Id).ToList();
        var (labels, digits) = (all.Select(c => c.Label).Distinct().ToList(), all.SelectMany(c => c.Phones).Where(p => !p.IsShared).Select(p => p.Digits).Distinct().ToList());
        var merges = await db.ContactMerges.Where(m => ids.Contains(m.KeptId) || ids.Contains(m.MergedId)).ToListAsync(ct);
        await values.FromTheHouse(ids, labels, ct);
        var entries = await values.FromCalls(ids, digits, time.Today, reason, ct) + await values.FromVisits(ids, digits, time.Today, reason, ct);
        foreach (var one in all)
        {
            one.Forget(reason, merges, viewer, time.Now);
        }

        await db.SaveChangesAsync(ct);
        return entries;
    }
}
