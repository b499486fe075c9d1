using SecretaryService.Data;
using SecretaryService.Data.Retention;

namespace SecretaryService.Web.Infrastructure.Jobs;

/// <summary>
/// Entries whose retention period is over lose their personal data in the first round after midnight, batch by batch; what could not be reached
/// then (a visit not over, something still promised) follows when it can. Nothing is done while no rule is in force.
/// </summary>
public sealed class KeepRetention(JobTools tools, ILogger<KeepRetention> log) : Rounds(tools, log)
{
    protected override string Work => "retention";

    protected override TimeSpan Every => TimeSpan.FromMinutes(30);

    protected override async Task Go(IServiceProvider services, AppDbContext db, CancellationToken ct)
    {
        var anonymise = services.GetRequiredService<AnonymiseEntries>();
        var all = 0;
        for (var done = await Next(anonymise, db, ct); done > 0 && await IsOurs(db, ct); done = await Next(anonymise, db, ct))
        {
            all += done;
        }

        if (all > 0)
        {
            Log.LogInformation("The retention period of {Entries} entries is over: their personal data is removed", all);
        }
    }

    private Task<int> Next(AnonymiseEntries anonymise, AppDbContext db, CancellationToken ct) => Tools.Do(db, _ => anonymise.Next(ct), ct);
}
