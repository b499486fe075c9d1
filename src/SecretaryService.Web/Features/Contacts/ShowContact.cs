using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Standard;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Web.Features.Contacts;

/// <param name="Since">The first day on which a confirmation still counts (2.3.1).</param>
/// <param name="Older">Where the older part of the history begins; none: that was all.</param>
public sealed record ContactView(
    Contact Contact, Contact? Organisation, IReadOnlyList<Contact> People, IReadOnlyList<ContactMerge> Merges, IReadOnlyList<TimelineRow> Timeline, Keyset? Older, DateOnly Since)
{
    public bool IsAtTheTop { get; init; }
}

/// <summary>A contact with all that is known of it: its people, what was merged into it, one line of time over every register.</summary>
public sealed class ShowContact(AppDbContext db, Measuring measuring)
{
    private const int PageLength = 25;
    private const int MostPeople = 50;

    /// <summary>The one that stands for it now; an erased one for itself, as the page says that it was erased.</summary>
    public async Task<long?> Standing(long id, CancellationToken ct) =>
        await db.StandingContact(id, ct) ?? await db.Contacts.IgnoreQueryFilters(StandingContacts.PastStanding).Where(c => c.Id == id).Select(c => (long?)c.Id).FirstOrDefaultAsync(ct);

    public async Task<ContactView> One(long id, string? older, CancellationToken ct)
    {
        var contact = await db.EveryContact.AsNoTracking().FirstAsync(c => c.Id == id, ct);
        var (who, place) = (await db.WhatIsKnownOf(contact, ct), Keyset.TryParse(older));
        var rows = await db.Timeline(who, place, PageLength + 1, ct);
        var organisation = contact.OrganisationId is { } at && await db.StandingContact(at, ct) is { } standing ? await db.Contacts.AsNoTracking().FirstOrDefaultAsync(c => c.Id == standing, ct) : null;
        var merged = await db.Contacts.IgnoreQueryFilters(StandingContacts.PastStanding).Where(c => c.MergedIntoId == id).Select(c => c.Id).ToListAsync(ct);
        return new ContactView(contact, organisation, await People(contact, [id, .. merged], ct), await Merges(merged, ct),
            [.. rows.Take(PageLength)], rows.Count > PageLength ? rows[PageLength - 1].Place : null, measuring.ConfirmedSince)
        { IsAtTheTop = place is null };
    }

    private async Task<IReadOnlyList<Contact>> People(Contact contact, IReadOnlyList<long> organisations, CancellationToken ct) =>
        contact.Kind == ContactKind.Person || contact.ForgottenAt is not null ? []
        : await db.PeopleOf(organisations, contact.OrganisationKey).AsNoTracking().OrderBy(c => c.Words).ThenBy(c => c.Id).Take(MostPeople).ToListAsync(ct);

    private async Task<IReadOnlyList<ContactMerge>> Merges(List<long> merged, CancellationToken ct) =>
        await db.ContactMerges.AsNoTracking().Where(m => merged.Contains(m.MergedId) && m.UndoneAt == null && m.Before != null).OrderByDescending(m => m.Id).ToListAsync(ct);
}
