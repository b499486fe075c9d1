using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;

namespace SecretaryService.Data.Lists;

/// <summary>Where a page ends and the next begins: a line of the list. Travels in the address as text.</summary>
public readonly record struct Keyset(DateTime OccurredAt, long Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{OccurredAt.Ticks}-{Id}");

    /// <summary>Behind everything of a day, in a list that begins with it. None: the list begins with the newest.</summary>
    public static Keyset? EndOf(DateOnly? day, House house) => day is { } last && last < DateOnly.MaxValue ? new Keyset(house.StartOf(last.AddDays(1)), 0) : null;

    /// <summary>Nothing for what is no place in a list: an address is typed by anybody.</summary>
    public static Keyset? TryParse(string? text) =>
        text?.Split('-') is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var t) && t <= DateTime.MaxValue.Ticks
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
            ? new Keyset(new DateTime(t, DateTimeKind.Utc), i)
            : null;
}

/// <summary>Which stretch of a list: its newest lines, those older than a place, or those newer (nearest first).</summary>
public readonly record struct Stretch(Keyset? From, bool Newer, int Take)
{
    /// <summary>What an address asks for: above a place, below one, or from the top.</summary>
    public static Stretch Of(string? newer, string? older, int take, Keyset? otherwise = null) => Keyset.TryParse(newer) is { } above ? NewerThan(above, take)
        : (Keyset.TryParse(older) ?? otherwise) is { } below ? OlderThan(below, take) : Newest(take);

    public static Stretch Newest(int take) => new(null, false, take);

    public static Stretch OlderThan(Keyset place, int take) => new(place, false, take);

    public static Stretch NewerThan(Keyset place, int take) => new(place, true, take);
}

/// <summary>
/// A stretch of a register in the shape an index can answer for this viewer. The visibility filter still decides what is seen; this only
/// says where to look: in each cleared class, in each class of the own department, and in what the viewer is a party to. The filter
/// makes safe, the driver makes fast.
/// </summary>
public static class LatestEntries
{
    public static IQueryable<T> Latest<T>(this AppDbContext db, Register register, Stretch stretch) where T : RegisterEntry
    {
        var found = Cleared(db, register, stretch).Concat(OfDepartment(db, register, stretch))
            .Concat(db.Viewer.DeputisesFor.Select(absent => OfAbsent(db, register, stretch, absent)))
            .Aggregate(Mine(db, register, stretch), (all, more) => all.Concat(more));
        return Ordered(db.Set<T>().Where(e => found.Contains(e.Id)), stretch);
    }

    private static IEnumerable<IQueryable<long>> Cleared(AppDbContext db, Register register, Stretch stretch) =>
        db.Viewer.Clearances.Where(c => register.IsOf(c)).Select(c => Branch(db, stretch, db.Entries.Where(e => e.AccessClass == c)));

    private static IEnumerable<IQueryable<long>> OfDepartment(AppDbContext db, Register register, Stretch stretch) =>
        db.Viewer.DepartmentClearances.Where(c => register.IsOf(c)).Select(c => Branch(db, stretch, db.Entries.Where(e => e.DepartmentClass == c)));

    private static IQueryable<long> Branch(AppDbContext db, Stretch stretch, IQueryable<RegisterEntry> entries) =>
        Ordered(entries, stretch).Select(e => e.Id);

    // From the person's own index. Parties have no filter, so the exclusion is asked here: otherwise a page could come out short.
    private static IQueryable<long> Mine(AppDbContext db, Register register, Stretch stretch) => Of(db, register, stretch, db.Viewer.PersonId, db.Set<Party>());

    // What the absent colleague handles, as the filter lets his deputy see it.
    private static IQueryable<long> OfAbsent(AppDbContext db, Register register, Stretch stretch, long absent) =>
        Of(db, register, stretch, absent, db.Set<Party>().Where(p => p.Part.HasFlag(Part.Handler) && p.Entry.Level < Level.Restricted));

    private static IQueryable<long> Of(AppDbContext db, Register register, Stretch stretch, long person, IQueryable<Party> parties)
    {
        var me = db.Viewer.PersonId;
        var mine = parties.Where(p => p.PersonId == person && p.Register == register && !p.Entry.Exclusions.Any(x => x.PersonId == me));
        if (stretch.From is { } place)
        {
            mine = stretch.Newer
                ? mine.Where(p => p.OccurredAt >= place.OccurredAt && (p.OccurredAt > place.OccurredAt || p.EntryId > place.Id))
                : mine.Where(p => p.OccurredAt <= place.OccurredAt && (p.OccurredAt < place.OccurredAt || p.EntryId < place.Id));
        }

        var ordered = stretch.Newer
            ? mine.OrderBy(p => p.OccurredAt).ThenBy(p => p.EntryId)
            : mine.OrderByDescending(p => p.OccurredAt).ThenByDescending(p => p.EntryId);
        return ordered.Take(stretch.Take).Select(p => p.EntryId);
    }

    private static IQueryable<T> Ordered<T>(IQueryable<T> entries, Stretch stretch) where T : RegisterEntry
    {
        if (stretch.From is { } place)
        {
            entries = stretch.Newer
                ? entries.Where(e => e.OccurredAt >= place.OccurredAt && (e.OccurredAt > place.OccurredAt || e.Id > place.Id))
                : entries.Where(e => e.OccurredAt <= place.OccurredAt && (e.OccurredAt < place.OccurredAt || e.Id < place.Id));
        }

        var ordered = stretch.Newer
            ? entries.OrderBy(e => e.OccurredAt).ThenBy(e => e.Id)
            : entries.OrderByDescending(e => e.OccurredAt).ThenByDescending(e => e.Id);
        return ordered.Take(stretch.Take);
    }
}
