using SecretaryService.Data;
using SecretaryService.Data.Commitments;
using SecretaryService.Data.Meetings;
using SecretaryService.Data.Rooms;

namespace SecretaryService.Web.Infrastructure.Jobs;

/// <summary>
/// Every quarter of a minute (<c>Jobs:ClockSeconds</c>): reminders and escalation (clause 4.2.1), rooms to which nobody came, minutes for their participants, and the mails that tell of notices. What
/// one round does not finish the next one does.
/// </summary>
public sealed class Clockwork(JobTools tools, IConfiguration configuration, ILogger<Clockwork> log) : Rounds(tools, log)
{
    protected override string Work => "clockwork";

    protected override TimeSpan Every => TimeSpan.FromSeconds(configuration.GetValue("Jobs:ClockSeconds", 15.0));

    protected override async Task Go(IServiceProvider services, AppDbContext db, CancellationToken ct)
    {
        while (await services.GetRequiredService<ClimbLadders>().Run(ct) > 0 && await IsOurs(db, ct))
        {
            // Several rungs at once after a standstill.
        }

        while (await services.GetRequiredService<ReleaseRooms>().Run(ct) > 0 && await IsOurs(db, ct))
        {
            // So do rooms to which nobody came.
        }

        while (await services.GetRequiredService<DeliverMinutes>().Run(ct) > 0 && await IsOurs(db, ct))
        {
            // The next fifty participants.
        }

        await services.GetRequiredService<MailNotices>().Run(ct);
    }
}
