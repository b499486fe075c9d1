namespace SecretaryService.Web.Infrastructure.Jobs;

/// <summary>
/// A start makes a model, addresses and words, and what it made them from is of no use afterwards. The collector would keep that memory for work that an office at night
/// does not have; so it is given back once, when the start is over.
/// </summary>
public sealed class GiveBackMemory(TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan AfterTheStart = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterTheStart, clock, stoppingToken);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }
}
