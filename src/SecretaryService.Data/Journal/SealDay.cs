using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;

namespace SecretaryService.Data.Journal;

/// <summary>Reads what was written since the last seal, never more: the cost is one day's, however old the house.</summary>
public sealed class SealDay(AppDbContext db, Seal seal)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <summary>
    /// A line gets its key before its deed is committed. After this time none is still on its way, so that no line ever comes to lie behind
    /// a seal.
    /// </summary>
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(10);

    /// <summary>The seal of a day, not yet saved; none when there is one already.</summary>
    public async Task<DailySeal?> Draw(DateOnly day, DateTime now, CancellationToken ct = default)
    {
        var before = await db.DailySeals.AsNoTracking().OrderByDescending(s => s.Day).FirstOrDefaultAsync(ct);
        if (before?.Day >= day)
        {
            return null;
        }

        var after = before?.LastLine ?? 0;
        var lines = await SealedLines.Read(db, after, await LastSettled(after, now - Settled, ct), ct);
        var drawn = new DailySeal(day, now, before, lines, await Ends(ct));
        return drawn.Closed(seal.OnDay(before?.Head, drawn.Words, lines.Digest));
    }

    private async Task<long> LastSettled(long after, DateTime at, CancellationToken ct) =>
        await db.Journal.IgnoreQueryFilters(PastFilter).Where(l => l.Id > after && l.At >= at).MinAsync(l => (long?)l.Id, ct) is { } first ? first - 1 : long.MaxValue;

    private async Task<string> Ends(CancellationToken ct) => string.Join(';', (await db.Set<Counter>().AsNoTracking().ToListAsync(ct))
        .OrderBy(c => c.Series, StringComparer.Ordinal).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Series}:{c.Last}")));
}
