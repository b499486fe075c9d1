using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Deeds;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing;

/// <summary>What the work on a batch needs. Each step is a deed of its own, in the name of whoever ordered it.</summary>
public sealed class ImportTools(IDbContextFactory<AppDbContext> contexts, WriteGate gate, ImportVault vault, HouseBook book, TimeProvider clock)
{
    public ImportVault Vault => vault;

    public HouseBook Book => book;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public AppDbContext As(Viewer viewer) => contexts.For(viewer);

    /// <summary>One transaction. Somebody else changed the batch meanwhile: then nothing of it is done.</summary>
    /// <exception cref="BatchMovedException">The batch is not where this work left it.</exception>
    public async Task<T> Do<T>(Viewer viewer, ImportBatch seen, Func<AppDbContext, ImportBatch, Task<T>> deed, CancellationToken ct)
    {
        await using var db = As(viewer);
        await using var open = await gate.Begin(db, ct);
        var batch = await db.Imports.FirstOrDefaultAsync(b => b.Id == seen.Id, ct);
        if (batch is null || batch.Version != seen.Version)
        {
            throw new BatchMovedException();
        }

        var done = await deed(db, batch);
        await db.SaveChangesAsync(ct);
        await open.Commit();
        return done;
    }

    public async Task<ImportBatch> Seen(long id, CancellationToken ct)
    {
        await using var db = As(Viewer.System);
        return await db.Imports.AsNoTracking().FirstOrDefaultAsync(b => b.Id == id, ct) ?? throw new BatchMovedException();
    }

    /// <summary>Whoever ordered it, with the rights of today.</summary>
    public async Task<Viewer> Orderer(ImportBatch batch, CancellationToken ct)
    {
        var id = batch.State == ImportState.Undoing ? batch.UndoneById!.Value : batch.ById;
        await using var db = As(Viewer.System);
        var employee = await db.Employees.AsNoTracking().FirstAsync(e => e.Id == id, ct);
        return new Viewer(employee.Id, employee.Name, employee.Role, employee.DepartmentId);
    }

    public static string DigestOf(IEnumerable<string> headers) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', headers.Select(Values.Words.Folded)))));

    /// <summary>A file that takes too long is refused in words.</summary>
    /// <exception cref="RuleBrokenException">It cannot be read, or takes too long.</exception>
    public static FileFacts LookThrough(byte[] content, ReadingWishes wishes, IReadOnlyList<Field> fields, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Reading.LookThrough.Longest);
        try
        {
            return new LookThrough(ImportFile.Open(content, wishes), wishes, fields).Run(patience.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new RuleBrokenException("Looking through this file takes longer than {0} seconds. Divide it into several files.", (int)Reading.LookThrough.Longest.TotalSeconds);
        }
    }
}

/// <summary>Somebody changed the batch while it was worked on: the work begins anew from where it is now.</summary>
public sealed class BatchMovedException() : Exception("The import was changed while it was worked on.");
