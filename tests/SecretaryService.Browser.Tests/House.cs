using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using SecretaryService.Data.Demo;
using SecretaryService.Web.Features.Invitations;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Browser.Tests;

/// <summary>The whole application on a real port with the demo company, a clock that tests move, and a browser before it.</summary>
public sealed class House : IAsyncLifetime
{
    private static readonly DateTimeOffset TuesdayAtTen = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<string> Demo = new(Tell);
    private readonly string _folder = Directory.CreateTempSubdirectory("secretary-browser-").FullName;
    private WebApplicationFactory<Program>? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    // One and the same: a stopped clock never gives the lease to another.
    private SendNotices? _notices;

    /// <summary>Tuesday, ten in the morning in Shanghai, until a test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(TuesdayAtTen);

    /// <summary>
    /// Ten in the morning of a working day, two days on at least: nothing of the demo, and of the tests before, falls due any more. The
    /// clock of all only goes forward.
    /// </summary>
    public void GoToAQuietMorning()
    {
        var day = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime).AddDays(2);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            day = day.AddDays(1);
        }

        Clock.SetUtcNow(new DateTimeOffset(day, new TimeOnly(2, 0), TimeSpan.Zero));
    }

    /// <summary>One round of the clockwork, which otherwise does not run here: reminders and escalation of what has come due by now.</summary>
    public Task LetTheClockSpeak() => ActivatorUtilities.CreateInstance<Clockwork>(_app!.Services).GoOnce(CancellationToken.None);

    /// <summary>One round of what is written to those who are invited, which otherwise does not run here either.</summary>
    public Task LetTheNoticesGo() => (_notices ??= ActivatorUtilities.CreateInstance<SendNotices>(_app!.Services)).GoOnce(CancellationToken.None);

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        if (FindBrowser.Path(_playwright) is not { } path)
        {
            return;
        }

        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        Folders.CopyInto(_folder, Demo.Value);
        _app = In(_folder, Clock);
        // A machine that does other work as well is slow, and that is no fault of a page.
        Assertions.SetDefaultExpectTimeout(15_000);
        _app.UseKestrel();
        _app.StartServer();
        Address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    private static WebApplicationFactory<Program> In(string folder, TimeProvider clock) => new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
    {
        web.UseSetting("Data:Folder", folder).UseSetting("Jobs:Run", "false").UseSetting("Limits:Session", "0").UseEnvironment("Development").UseUrls("http://127.0.0.1:0");
        web.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton(clock)));
    });

    // The demo is told once; each house moves in with a copy of it.
    private static string Tell()
    {
        var folder = Directory.CreateTempSubdirectory("secretary-demo-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        using (var app = In(folder, new FakeTimeProvider(TuesdayAtTen)))
        {
            app.CreateClient().Dispose();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return folder;
    }

    /// <summary>Where no browser can be had, the test is skipped and counted as skipped.</summary>
    public IBrowser Browser
    {
        get
        {
            Skip.If(_browser is null, "No Chromium or Chrome on this machine: run tests/run.sh, which installs one.");
            return _browser;
        }
    }

    /// <summary>A fresh browser profile, signed in by keys.</summary>
    public async Task<IPage> SignedIn(string userName, Action<BrowserNewContextOptions>? with = null) => await SignIn(await Visiting(with), userName);

    /// <summary>Another browser beside those that are open: two people work at once.</summary>
    public async Task<IPage> SignedInBeside(string userName) => await SignIn(await Fresh(null), userName);

    private static async Task<IPage> SignIn(IPage page, string userName)
    {
        await page.GotoAsync("/sign-in");
        // A hand sees the cursor before it types.
        await Assertions.Expect(page.Locator("#UserName")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(userName);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(DemoCompany.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/desk");
        return page;
    }

    /// <summary>A device at the door: an administrator makes its key, and the device signs in with it.</summary>
    public async Task<IPage> AtTheDoor(string name, Action<BrowserNewContextOptions>? with = null)
    {
        var administrator = await SignedIn("tao.ar");
        await administrator.GotoAsync("/kiosks/new");
        await Assertions.Expect(administrator.Locator("#Name")).ToBeFocusedAsync();
        await administrator.Keyboard.TypeAsync(name);
        await administrator.Keyboard.PressAsync("Enter");
        var key = await administrator.Locator("#key").TextContentAsync();
        var kiosk = await Visiting(with);
        await kiosk.GotoAsync("/kiosk/sign-in");
        await Assertions.Expect(kiosk.Locator("#Password")).ToBeFocusedAsync();
        await kiosk.Keyboard.TypeAsync(key!);
        await kiosk.Keyboard.PressAsync("Enter");
        await kiosk.WaitForURLAsync("**/kiosk");
        return kiosk;
    }

    /// <summary>One profile at a time: whoever came before has left, so that the keyboard is in no doubt whom it serves.</summary>
    public async Task<IPage> Visiting(Action<BrowserNewContextOptions>? with = null)
    {
        foreach (var left in Browser.Contexts.ToList())
        {
            await left.CloseAsync();
        }

        return await Fresh(with);
    }

    private async Task<IPage> Fresh(Action<BrowserNewContextOptions>? with)
    {
        var options = new BrowserNewContextOptions { BaseURL = Address.ToString(), Locale = "en-GB", ViewportSize = new() { Width = 1366, Height = 768 } };
        with?.Invoke(options);
        return await (await Browser.NewContextAsync(options)).NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
