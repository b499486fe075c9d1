using SecretaryService.Data.Standard;
using SecretaryService.Web.Features.Accounts;
using SecretaryService.Web.Features.Calls;
using SecretaryService.Web.Features.Desk;
using SecretaryService.Web.Features.People;
using SecretaryService.Web.Features.Standard;

namespace SecretaryService.Web.Infrastructure.Start;

/// <summary>The classes named by their deed that controllers ask for.</summary>
internal static class FeatureDeeds
{
    public static void AddFeatureDeeds(this IServiceCollection services)
    {
        services.AddScoped<LogCall>().AddScoped<ReadCalls>().AddScoped<CallChoices>().AddScoped<TrailWords>();
        services.AddScoped<ReadDesk>();
        services.AddScoped<Measuring>().AddScoped<ReadStandard>().AddScoped<ReadVersions>().AddScoped<ApproveStandard>();
        services.AddScoped<SigningIn>();
        services.AddScoped<HireEmployee>();
    }
}
