using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SecretaryService.Benchmarks.Pages;
using SecretaryService.Data.Demo;

namespace SecretaryService.Benchmarks.Files;

/// <summary>What it costs to attach a large file and to save it again, over HTTP, in a process of its own: above all that memory stays as it was.</summary>
internal static partial class LargeFileCosts
{
    public static async Task<int> Run(int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("secretary-files-").FullName;
        try
        {
            await using var server = await Server.StartOffice(folder);
            using var visitor = new Visitor(server.Address);
            await visitor.SignIn("shen.rx", DemoCompany.Password);
            // A little less than so many megabytes of text: the limit counts whole ones.
            var file = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0123456789abcdef 0123456789abcdef 0123456789abcdef 0123456789ab\n", (megabytes * 16_384) - 16)));
            await visitor.Get("/calls/1");
            Console.WriteLine($"memory before {server.PeakMegabytes} MB");
            var clock = Stopwatch.StartNew();
            await visitor.Upload("/entries/1/files", "/entries/1/files", [], "File", "large.txt", file);
            Say("attached", megabytes, clock.Elapsed, server);
            var address = Address().Matches(await visitor.Get("/calls/1"))[^1].Groups[1].Value;
            clock.Restart();
            var saved = await visitor.Download(address);
            Say("saved", megabytes, clock.Elapsed, server);
            return saved == file.Length ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Say(string what, int megabytes, TimeSpan time, Server server) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{megabytes} MB {what} in {time.TotalSeconds:0.0} s; peak memory {server.PeakMegabytes} MB"));

    [GeneratedRegex("href=\"(/files/[^/\"]+/[0-9]+)\"")]
    private static partial Regex Address();
}
