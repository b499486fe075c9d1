using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Data.Lists;

/// <summary>One line of a contact's history, whatever register it stands in.</summary>
/// <param name="What">The outcome, by its English words.</param>
/// <param name="For">The colleague it was for, or who received.</param>
public sealed record TimelineRow(Register Register, long Id, string Number, DateTime At, string Title, string What, string? For)
{
    public Keyset Place => new(At, Id);
}

/// <summary>By what entries are known to be a contact's: its key and those merged into it, its people's, and the numbers that are nobody else's.</summary>
public sealed record KnownBy(IReadOnlyList<long?> Contacts, IReadOnlyList<string> Digits);

/// <summary>
/// One line of time over every register, the newest first, through the visibility filter of each. A register to come is one line more in
/// <see cref="Registers"/> and one question like that of the calls.
/// </summary>
public static class ContactTimeline
{
    private const int MostPeople = 200;

    private delegate Task<List<TimelineRow>> Asking(AppDbContext db, KnownBy who, Keyset? older, int take, CancellationToken ct);

    private static readonly Asking[] Registers = [OfCalls, OfVisits];

    extension(AppDbContext db)
    {
        /// <summary>Of an organisation, its people's history is its own.</summary>
        public async Task<KnownBy> WhatIsKnownOf(Contact contact, CancellationToken ct)
        {
            var id = contact.Id;
            var merged = await db.Contacts.IgnoreQueryFilters(StandingContacts.PastStanding).Where(c => c.MergedIntoId == id)
                .Select(c => new { c.Id, Numbers = c.Phones.Where(p => !p.IsShared).Select(p => p.Digits).ToList() }).ToListAsync(ct);
            List<long> all = [id, .. merged.Select(m => m.Id)];
            var people = contact.Kind == ContactKind.Person ? [] : await db.PeopleOf(all, contact.OrganisationKey).OrderBy(c => c.Id).Take(MostPeople)
                .Select(c => new { c.Id, Numbers = c.Phones.Where(p => !p.IsShared).Select(p => p.Digits).ToList() }).ToListAsync(ct);
            return new KnownBy([.. all.Concat(people.Select(p => p.Id)).Select(key => (long?)key)],
                [.. contact.Phones.Where(p => !p.IsShared).Select(p => p.Digits).Concat(merged.Concat(people).SelectMany(m => m.Numbers)).Distinct(StringComparer.Ordinal)]);
        }

        /// <summary>The newest of all registers together are among the newest of each.</summary>
        public async Task<IReadOnlyList<TimelineRow>> Timeline(KnownBy who, Keyset? older, int take, CancellationToken ct)
        {
            var rows = new List<TimelineRow>();
            foreach (var register in Registers)
            {
                rows.AddRange(await register(db, who, older, take, ct));
            }

            return [.. rows.OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(take)];
        }
    }

    private static async Task<List<TimelineRow>> OfCalls(AppDbContext db, KnownBy who, Keyset? older, int take, CancellationToken ct)
    {
        // Each half from its own index; what both find is one call.
        var (contacts, digits) = (who.Contacts, who.Digits);
        var found = db.Calls.Where(c => c.ContactId != null && contacts.Contains(c.ContactId)).Select(c => c.Id);
        found = digits.Count == 0 ? found : found.Union(db.Calls.Where(c => c.CallerDigits != null && digits.Contains(c.CallerDigits)).Select(c => c.Id));
        var calls = await Older(db.Calls.Where(c => found.Contains(c.Id)), older).Take(take)
            .Select(c => new { c.Id, c.Number, c.OccurredAt, c.Title, c.Outcome, c.ForName }).ToListAsync(ct);
        return [.. calls.Select(c => new TimelineRow(Register.Calls, c.Id, c.Number, c.OccurredAt, c.Title, c.Outcome.ToString(), c.ForName))];
    }

    private static async Task<List<TimelineRow>> OfVisits(AppDbContext db, KnownBy who, Keyset? older, int take, CancellationToken ct)
    {
        var (contacts, digits) = (who.Contacts, who.Digits);
        var found = db.Visits.Where(v => v.ContactId != null && contacts.Contains(v.ContactId)).Select(v => v.Id);
        found = digits.Count == 0 ? found : found.Union(db.Visits.Where(v => v.PhoneDigits != null && digits.Contains(v.PhoneDigits)).Select(v => v.Id));
        var visits = await Older(db.Visits.Where(v => found.Contains(v.Id)), older).Take(take)
            .Select(v => new { v.Id, v.Number, v.OccurredAt, v.Title, v.State, v.HostName }).ToListAsync(ct);
        return [.. visits.Select(v => new TimelineRow(Register.Visits, v.Id, v.Number, v.OccurredAt, v.Title, v.State.ToString(), v.HostName))];
    }

    private static IQueryable<T> Older<T>(IQueryable<T> entries, Keyset? older) where T : RegisterEntry =>
        (older is { } place ? entries.Where(e => e.OccurredAt <= place.OccurredAt && (e.OccurredAt < place.OccurredAt || e.Id < place.Id)) : entries)
        .OrderByDescending(e => e.OccurredAt).ThenByDescending(e => e.Id);
}
