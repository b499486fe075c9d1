using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Testing.SqlServer;

namespace SecretaryService.Web.Tests.OverHttp;

/// <summary>The whole application over HTTP, on a SQLite file of its own, with a stopped clock.</summary>
public class WebOffice : WebApplicationFactory<Program>
{
    /// <summary>A Tuesday, 10:00 in Shanghai: the office works until noon.</summary>
    public static readonly DateTimeOffset TuesdayAtTen = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    /// <summary>All tests knock from one address and at one moment.</summary>
    private static readonly Dictionary<string, string?> Unlimited = new(StringComparer.Ordinal)
    {
        ["Limits:SignIn"] = "0", ["Limits:Name"] = "0", ["Limits:Forms"] = "0", ["Limits:Session"] = "0", ["Limits:Kiosk"] = "0",
    };

    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(2);
    private readonly Dictionary<string, string> _sessions = new(StringComparer.Ordinal);
    private readonly bool _folderIsMine;

    public WebOffice(TempFolder? folder = null, DateTimeOffset? now = null)
    {
        (Folder, _folderIsMine) = folder is null ? (new TempFolder(), true) : (folder, false);
        Clock = new FakeTimeProvider(now ?? TuesdayAtTen);
    }

    protected WebOffice(TempFolder folder, bool mine) : this(folder) => _folderIsMine = mine;

    public TempFolder Folder { get; }

    public FakeTimeProvider Clock { get; }

    /// <summary>Development with the demo company; Production has nobody.</summary>
    public bool WithDemo { get; init; } = true;

    /// <summary>As on a server that is reached by HTTPS only.</summary>
    public bool OverHttps { get; init; }

    /// <summary>Settings of this office alone. Background work rests: a test goes its rounds itself.</summary>
    public Dictionary<string, string?> Settings { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What a test adds to the application.</summary>
    public Action<IServiceCollection> Adding { get; init; } = _ => { };

    /// <summary>A browser in which nobody is signed in.</summary>
    public Browser Stranger()
    {
        var cookies = new CookieContainer();
        return new Browser(CreateDefaultClient(new Uri(OverHttps ? "https://localhost" : "http://localhost"), new CookieContainerHandler(cookies)), cookies);
    }

    /// <summary>Signs in on the page.</summary>
    public async Task<Browser> SignIn(string userName, string password = Data.Demo.DemoCompany.Password)
    {
        var browser = Stranger();
        var answer = await browser.SignIn(userName, password);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return browser;
    }

    /// <summary>A browser of somebody who is in already: one session is shared, hashing a password takes its time.</summary>
    public async Task<Browser> As(string userName)
    {
        if (!_sessions.TryGetValue(userName, out var session))
        {
            using var first = await SignIn(userName);
            _sessions[userName] = session = first.Session!;
        }

        var browser = Stranger();
        browser.Session = session;
        return browser;
    }

    /// <summary>The database, past the filter only where a test says so.</summary>
    public AppDbContext Books() => Services.GetRequiredService<IDbContextFactory<AppDbContext>>().For(Viewer.System);

    protected override IHost CreateHost(IHostBuilder builder)
    {
        // As arguments of the command line: the application reads them before it is built.
        builder.ConfigureHostConfiguration(host => host.AddInMemoryCollection(Unlimited).AddInMemoryCollection(new Dictionary<string, string?>(Settings, StringComparer.Ordinal)
        {
            ["Data:Folder"] = Folder.Path, ["Https:Required"] = OverHttps ? "true" : "false", ["Jobs:Run"] = "false",
        }));
        builder.UseEnvironment(WithDemo ? Environments.Development : Environments.Production);
        return base.CreateHost(builder);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureTestServices(services =>
    {
        services.AddSingleton<TimeProvider>(Clock);
        // Everything that the pages send is translated for SQL Server too, and proved at the end.
        foreach (var interceptor in Shadow.OfThisProcess.Interceptors)
        {
            services.AddSingleton(interceptor);
        }

        services.Configure<HostOptions>(host => host.StartupTimeout = StartsWithin);
        // A password is guarded by the work of hashing it: a tenth of all the work of these tests, which guard none.
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1_000);
        Adding(services);
    });

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            using (var connection = new SqliteConnection($"Data Source={Folder.Database}"))
            {
                SqliteConnection.ClearPool(connection);
            }

            if (_folderIsMine)
            {
                Folder.Dispose();
            }
        }
    }
}

/// <summary>The demo company on that Tuesday. Told once a test run and copied.</summary>
public class DemoOffice : WebOffice
{
    private static readonly Lazy<TempFolder> Told = new(Tell);

    public DemoOffice() : base(Copy(), mine: true)
    {
    }

    /// <summary>Its data folder, for offices of a test's own. Whoever asks for it throws it away.</summary>
    public static TempFolder Copy() => TempFolder.CopyOf(Told.Value);

    private static TempFolder Tell()
    {
        var folder = new TempFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        using var office = new WebOffice(folder);
        using var client = office.CreateClient();
        return folder;
    }
}
