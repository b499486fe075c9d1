using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SecretaryService.Process.Tests;

/// <summary>The application in a process of its own, on 127.0.0.1, with a data folder that outlives it. Ended by its id only.</summary>
internal sealed class RunningOffice : IAsyncDisposable
{
    private readonly System.Diagnostics.Process _process;
    private readonly StringBuilder _output = new();

    private RunningOffice(System.Diagnostics.Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Waits until it answers.</summary>
    public static async Task<RunningOffice> Start(string folder, string environment, int? port = null, params (string Name, string Value)[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{port ?? FreePort()}");
        var office = new RunningOffice(Begin(folder, environment, address, settings), address);
        office._process.OutputDataReceived += (_, line) => office.Keep(line.Data);
        office._process.ErrorDataReceived += (_, line) => office.Keep(line.Data);
        office._process.BeginOutputReadLine();
        office._process.BeginErrorReadLine();
        try
        {
            await office.Answers();
            return office;
        }
        catch
        {
            await office.DisposeAsync();
            throw;
        }
    }

    /// <summary>For a start that must not succeed: what it said, and with which code it ended.</summary>
    public static async Task<(int Code, string Output, string Errors)> Fail(string folder, params (string Name, string Value)[] settings)
    {
        using var process = Begin(folder, "Production", new Uri($"http://127.0.0.1:{FreePort()}"), settings);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>SIGKILL: no chance to finish anything.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static System.Diagnostics.Process Begin(string folder, string environment, Uri address, params (string Name, string Value)[] settings)
    {
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        var web = Path.Combine(SourceTree.Root, "src", "SecretaryService.Web");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(web, "bin", configuration, "net10.0", "SecretaryService.Web.dll"), "--contentRoot", web])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        (string Name, string Value)[] all =
        [
            ("ASPNETCORE_ENVIRONMENT", environment), ("ASPNETCORE_URLS", address.ToString()), ("Data__Folder", folder), ("Https__Required", "false"), ("Limits__Session", "0"), .. settings,
        ];
        foreach (var (name, value) in all)
        {
            start.Environment[name] = value;
        }

        return System.Diagnostics.Process.Start(start)!;
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }

    private async Task Answers()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var i = 0; i < 300; i++)
        {
            try
            {
                if ((await client.GetAsync("/health")).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                Assert.False(_process.HasExited, Output);
            }

            await Task.Delay(200);
        }

        Assert.Fail($"No answer within a minute. {Output}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await Kill();
        }

        _process.Dispose();
    }
}
