using Microsoft.EntityFrameworkCore.Storage;

namespace SecretaryService.Data.Deeds;

/// <summary>
/// One deed, one transaction. SQLite has one writer at a time and lets the others poll unfairly, some for seconds: so in this process
/// they queue here. On SQL Server nobody waits.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    public async Task<Deed> Begin(AppDbContext db, CancellationToken ct = default)
    {
        if (!db.IsSqlite)
        {
            return new Deed(await db.Database.BeginTransactionAsync(ct), null);
        }

        var since = OfficeMeter.BeginWaiting();
        await _oneAtATime.WaitAsync(ct);
        OfficeMeter.Waited(since);
        try
        {
            return new Deed(await db.Database.BeginTransactionAsync(ct), _oneAtATime);
        }
        catch
        {
            _oneAtATime.Release();
            throw;
        }
    }

    public void Dispose() => _oneAtATime.Dispose();
}

/// <summary>Undone when it is disposed without having been committed.</summary>
public sealed class Deed(IDbContextTransaction transaction, SemaphoreSlim? gate) : IAsyncDisposable
{
    /// <summary>Not to be broken off: what was begun is carried through or undone whole.</summary>
    public Task Commit() => transaction.CommitAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            gate?.Release();
        }
    }
}
