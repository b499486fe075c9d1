using SecretaryService.Data.Commitments;
using SecretaryService.Data.Meetings;
using SecretaryService.Data.Retention;
using SecretaryService.Data.Rooms;
using SecretaryService.Web.Features.Invitations;
using SecretaryService.Web.Infrastructure.Mail;
using SecretaryService.Web.Infrastructure.Mail.Inbox;

namespace SecretaryService.Web.Infrastructure.Jobs;

/// <summary>Background work of this process. <c>Jobs:Run</c> set to false leaves it to the other nodes.</summary>
public static class JobsSetup
{
    public static void AddJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<JobTools>();
        builder.AddMail();
        builder.Services.AddScoped<ClimbLadders>().AddScoped<ReleaseRooms>().AddScoped<DeliverMinutes>().AddScoped<MailNotices>().AddScoped<AnonymiseEntries>();
        if (builder.Configuration.GetValue("Jobs:Run", true))
        {
            builder.Services.AddHostedService<DeliverMail>();
            builder.Services.AddHostedService<ReadMailbox>();
            builder.Services.AddHostedService<SendNotices>();
            builder.Services.AddHostedService<Clockwork>();
            builder.Services.AddHostedService<SealDays>();
            builder.Services.AddHostedService<RunImports>();
            builder.Services.AddHostedService<CloseVisits>();
            builder.Services.AddHostedService<KeepRetention>();
            builder.Services.AddHostedService<ReadFilesForSearch>();
            builder.Services.AddHostedService<SweepFiles>();
            builder.Services.AddHostedService<GiveBackMemory>();
        }
    }
}
