using SecretaryService.Data.Commitments;

namespace SecretaryService.Web.Infrastructure.Jobs;

/// <summary>Every quarter of a minute: reminders and escalation. What one round does not finish the next one does.</summary>
public sealed class Clockwork(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Clockwork> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ClimbLadders>().Run(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "Reminders and escalation could not be seen to.");
            }
        }
    }
}
