using SecretaryService.Data;
using SecretaryService.Data.Files.Reading;

namespace SecretaryService.Web.Infrastructure.Jobs;

/// <summary>New files are read for the search, one after the other; a killed process leaves the rest to the next one.</summary>
public sealed class ReadFilesForSearch(JobTools tools, ReadFileTexts texts, ILogger<ReadFilesForSearch> log) : Rounds(tools, log)
{
    protected override string Work => "texts";

    protected override TimeSpan Every => TimeSpan.FromSeconds(5);

    // A look every few seconds must not write: the lease is taken when there is something to do.
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

    // Renewed before each: one takes no longer than its limit, and two who read the same lose nothing but time.
    protected override async Task Go(IServiceProvider services, AppDbContext db, CancellationToken ct)
    {
        while (await texts.Next(ct) && await IsOurs(db, ct))
        {
            // The next one.
        }
    }

    private async Task<bool> IsWaiting(CancellationToken ct)
    {
        try
        {
            return await texts.IsWaiting(ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.LogError(e, "Files to be read could not be looked for; the next round comes all the same");
            return false;
        }
    }
}

/// <summary>Bytes that no row names any more are thrown away, a day after they were written.</summary>
public sealed class SweepFiles(JobTools tools, SweepVault sweep, ILogger<SweepFiles> log) : Rounds(tools, log)
{
    protected override string Work => "vault";

    protected override TimeSpan Every => TimeSpan.FromHours(1);

    protected override async Task Go(IServiceProvider services, AppDbContext db, CancellationToken ct)
    {
        if (await sweep.Run(db, ct) is > 0 and var swept)
        {
            Log.LogInformation("{Files} files that nothing names were thrown away", swept);
        }
    }
}
