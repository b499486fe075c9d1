using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing;

/// <summary>
/// Brings the rows in, a chunk in each deed: entries, numbers, journal, what became of each row and the cursor are one transaction. A
/// killed process has done a chunk or has not; the next one goes on at the cursor.
/// </summary>
public sealed class CarryRows(ImportTools tools, ImportableRegister register, Func<Task<bool>> isOurs)
{
    private const int Fewest = 50;
    private const int Most = 1000;
    private const int First = 200;

    /// <summary>No other writer waits longer than about this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);

    public async Task Run(ImportBatch seen, CancellationToken ct)
    {
        var open = await OpenImport.Of(tools, register, seen, ct);
        var (batch, judge, size) = (open.Run.Batch, new JudgeRows(register, open.Run), First);
        using var rows = open.Rows().GetEnumerator();
        await Skip(rows, batch, judge, ct);
        for (var chunk = Take(rows, size); chunk.Count > 0; chunk = Take(rows, size))
        {
            if (!await isOurs())
            {
                return;
            }

            var watch = Stopwatch.StartNew();
            batch = await tools.Do(open.Run.By, batch, (db, b) => Carry(db, b, open, judge, chunk, ct), ct);
            size = watch.Elapsed > Longest ? Math.Max(Fewest, size / 2) : watch.Elapsed < Longest / 3 ? Math.Min(Most, size * 2) : size;
            TurnPage();
        }

        await tools.Do(open.Run.By, batch, (db, b) => Finish(db, b, open, ct), ct);
    }

    private async Task<ImportBatch> Carry(AppDbContext db, ImportBatch batch, OpenImport open, JudgeRows judge, IReadOnlyList<FileRow> chunk, CancellationToken ct)
    {
        var rows = await judge.Run(db, chunk, ct);
        await register.Carry(db, open.Run, [.. rows.Where(r => r.IsToDo)], ct);
        await db.SaveChangesAsync(ct);
        db.AddRange(rows.Select(row => Kept(batch, row)));
        batch.Advance([.. rows.Select(r => r.Verdict)]);
        return batch;
    }

    private ImportedRow Kept(ImportBatch batch, RowToImport row)
    {
        var (id, version) = row is { IsToDo: true, Target: { } target } ? register.IdOf(target) : (0, 0);
        return new ImportedRow
        {
            BatchId = batch.Id, Register = batch.Register, Line = row.Row.Line, Verdict = row.Verdict, Before = row.Before,
            TargetId = id == 0 ? null : id, VersionAfter = id == 0 ? null : version,
            Cells = row.Verdict == Verdict.Rejected ? tools.Vault.Lock(row.Row.Cells.Select(c => c.Text).ToList()) : null,
        }.Because(row.Why).KnownBy(row.IsToDo ? row.Fingerprint : null);
    }

    private async Task<bool> Finish(AppDbContext db, ImportBatch batch, OpenImport open, CancellationToken ct)
    {
        batch.Finish(tools.Now);
        var papers = await db.ImportPapers.SingleAsync(p => p.BatchId == batch.Id, ct);
        // The file has done its work; the names of its columns are needed for the rows that are given back.
        (papers.File, papers.Findings, papers.Facts) = (null, null, tools.Vault.Lock(open.Facts with { Samples = [], Values = [] }));
        db.Tell(HouseDeeds.ImportEnd, batch.FileName, tools.Now, ("Register", register.Name.En), ("New", batch.New), ("Changed", batch.Changed), ("Duplicate", batch.Duplicate), ("Rejected", batch.Rejected));
        return true;
    }

    // After a kill: what the rows behind the cursor brought is known again, so that later rows are judged as they would have been.
    private async Task Skip(IEnumerator<FileRow> rows, ImportBatch batch, JudgeRows judge, CancellationToken ct)
    {
        if (batch.Cursor == 0)
        {
            return;
        }

        HashSet<int> carried;
        await using (var db = tools.As(Viewer.System))
        {
            carried = (await db.ImportedRows.Where(r => r.BatchId == batch.Id && (r.Verdict == Verdict.New || r.Verdict == Verdict.Changed)).Select(r => r.Line).ToListAsync(ct)).ToHashSet();
        }

        for (var i = 0; i < batch.Cursor && rows.MoveNext(); i++)
        {
            if (carried.Contains(rows.Current.Line))
            {
                judge.Remember(rows.Current);
            }
        }
    }

    private static List<FileRow> Take(IEnumerator<FileRow> rows, int size)
    {
        var chunk = new List<FileRow>(size);
        while (chunk.Count < size && rows.MoveNext())
        {
            chunk.Add(rows.Current);
        }

        return chunk;
    }

    private void TurnPage()
    {
        if (register.TurnsThePage)
        {
            tools.Book.TurnPage();
        }
    }
}
