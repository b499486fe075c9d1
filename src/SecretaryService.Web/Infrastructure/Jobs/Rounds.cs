using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Deeds;
using SecretaryService.Data.Jobs;

namespace SecretaryService.Web.Infrastructure.Jobs;

/// <summary>What every kind of background work needs.</summary>
public sealed class JobTools(IServiceScopeFactory scopes, WriteGate gate, TimeProvider clock, IConfiguration configuration)
{
    public TimeProvider Clock => clock;

    /// <summary>How long a process may have work without a sign of life. A killed one leaves it to the next after this time.</summary>
    public TimeSpan LeaseLength { get; } = TimeSpan.FromSeconds(configuration.GetValue("Jobs:LeaseSeconds", 30));

    /// <summary>Nobody is signed in here: the context is the system's.</summary>
    public AsyncServiceScope Scope() => scopes.CreateAsyncScope();

    /// <summary>Something is read, changed and saved in one deed of its own; then the context is empty again.</summary>
    public async Task<T> Do<T>(AppDbContext db, Func<AppDbContext, Task<T>> deed, CancellationToken ct)
    {
        await using var open = await gate.Begin(db, ct);
        try
        {
            var done = await deed(db);
            await db.SaveChangesAsync(ct);
            await open.Commit();
            return done;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}

/// <summary>
/// Background work that comes round again and again: once at the start, then at every interval, as long as this process has the lease. What
/// fails is logged, and the next round comes all the same.
/// </summary>
public abstract class Rounds(JobTools tools, ILogger log) : BackgroundService
{
    private readonly Guid _holder = Guid.NewGuid();

    /// <summary>The name of the lease.</summary>
    protected abstract string Work { get; }

    protected abstract TimeSpan Every { get; }

    protected JobTools Tools => tools;

    protected ILogger Log => log;

    protected DateTime Now => tools.Clock.GetUtcNow().UtcDateTime;

    protected abstract Task Go(IServiceProvider services, AppDbContext db, CancellationToken ct);

    /// <summary>Whether the work is still ours. A long round asks before each step.</summary>
    protected Task<bool> IsOurs(AppDbContext db, CancellationToken ct) =>
        tools.Do(db, d => Lease.Take(d, Work, _holder, Now, tools.LeaseLength, ct), ct);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, tools.Clock);
        do
        {
            await GoOnce(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One round. Never throws: an office without its mail is still an office.</summary>
    public async Task GoOnce(CancellationToken ct)
    {
        try
        {
            await using var scope = tools.Scope();
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            if (await IsOurs(db, ct))
            {
                await Go(scope.ServiceProvider, db, ct);
                OfficeMeter.RoundWent(Work, well: true);
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The house is closing.
        }
        catch (Exception e)
        {
            OfficeMeter.RoundWent(Work, well: false);
            log.LogError(e, "A round of {Work} failed; the next one comes all the same", Work);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await using var scope = tools.Scope();
            await tools.Do(scope.ServiceProvider.GetRequiredService<AppDbContext>(), async db =>
            {
                await Lease.GiveBack(db, Work, _holder, Now, cancellationToken);
                return true;
            }, cancellationToken);
        }
        catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException or OperationCanceledException or ObjectDisposedException)
        {
            log.LogWarning(e, "The lease of {Work} was not given back and runs out by itself", Work);
        }
    }
}
