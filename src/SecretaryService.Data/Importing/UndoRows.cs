using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing;

/// <summary>Takes a batch back, the last rows first, a chunk in each deed. Done twice it does nothing the second time; broken off it goes on.</summary>
public sealed class UndoRows(ImportTools tools, ImportableRegister register, Func<Task<bool>> isOurs)
{
    private const int Chunk = 200;

    public async Task Run(ImportBatch seen, CancellationToken ct)
    {
        var (by, batch) = (await tools.Orderer(seen, ct), seen);
        foreach (var verdict in new[] { Verdict.Changed, Verdict.New })
        {
            for (var (below, more) = (long.MaxValue, true); more;)
            {
                if (!await isOurs())
                {
                    return;
                }

                (batch, below, more) = await tools.Do(by, batch, (db, b) => Undo(db, b, verdict, below, ct), ct);
                TurnPage();
            }
        }

        await tools.Do(by, batch, async (db, b) =>
        {
            b.FinishUndoing(tools.Now);
            var papers = await db.ImportPapers.SingleAsync(p => p.BatchId == b.Id, ct);
            (papers.File, papers.Findings) = (null, null);
            db.Tell(HouseDeeds.ImportUndo, b.FileName, tools.Now, ("Register", register.Name.En), ("New", b.New), ("Changed", b.Changed), ("Kept", b.Kept));
            return true;
        }, ct);
    }

    private async Task<(ImportBatch, long, bool)> Undo(AppDbContext db, ImportBatch batch, Verdict verdict, long below, CancellationToken ct)
    {
        var rows = await db.ImportedRows.Where(r => r.BatchId == batch.Id && r.Verdict == verdict && r.Id < below).OrderByDescending(r => r.Id).Take(Chunk).ToListAsync(ct);
        var open = rows.Where(r => !r.IsUndone).ToList();
        if (open.Count > 0)
        {
            await register.Undo(db, db.Viewer, tools.Now, open, ct);
            batch.Undid(open.Count(r => r.Why is not null));
        }

        return (batch, rows.Count == 0 ? below : rows[^1].Id, rows.Count == Chunk);
    }

    private void TurnPage()
    {
        if (register.TurnsThePage)
        {
            tools.Book.TurnPage();
        }
    }
}
