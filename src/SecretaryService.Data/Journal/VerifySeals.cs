using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Data.Journal;

/// <summary>Whether every daily seal still fits what lies under it, and is the one that was written outside the database.</summary>
public sealed class VerifySeals(AppDbContext db, Seal seal)
{
    /// <param name="outside">The lines of seals.txt, or what was kept of the log.</param>
    public async Task<IReadOnlyList<Broken>> Run(IEnumerable<string> outside, CancellationToken ct = default)
    {
        var (broken, before) = (new List<Broken>(), (DailySeal?)null);
        var seals = await db.DailySeals.AsNoTracking().OrderBy(s => s.Day).ToListAsync(ct);
        foreach (var day in seals)
        {
            if (await WhatIsWrong(day, before, ct) is { } why)
            {
                broken.Add(new Broken(Name(day.Day), 0, why));
            }

            before = day;
        }

        var written = seals.Select(s => s.Line).ToHashSet(StringComparer.Ordinal);
        broken.AddRange(outside.Where(line => line.Length > 0 && !written.Contains(line))
            .Select(line => new Broken(line.Split(' ')[0], 0, "The daily seal written outside the database is not the one in it.")));
        return broken;
    }

    // Each against the one before as it stands: one day's forgery is reported as that day's.
    private async Task<string?> WhatIsWrong(DailySeal day, DailySeal? before, CancellationToken ct)
    {
        var lines = await SealedLines.Read(db, before?.LastLine ?? 0, day.LastLine, ct);
        return lines.Count != day.Lines ? "Journal lines under this daily seal are missing, or were added later."
            : !seal.OnDay(before?.Head, day.Words, lines.Digest).AsSpan().SequenceEqual(day.Head) ? "The daily seal does not fit what lies under it."
            : null;
    }

    private static string Name(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
