using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SecretaryService.Benchmarks.Pages;

/// <summary>A server of ours in a process of its own, so that its processor time can be read. Only ever on 127.0.0.1.</summary>
internal sealed class Server : IAsyncDisposable
{
    // An office of a million entries that is older than the search makes its index before it opens.
    private const int MostWaits = 3600;
    private readonly Process _process;

    private Server(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long PrivateMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.PrivateMemorySize64 / 1024 / 1024;
        }
    }

    public long PeakMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / 1024 / 1024;
        }
    }

    /// <summary>The application as it was built beside this program: Release, with its own assets.</summary>
    public static Task<Server> StartOffice(string folder)
    {
        var here = typeof(Server).Assembly.Location;
        var root = here[..here.IndexOf(Path.Combine("tests", "SecretaryService.Benchmarks"), StringComparison.Ordinal)];
        var web = Path.Combine(root, "src", "SecretaryService.Web");
        var output = Path.Combine(here[(here.IndexOf("bin", root.Length, StringComparison.Ordinal))..].Split(Path.DirectorySeparatorChar)[..^1]);
        return Start([Path.Combine(web, output, "SecretaryService.Web.dll"), "--contentRoot", web], folder, "/health");
    }

    public static Task<Server> StartBare(string folder) => Start([typeof(Server).Assembly.Location, "bare", folder], folder, "/bare/sign-in", passAddress: true);

    private static async Task<Server> Start(IEnumerable<string> arguments, string folder, string probe, bool passAddress = false)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", passAddress ? [.. arguments, address.ToString()] : arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Data__Folder"] = folder;
        start.Environment["Limits__Session"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "1";
        var server = new Server(Process.Start(start)!, address);
        server._process.OutputDataReceived += (_, _) => { };
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        await server.WaitFor(probe);
        return server;
    }

    private async Task WaitFor(string probe)
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var i = 0; i < MostWaits; i++)
        {
            try
            {
                if ((await client.GetAsync(probe)).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(500);
        }

        throw new InvalidOperationException($"No answer from {Address} within half an hour.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
