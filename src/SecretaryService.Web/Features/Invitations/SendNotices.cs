using SecretaryService.Data;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Web.Features.Invitations;

/// <summary>Notices of meetings go out behind the pages: a thousand participants keep nobody waiting.</summary>
public sealed class SendNotices(JobTools tools, ILogger<SendNotices> log) : Rounds(tools, log)
{
    protected override string Work => "notices";

    protected override TimeSpan Every => TimeSpan.FromSeconds(10);

    protected override async Task Go(IServiceProvider services, AppDbContext db, CancellationToken ct)
    {
        var tell = services.GetRequiredService<TellParticipants>();
        while (await Tools.Do(db, _ => tell.Next(ct), ct) > 0 && await IsOurs(db, ct))
        {
            // The next batch.
        }

        var end = services.GetRequiredService<EndAsking>();
        while (await Tools.Do(db, _ => end.Next(ct), ct) > 0 && await IsOurs(db, ct))
        {
            // The next meeting.
        }
    }
}
