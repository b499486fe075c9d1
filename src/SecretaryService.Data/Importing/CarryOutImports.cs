using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing;

/// <summary>The work on batches, one at a time: looked through, carried out, undone. A process that dies leaves each where its last deed left it.</summary>
public sealed class CarryOutImports(ImportTools tools, ImportableRegisters registers, ILogger<CarryOutImports> log)
{
    private const int MostTries = 3;
    private const int DaysKept = 30;
    private static readonly ImportState[] AtWork = [ImportState.Uploaded, ImportState.Running, ImportState.Undoing];
    private readonly ConcurrentDictionary<long, int> _failed = new();

    /// <summary>The batch that waits for the longest; small files need not wait for large ones, as each turn ends after a while.</summary>
    public async Task<long?> Next(long after, CancellationToken ct)
    {
        await using var db = tools.As(Viewer.System);
        var waiting = await db.Imports.Where(b => AtWork.Contains(b.State)).OrderBy(b => b.Id).Select(b => b.Id).Take(100).ToListAsync(ct);
        return waiting.Count == 0 ? null : waiting.Find(id => id > after) is > 0 and var next ? next : waiting[0];
    }

    /// <param name="isOurs">Whether this process still has the work; asked before each deed.</param>
    public async Task Run(long id, Func<Task<bool>> isOurs, CancellationToken ct)
    {
        try
        {
            var batch = await tools.Seen(id, ct);
            var register = registers.Of(batch);
            await (batch.State switch
            {
                ImportState.Uploaded => new PreviewImport(tools, register, isOurs).Run(batch, ct),
                ImportState.Running => new CarryRows(tools, register, isOurs).Run(batch, ct),
                ImportState.Undoing => new UndoRows(tools, register, isOurs).Run(batch, ct),
                _ => Task.CompletedTask,
            });
            _failed.TryRemove(id, out _);
        }
        catch (RuleBrokenException broken)
        {
            await Stop(id, broken, ct);
        }
        catch (Exception e) when (e is BatchMovedException or DbUpdateConcurrencyException)
        {
            log.LogInformation("Import {Import} was changed while it was worked on", id);
        }
        catch (Exception e) when (e is not OperationCanceledException && _failed.AddOrUpdate(id, 1, (_, tries) => tries + 1) >= MostTries)
        {
            log.LogError(e, "Import {Import} failed again and was stopped", id);
            await Stop(id, new RuleBrokenException("Something went wrong here that is not the fault of the file. What was imported until then stands below; ask the administrator to look into the log."), ct);
        }
    }

    /// <summary>Files that nobody started within a month are not kept.</summary>
    public async Task ThrowOldFilesAway(CancellationToken ct)
    {
        var before = tools.Now.AddDays(-DaysKept);
        await using var db = tools.As(Viewer.System);
        var old = await db.Imports.Where(b => (b.State == ImportState.Previewed || b.State == ImportState.Stopped) && b.At < before)
            .Where(b => db.ImportPapers.Any(p => p.BatchId == b.Id && p.File != null)).OrderBy(b => b.Id).Take(100).ToListAsync(ct);
        foreach (var batch in old)
        {
            await tools.Do(Viewer.System, batch, async (d, b) =>
            {
                var papers = await d.ImportPapers.SingleAsync(p => p.BatchId == b.Id, ct);
                (papers.File, papers.Findings) = (null, null);
                return true;
            }, ct);
        }
    }

    private async Task Stop(long id, RuleBrokenException why, CancellationToken ct)
    {
        var batch = await tools.Seen(id, ct);
        await tools.Do(await tools.Orderer(batch, ct), batch, (_, b) =>
        {
            b.Stop(why, tools.Now);
            return Task.FromResult(true);
        }, ct);
    }
}
