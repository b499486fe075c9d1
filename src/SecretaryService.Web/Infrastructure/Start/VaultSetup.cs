using SecretaryService.Data.Files;
using SecretaryService.Data.Files.Reading;

namespace SecretaryService.Web.Infrastructure.Start;

/// <param name="MostMegabytes">Of one file (<c>Files:MostMegabytes</c>).</param>
public sealed record FileLimits(int MostMegabytes)
{
    public long MostBytes => MostMegabytes * 1024L * 1024L;
}

/// <summary>Where attached files lie, and what reads them.</summary>
internal static class VaultSetup
{
    private const int MostMegabytes = 200;

    public static void AddVault(this IServiceCollection services, IConfiguration configuration, DataFolder folder)
    {
        services.AddSingleton(new FileLimits(configuration.GetValue("Files:MostMegabytes", MostMegabytes)));
        services.AddSingleton(TextLimits.Usual).AddSingleton<FileKeys>().AddSingleton<ReadInTime>().AddSingleton<ReadFileTexts>().AddSingleton<SweepVault>();
        services.AddSingleton(provider => new FileVault(folder.Files, provider.GetRequiredService<FileKeys>()));
        services.AddScoped<CheckVault>();
    }
}
