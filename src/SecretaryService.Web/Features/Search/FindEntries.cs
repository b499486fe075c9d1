using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.Search;

/// <param name="Matches">Why it was found: what was typed, and the text that holds it.</param>
public sealed record FoundEntry(RegisterEntry Entry, IReadOnlyList<Match> Matches);

/// <param name="IsTooLittle">Something was typed, but nothing that can be looked for.</param>
/// <param name="Older">The place in the register before which the next page looks.</param>
public sealed record FoundPage(string Typed, IReadOnlyList<FoundEntry> Rows, bool IsTooLittle, long? Older);

/// <summary>One box over all registers, for what its reader may see; what was registered last stands first.</summary>
public sealed class FindEntries(AppDbContext db)
{
    private const int PageLength = 25;

    public async Task<FoundPage> Page(string? typed, long? before, CancellationToken ct)
    {
        if (Wanted.Of(typed) is not { } wanted)
        {
            return new FoundPage(typed ?? "", [], !string.IsNullOrWhiteSpace(typed), null);
        }

        var ids = await db.Matching(wanted, new FoundStretch(PageLength + 1, before)).ToListAsync(ct);
        var shown = ids.Take(PageLength).ToList();
        // By key, and only these: a list of whole entries would read every register there is.
        var entries = await db.Entries.AsNoTracking().Where(e => shown.Contains(e.Id)).OrderByDescending(e => e.Id).ToListAsync(ct);
        var rows = (await db.Fitting(wanted, entries, ct)).Select(found => new FoundEntry(found.Entry, found.Matches)).ToList();
        return new FoundPage(typed!, rows, false, ids.Count > PageLength ? shown[^1] : null);
    }
}
