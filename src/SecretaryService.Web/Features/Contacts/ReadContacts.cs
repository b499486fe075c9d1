using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Standard;
using SecretaryService.Domain.Contacts;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Contacts;

/// <summary>What the book is narrowed to, as it stands in the address.</summary>
public sealed record ContactFilter
{
    public string? Q { get; init; }

    /// <summary>amiss: something is lacking, or nobody confirmed it within the time of clause 2.3.1.</summary>
    public string? State { get; init; }

    public bool IsAmiss => State == "amiss";

    /// <summary>For an address: "q=021&amp;state=amiss", with a mark before it where something stands.</summary>
    public string Query(string before)
    {
        var parts = new[] { string.IsNullOrWhiteSpace(Q) ? null : $"q={Uri.EscapeDataString(Q)}", IsAmiss ? "state=amiss" : null }.OfType<string>().ToList();
        return parts.Count == 0 ? "" : before + string.Join('&', parts);
    }
}

/// <summary>An important date that comes near.</summary>
public sealed record ComingDate(long ContactId, string Label, string What, DateOnly On);

/// <param name="Cut">More fit; the question must be narrower.</param>
public sealed record ContactsPage(ContactFilter Filter, IReadOnlyList<Contact> Rows, bool Cut, IReadOnlyList<ComingDate> Coming, DateOnly Since);

public sealed class ReadContacts(AppDbContext db, Measuring measuring, OfficeTime time)
{
    private const int MostRows = 50;
    private const int FewestDigits = 3;
    private const int DaysAhead = 14;
    private const int MostComing = 12;

    /// <summary>By any three digits, by name, organisation or pinyin initials; without a question, those added last.</summary>
    public async Task<ContactsPage> Page(ContactFilter filter, CancellationToken ct)
    {
        var wanted = Wanted(filter);
        var ordered = Contact.Fold(filter.Q ?? "").Length == 0 ? wanted.OrderByDescending(c => c.Id) : wanted.OrderBy(c => c.Words).ThenBy(c => c.Id);
        var rows = await ordered.Take(MostRows + 1).ToListAsync(ct);
        return new ContactsPage(filter, [.. rows.Take(MostRows)], rows.Count > MostRows, await Coming(ct), measuring.ConfirmedSince);
    }

    /// <summary>What the list shows a part of, and an export all of.</summary>
    public IQueryable<Contact> Wanted(ContactFilter filter)
    {
        var (folded, contacts) = (Contact.Fold(filter.Q ?? ""), filter.IsAmiss ? db.Contacts.AsNoTracking().Amiss(measuring.ConfirmedSince) : db.Contacts.AsNoTracking());
        return folded.Length == 0 ? contacts
            : folded.Length >= FewestDigits && folded.All(char.IsAsciiDigit) ? Holding(contacts, folded)
            : contacts.Where(c => c.Words.Contains(folded));
    }

    private IQueryable<Contact> Holding(IQueryable<Contact> contacts, string digits)
    {
        var ids = db.ContactPhones.Where(p => p.Digits.Contains(digits)).Select(p => p.ContactId);
        return contacts.Where(c => ids.Contains(c.Id));
    }

    // Of whatever year: who was born in May is thought of every May.
    private async Task<IReadOnlyList<ComingDate>> Coming(CancellationToken ct)
    {
        var days = Enumerable.Range(0, DaysAhead).Select(time.Today.AddDays).ToList();
        var turns = days.Select(ContactDate.TurnOf).ToList();
        var rows = await (from date in db.ContactDates
                          where turns.Contains(date.Turn)
                          join c in db.Contacts on date.ContactId equals c.Id
                          orderby date.Id descending
                          select new { c.Id, c.Name, c.Organisation, date.Label, date.Turn }).Take(MostComing * DaysAhead).ToListAsync(ct);
        return [.. rows.Select(r => new ComingDate(r.Id, r.Name ?? r.Organisation ?? "", r.Label, days[turns.IndexOf(r.Turn)])).OrderBy(r => r.On).ThenBy(r => r.Label, StringComparer.Ordinal).Take(MostComing)];
    }
}
