using SecretaryService.Web.Infrastructure.Jobs;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Operations;

/// <summary>The office without its doors: settings, database and deeds, no server, no background work, no log.</summary>
internal static class CommandOffice
{
    /// <param name="dataFolder">Instead of the setting Data:Folder.</param>
    public static WebApplicationBuilder Prepare(string? dataFolder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(CommandOffice).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.Configuration["Jobs:Run"] = "false";
        if (dataFolder is not null)
        {
            builder.Configuration["Data:Folder"] = Path.GetFullPath(dataFolder);
        }

        return builder;
    }

    public static WebApplication Build(WebApplicationBuilder builder)
    {
        builder.AddOffice();
        builder.AddSecurity();
        builder.AddPages();
        builder.AddJobs();
        return builder.Build();
    }

    /// <summary>An office that is there already: to look for one must not make one.</summary>
    /// <exception cref="CommandRefusedException">There is none.</exception>
    public static WebApplication Existing(string? dataFolder)
    {
        var builder = Prepare(dataFolder);
        var folder = DataFolder.PathOf(builder.Configuration, builder.Environment);
        return File.Exists(Path.Combine(folder, "keys", "journal.key")) ? Build(builder)
            : throw new CommandRefusedException($"There is no office in the data folder {folder}. Name the folder with --data, or run the command where the server runs.");
    }
}
