using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Contacts;
using SecretaryService.Web.Features.Shared;

namespace SecretaryService.Web.Features.Calls;

/// <summary>Somebody who may be calling: a contact, or a caller of late.</summary>
public sealed record CallerRow(long? ContactId, string? Name, string? Organisation, string? Phone, bool IsShared);

/// <summary>What is known of a caller: the last calls and what is still promised.</summary>
public sealed record KnownCaller(long? ContactId, string Label, string? Organisation, string? Remark, IReadOnlyList<CallOfCaller> Calls, IReadOnlyList<PromiseRow> Promises);

/// <summary>
/// Who is calling? By any part of a number from three digits on (separators do not matter), by name, organisation or pinyin initials: first
/// in the contact book, then among the callers of late.
/// </summary>
public sealed class FindCallers(AppDbContext db)
{
    private const int FewestDigits = 3;
    private const int MostFound = 8;
    private const int CallsLookedThrough = 1000;
    private const int CallsShown = 5;
    private const int CallsAskedForPromises = 50;

    public async Task<IReadOnlyList<CallerRow>> Find(string? typed, CancellationToken ct)
    {
        var (digits, words) = Read(typed);
        if (digits is null && words is null)
        {
            return [];
        }

        var contacts = digits is not null ? db.ContactsHolding(digits) : db.Contacts.Where(c => c.Words.Contains(words!));
        var found = (await contacts.AsNoTracking().OrderBy(c => c.Words).ThenBy(c => c.Id).Take(MostFound).ToListAsync(ct))
            .Select(c => Row(c, digits)).ToList();
        return found.Count == MostFound ? found : [.. found, .. (await OfLate(digits, words, ct)).Take(MostFound - found.Count)];
    }

    public async Task<KnownCaller?> Known(long? contactId, string? phone, CancellationToken ct)
    {
        var standing = contactId is { } id ? await db.StandingContact(id, ct) : null;
        var contact = standing is null ? null : await db.Contacts.AsNoTracking().FirstOrDefaultAsync(c => c.Id == standing, ct);
        var who = contact is not null ? await db.WhatIsKnownOf(contact, ct) : new KnownBy([], PhoneNumber.TryParse(phone ?? "") is { } given ? [given.Digits] : []);
        if (contact is null && who.Digits.Count == 0)
        {
            return null;
        }

        var calls = await db.CallsOf(who, CallsAskedForPromises, ct);
        var ids = calls.Select(c => c.Id).ToList();
        var promises = await db.Commitments.Open.Where(c => ids.Contains(c.EntryId)).NextDueFirst.Take(CallsShown).Select(PromiseRow.From).ToListAsync(ct);
        return contact is null && calls.Count == 0 ? null
            : new KnownCaller(contact?.Id, contact?.Label ?? phone!, contact?.Name is null ? null : contact.Organisation, contact?.Remark, [.. calls.Take(CallsShown)], promises);
    }

    /// <summary>Whoever has this number for himself, or bears the same name.</summary>
    public async Task<IReadOnlyList<CallerRow>> LikelyTheSame(string? name, string? organisation, PhoneNumber? phone, CancellationToken ct)
    {
        var likely = await db.TwinsOf(name, organisation, phone is null ? [] : [phone.Digits], except: 0, ct);
        return [.. likely.Select(c => Row(c, phone?.Digits))];
    }

    // Callers who are in no book: looked for among the newest calls that this viewer may see.
    private async Task<IEnumerable<CallerRow>> OfLate(string? digits, string? words, CancellationToken ct)
    {
        var late = db.Latest<Call>(Register.Calls, Stretch.Newest(CallsLookedThrough)).Where(c => c.ContactId == null);
        var fitting = digits is not null ? late.Where(c => c.CallerDigits!.Contains(digits)) : late.Where(c => c.CallerName != null || c.CallerOrganisation != null);
        var rows = await fitting.Select(c => new CallerRow(null, c.CallerName, c.CallerOrganisation, c.CallerPhone, false)).ToListAsync(ct);
        return rows.Where(r => words is null || Fits(r, words)).DistinctBy(r => (r.Name, r.Organisation, r.Phone));
    }

    private static bool Fits(CallerRow row, string words) => new[] { row.Name, row.Organisation }.OfType<string>()
        .Any(w => Contact.Fold(w).Contains(words, StringComparison.Ordinal) || Domain.Search.PinyinInitials.Of(w).Contains(words, StringComparison.Ordinal));

    private static CallerRow Row(Contact contact, string? digits)
    {
        var phone = contact.Phones.FirstOrDefault(p => digits is not null && p.Digits.Contains(digits, StringComparison.Ordinal)) ?? contact.Phones.FirstOrDefault();
        return new CallerRow(contact.Id, contact.Name, contact.Organisation, phone?.Typed, phone?.IsShared == true);
    }

    // Digits alone, whatever separates them, are a number; anything else is a name.
    private static (string? Digits, string? Words) Read(string? typed)
    {
        var folded = Contact.Fold(typed ?? "");
        return folded.Length == 0 ? (null, null)
            : folded.All(char.IsAsciiDigit) ? (folded.Length >= FewestDigits ? folded : null, null)
            : (null, folded);
    }
}
