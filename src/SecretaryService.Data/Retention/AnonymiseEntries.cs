using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Domain.Retention;

namespace SecretaryService.Data.Retention;

/// <summary>匿名化: the oldest entries whose retention period is over, a batch a deed. What a batch has done is done; a killed process goes on where it was.</summary>
public sealed class AnonymiseEntries(AppDbContext db, EraseValues values, HouseBook book, TimeProvider clock)
{
    public const int Batch = 200;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <summary>Whoever calls saves, in one deed.</summary>
    /// <returns>How many lost their personal data; none when there is nothing left to do.</returns>
    public async Task<int> Next(CancellationToken ct, int batch = Batch)
    {
        var (now, rules) = (clock.GetUtcNow().UtcDateTime, await db.RetentionRules.AsNoTracking().ToListAsync(ct));
        var today = book.House.DayOf(now);
        foreach (var register in RetentionRule.Registers)
        {
            if (rules.Of(register, today) is { Months: { } months } rule && await Run(register, months, rule.Before(today)!.Value, (now, today), batch, ct) is > 0 and var done)
            {
                return done;
            }
        }

        return 0;
    }

    private async Task<int> Run(Register register, int months, DateOnly before, (DateTime Now, DateOnly Today) at, int batch, CancellationToken ct)
    {
        var ids = await db.ToForget(register, book.House.StartOf(before), at.Today).OrderBy(e => e.OccurredAt).ThenBy(e => e.Id).Take(batch).Select(e => e.Id).ToListAsync(ct);
        if (ids.Count == 0)
        {
            return 0;
        }

        var entries = await db.Entries.IgnoreQueryFilters(PastFilter).Include(e => e.Commitments).ThenInclude(c => c.Steps)
            .Include(e => e.Attachments).ThenInclude(a => a.Versions).AsSplitQuery().Where(e => ids.Contains(e.Id)).ToListAsync(ct);
        // Loaded beside them: each finds its commitment by itself.
        await db.Notices.IgnoreQueryFilters(PastFilter).Where(n => ids.Contains(n.EntryId)).LoadAsync(ct);
        var redacted = await values.FromJournals(entries, ct);
        foreach (var entry in entries)
        {
            entry.Forget(months, at.Now, at.Today, redacted[entry.Id]);
        }

        return entries.Count;
    }
}
