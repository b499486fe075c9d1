using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Data;
using SecretaryService.Data.Commitments;
using SecretaryService.Data.Deeds;
using SecretaryService.Data.Demo;
using SecretaryService.Data.Founding;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Search;
using SecretaryService.Data.Sqlite;
using SecretaryService.Data.SqlServer;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Jobs;
using SecretaryService.Web.Infrastructure.Live;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Infrastructure.Start;

/// <summary>The database and what stands on it.</summary>
public static class OfficeSetup
{
    public static void AddOffice(this WebApplicationBuilder builder)
    {
        var (services, folder) = (builder.Services, new DataFolder(builder.Configuration, builder.Environment));
        var use = DatabaseChoice.Read(builder.Configuration, folder);
        services.AddSingleton(folder);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new Seal(folder.JournalKey()));
        services.AddSingleton<WriteGate>();
        services.AddSingleton<HouseBook>();
        services.AddSingleton<LatePromises>().AddSingleton<ISaveChangesInterceptor>(provider => provider.GetRequiredService<LatePromises>());
        services.AddSingleton<ISaveChangesInterceptor, KeepFiles>();
        services.AddSingleton<ISaveChangesInterceptor, KeepWords>();
        services.AddSingleton<ISaveChangesInterceptor, WriteJournal>();
        services.AddSingleton<ISaveChangesInterceptor, WriteHouseJournal>();
        services.AddPooledDbContextFactory<AppDbContext>((provider, options) =>
        {
            use(options);
            options.AddInterceptors(provider.GetServices<ISaveChangesInterceptor>().Concat(provider.GetServices<IInterceptor>()));
        });
        // One context a request, for whoever is signed in; nobody sees nothing.
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AppDbContext>>().For(provider.GetRequiredService<Viewer>()));
        services.AddSingleton<FillWords>();
        services.AddVault(builder.Configuration, folder);
        services.AddScoped<DemoCompany>();
        services.AddSingleton<Bell>().AddHostedService(provider => provider.GetRequiredService<Bell>());
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
    }

    /// <summary>Brings the database up to date, founds an empty house and, in Development, tells the demo.</summary>
    /// <exception cref="StartRefusedException">The database cannot be reached or written.</exception>
    public static async Task OpenOffice(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var development = app.Environment.IsDevelopment();
        try
        {
            await BringUpToDate(db);

            await scope.ServiceProvider.GetRequiredService<FillWords>().Run();
            await db.FoundIfEmpty(development ? DemoCompany.Name : NameOf(app.Configuration), scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or InvalidOperationException { InnerException: System.Data.Common.DbException })
        {
            throw new StartRefusedException($"The database cannot be opened ({e.GetBaseException().Message.ReplaceLineEndings(" ")}): check Database:Provider and Database:ConnectionString.", e);
        }

        if (development && app.Configuration.GetValue("Demo:Tell", true))
        {
            await scope.ServiceProvider.GetRequiredService<DemoCompany>().TellIfEmpty();
        }
    }

    private static async Task BringUpToDate(AppDbContext db)
    {
        if (!db.IsSqlite)
        {
            await db.Database.MigrateAsync();
            return;
        }

        await SqliteDatabase.BringUpToDate(db);
        await SqliteDatabase.KeepEverything(db);
    }

    private static Wording NameOf(IConfiguration configuration) =>
        new(configuration["Company:Name"] ?? "Our company", configuration["Company:NameZh"] ?? "本公司");
}

/// <summary>Which database, by <c>Database:Provider</c>: Sqlite (embedded, the default) or SqlServer.</summary>
internal static class DatabaseChoice
{
    public static Action<DbContextOptionsBuilder> Read(IConfiguration configuration, DataFolder folder)
    {
        var (provider, connection) = (configuration["Database:Provider"] ?? "Sqlite", configuration["Database:ConnectionString"]);
        return provider.ToUpperInvariant() switch
        {
            "SQLITE" => options => options.UseSqliteDatabase(string.IsNullOrEmpty(connection) ? folder.SqliteConnection : connection),
            "SQLSERVER" when string.IsNullOrEmpty(connection) =>
                throw new StartRefusedException("SQL Server needs a connection string: set Database:ConnectionString."),
            "SQLSERVER" => options => options.UseSqlServerDatabase(connection),
            _ => throw new StartRefusedException($"The database provider '{provider}' is not known: set Database:Provider to Sqlite or SqlServer."),
        };
    }
}
