using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>Calls that somebody entered by hand in the same minute, with the same number or, where neither has one, the same caller. Only what the importer may see.</summary>
internal sealed class FindByHand(AppDbContext db)
{
    private sealed record ByHand(string Number, DateTime OccurredAt, string? CallerDigits, string? CallerName);

    public async Task Mark(IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var found = (await ByNumber(rows, ct)).Concat(await ByName(rows, ct)).ToLookup(c => c.OccurredAt.Ticks / TimeSpan.TicksPerMinute);
        foreach (var row in rows)
        {
            var line = (CallLine)row.Note!;
            if (found[line.At.Ticks / TimeSpan.TicksPerMinute].FirstOrDefault(c => IsSame(c, line.Note.Caller)) is { } same)
            {
                row.IsDuplicate("{0} in the register has the same time and caller.", same.Number);
            }
        }
    }

    private static bool IsSame(ByHand call, Caller caller) => caller.Phone is { } phone ? call.CallerDigits == phone.Digits
        : call.CallerDigits is null && caller.Name is not null && Values.Words.Folded(call.CallerName ?? "") == Values.Words.Folded(caller.Name);

    private async Task<IReadOnlyList<ByHand>> ByNumber(IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var lines = rows.Select(r => (CallLine)r.Note!).Where(l => l.Note.Caller.Phone is not null).ToList();
        if (lines.Count == 0)
        {
            return [];
        }

        var digits = lines.Select(l => l.Note.Caller.Phone!.Digits).Distinct(StringComparer.Ordinal).ToList();
        var (from, until) = (lines.Min(l => l.At).AddMinutes(-1), lines.Max(l => l.At).AddMinutes(1));
        return await db.Calls.Where(c => digits.Contains(c.CallerDigits!) && !c.WasImported && c.VoidedAt == null && c.OccurredAt >= from && c.OccurredAt <= until)
            .Select(c => new ByHand(c.Number, c.OccurredAt, c.CallerDigits, c.CallerName)).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<ByHand>> ByName(IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var times = rows.Select(r => (CallLine)r.Note!).Where(l => l.Note.Caller is { Phone: null, Name: not null }).Select(l => l.At).Distinct().ToList();
        return times.Count == 0 ? [] : await db.Calls.Where(c => c.Register == Register.Calls && times.Contains(c.OccurredAt) && !c.WasImported && c.VoidedAt == null && c.CallerDigits == null)
            .Select(c => new ByHand(c.Number, c.OccurredAt, c.CallerDigits, c.CallerName)).ToListAsync(ct);
    }
}
