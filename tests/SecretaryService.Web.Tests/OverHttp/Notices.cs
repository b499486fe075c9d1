using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Web.Features.Invitations;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Web.Tests.OverHttp;

/// <summary>Notices of meetings, as the round writes them.</summary>
internal static class Notices
{
    /// <summary>Without the lease, which a stopped clock never gives back.</summary>
    public static async Task Round(this WebOffice office)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var (db, tell, tools) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<TellParticipants>(), office.Services.GetRequiredService<JobTools>());
        while (await tools.Do(db, _ => tell.Next(CancellationToken.None), CancellationToken.None) > 0)
        {
            // The next batch.
        }
    }
}
