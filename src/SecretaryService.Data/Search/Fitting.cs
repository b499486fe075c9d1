using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Search;

namespace SecretaryService.Data.Search;

/// <summary>The index keeps pieces, and pieces may lie apart: whether an entry truly holds what was typed is read from its texts.</summary>
public static class FittingEntries
{
    /// <summary>So many texts of files are in memory at once.</summary>
    private const int AtOnce = 25;

    /// <summary>Those that do, and why. Texts of files are read only for entries whose own words are not enough.</summary>
    public static async Task<IReadOnlyList<(T Entry, IReadOnlyList<Match> Matches)>> Fitting<T>(this AppDbContext db, Wanted wanted, IReadOnlyList<T> entries, CancellationToken ct) where T : RegisterEntry
    {
        var explained = entries.ToDictionary(e => e.Id, e => wanted.Explain(e.Findables));
        foreach (var some in entries.Where(e => explained[e.Id] is null).Chunk(AtOnce))
        {
            var ids = some.Select(e => e.Id).ToList();
            var files = (await db.FileTexts.AsNoTracking().Where(t => ids.Contains(t.EntryId) && t.Text != null).OrderBy(t => t.AttachmentId).Select(t => new { t.EntryId, t.Text }).ToListAsync(ct))
                .ToLookup(t => t.EntryId, t => new Findable(FoundBy.File, t.Text!));
            foreach (var entry in some.Where(e => files.Contains(e.Id)))
            {
                explained[entry.Id] = wanted.Explain(entry.Findables.Concat(files[entry.Id]));
            }
        }

        return [.. entries.Where(e => explained[e.Id] is not null).Select(e => (e, explained[e.Id]!))];
    }
}
