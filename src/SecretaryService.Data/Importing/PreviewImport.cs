using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Importing.Reading;

namespace SecretaryService.Data.Importing;

/// <summary>A row as the preview shows it.</summary>
public sealed record Finding(int Line, Verdict Verdict, string? Why, string? WhyWith, IReadOnlyList<string> Cells);

/// <summary>Judges every row as the deed would, and changes nothing: so many new, changed, duplicate, rejected.</summary>
public sealed class PreviewImport(ImportTools tools, ImportableRegister register, Func<Task<bool>> isOurs)
{
    private const int Chunk = 500;
    private const int ShownOfEach = 8;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    public async Task Run(ImportBatch seen, CancellationToken ct)
    {
        var open = await OpenImport.Of(tools, register, seen, ct);
        var (batch, judge, counts, findings, said) = (open.Run.Batch, new JudgeRows(register, open.Run), ImportCounts.None, new List<Finding>(), Stopwatch.StartNew());
        foreach (var chunk in open.Rows().Chunk(Chunk))
        {
            IReadOnlyList<RowToImport> rows;
            await using (var db = tools.As(open.Run.By))
            {
                db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
                rows = await judge.Run(db, chunk, ct);
            }

            counts = counts.And(rows.Select(r => r.Verdict));
            Keep(findings, rows);
            if (said.Elapsed > Between)
            {
                batch = await Save(open, batch, counts, null, ct);
                said.Restart();
                if (!await isOurs())
                {
                    return;
                }
            }
        }

        await Save(open, batch, counts, findings, ct);
    }

    private Task<ImportBatch> Save(OpenImport open, ImportBatch seen, ImportCounts counts, List<Finding>? findings, CancellationToken ct) => tools.Do(open.Run.By, seen, async (db, batch) =>
    {
        batch.Previewing(counts, isComplete: findings is not null);
        if (findings is not null)
        {
            (await db.ImportPapers.SingleAsync(p => p.BatchId == batch.Id, ct)).Findings = tools.Vault.Lock(findings);
        }

        return batch;
    }, ct);

    private static void Keep(List<Finding> findings, IEnumerable<RowToImport> rows)
    {
        foreach (var row in rows.Where(row => findings.Count(f => f.Verdict == row.Verdict) < ShownOfEach))
        {
            findings.Add(Of(row));
        }
    }

    private static Finding Of(RowToImport row) =>
        new(row.Row.Line, row.Verdict, row.Why?.Message, row.Why is { } why ? Reason.Arguments(why) : null, [.. row.Row.Cells.Select(c => Reason.Shortened(c.Text))]);
}
