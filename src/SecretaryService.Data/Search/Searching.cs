using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Search;

namespace SecretaryService.Data.Search;

/// <summary>Which stretch of what was found, in the order of registration: the newest, those before an entry, or those after it (nearest first).</summary>
public readonly record struct FoundStretch(int Take, long? Before = null, long? After = null);

/// <summary>
/// The entries that fit and that this viewer may see, last registered first. The marks keep the bound honest (twenty that are mine, not
/// twenty of which none is); the visibility filter still has the last word when the entries are read.
/// </summary>
public static class Searching
{
    public static IQueryable<long> Matching(this AppDbContext db, Narrowing narrowing, FoundStretch stretch) =>
        db.IsSqlite ? ByFts5(db, narrowing, stretch) : db.ByGrams(narrowing, stretch);

    private static IQueryable<long> ByFts5(AppDbContext db, Narrowing narrowing, FoundStretch stretch)
    {
        var (match, take) = (string.Join(" AND ", Groups(db, narrowing).Select(g => $"({string.Join(" OR ", g.Select(word => $"\"{word}\""))})")), stretch.Take);
        return stretch.After is { } after
            ? db.Database.SqlQuery<long>($"""SELECT rowid AS "Value" FROM "EntrySearch" WHERE "EntrySearch" MATCH {match} AND rowid > {after} ORDER BY rowid LIMIT {take}""")
            : Older(db, match, stretch.Before ?? long.MaxValue, take);
    }

    private static IQueryable<long> Older(AppDbContext db, string match, long before, int take) =>
        db.Database.SqlQuery<long>($"""SELECT rowid AS "Value" FROM "EntrySearch" WHERE "EntrySearch" MATCH {match} AND rowid < {before} ORDER BY rowid DESC LIMIT {take}""");

    /// <summary>SQL Server's way; told in LINQ, so that it can be tried on either database.</summary>
    public static IQueryable<long> ByGrams(this AppDbContext db, Narrowing narrowing, FoundStretch stretch)
    {
        var groups = Groups(db, narrowing).ToList();
        // The first is a word where one was typed: the rest is looked up by key for the entries that hold it, from the end that is asked for.
        var found = groups.Skip(1).Aggregate(Holding(db, groups[0]), (ids, any) => ids.Where(id =>
            db.Set<EntryGram>().Any(g => any.Contains(g.Gram) && g.EntryId == id) || db.Set<FileGram>().Any(g => any.Contains(g.Gram) && g.EntryId == id)));
        return stretch.After is { } after
            ? found.Where(id => id > after).OrderBy(id => id).Take(stretch.Take)
            : found.Where(id => id < (stretch.Before ?? long.MaxValue)).OrderByDescending(id => id).Take(stretch.Take);
    }

    private static IQueryable<long> Holding(AppDbContext db, IReadOnlyList<string> any)
    {
        if (any is [var one])
        {
            return db.Set<EntryGram>().Where(g => g.Gram == one).Select(g => g.EntryId).Union(db.Set<FileGram>().Where(g => g.Gram == one).Select(g => g.EntryId));
        }

        // Facets and marks: no file has them.
        return db.Set<EntryGram>().Where(g => any.Contains(g.Gram)).Select(g => g.EntryId).Distinct();
    }

    // Grams are letters, digits and characters only: there is no quotation mark to escape.
    private static IEnumerable<IReadOnlyList<string>> Groups(AppDbContext db, Narrowing narrowing) =>
    [
        .. narrowing.Wanted?.Grams.Select(g => new[] { g }) ?? [], .. narrowing.Groups.Select(g => g.Select(f => f.ToString()).ToArray()),
        [.. EntryWords.MarksOf(db.Viewer)],
    ];
}
