using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Deeds;
using SecretaryService.Domain;

namespace SecretaryService.Data.Search;

/// <summary>
/// Entries of a house that is older than the search get their words before anybody is let in, the oldest first: when the newest has its
/// words, all have. A broken-off run goes on where it stopped.
/// </summary>
public sealed class FillWords(IDbContextFactory<AppDbContext> contexts, WriteGate gate)
{
    private const int AtOnce = 500;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <returns>How many got their words.</returns>
    public async Task<int> Run(CancellationToken ct = default)
    {
        var filled = 0;
        for (int some; (some = await Some(ct)) > 0; filled += some)
        {
        }

        return filled;
    }

    private async Task<int> Some(CancellationToken ct)
    {
        await using var db = contexts.For(Viewer.System);
        if (await Newest(db, ct) <= await NewestWithWords(db, ct))
        {
            return 0;
        }

        await using var deed = await gate.Begin(db, ct);
        // Asked again: another process may have opened the same house.
        var last = await NewestWithWords(db, ct);
        var entries = await db.Entries.IgnoreQueryFilters(PastFilter).Where(e => e.Id > last).OrderBy(e => e.Id).Take(AtOnce).ToListAsync(ct);
        db.AddRange(entries.Select(e => new EntryWords(e)));
        await db.SaveChangesAsync(ct);
        await deed.Commit();
        return entries.Count;
    }

    private static async Task<long> Newest(AppDbContext db, CancellationToken ct) => await db.Entries.IgnoreQueryFilters(PastFilter).MaxAsync(e => (long?)e.Id, ct) ?? 0;

    private static async Task<long> NewestWithWords(AppDbContext db, CancellationToken ct) =>
        await db.Set<EntryWords>().IgnoreQueryFilters(PastFilter).MaxAsync(w => (long?)w.EntryId, ct) ?? 0;
}
