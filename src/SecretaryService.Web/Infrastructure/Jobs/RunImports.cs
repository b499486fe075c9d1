using SecretaryService.Data;
using SecretaryService.Data.Importing;

namespace SecretaryService.Web.Infrastructure.Jobs;

/// <summary>Files on their way into a register, one batch after the other. A killed process leaves the rest to the next one.</summary>
public sealed class RunImports(JobTools tools, CarryOutImports imports, ILogger<RunImports> log) : Rounds(tools, log)
{
    protected override string Work => "imports";

    protected override TimeSpan Every => TimeSpan.FromSeconds(2);

    // A look every two seconds must not write: the lease is taken when there is something to do.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, Tools.Clock);
        do
        {
            if (await IsWaiting(stoppingToken))
            {
                await GoOnce(stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    protected override async Task Go(IServiceProvider services, AppDbContext db, CancellationToken ct)
    {
        await imports.ThrowOldFilesAway(ct);
        for (var id = await imports.Next(0, ct); id is { } batch; id = await imports.Next(batch, ct))
        {
            var asked = Now;
            await imports.Run(batch, async () =>
            {
                // Renewed long before it runs out, and not at every chunk.
                if (Now - asked < Tools.LeaseLength / 4)
                {
                    return true;
                }

                asked = Now;
                return await IsOurs(db, ct);
            }, ct);
            if (!await IsOurs(db, ct))
            {
                return;
            }
        }
    }

    private async Task<bool> IsWaiting(CancellationToken ct)
    {
        try
        {
            return await imports.Next(0, ct) is not null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.LogError(e, "Imports could not be looked for; the next round comes all the same");
            return false;
        }
    }
}
