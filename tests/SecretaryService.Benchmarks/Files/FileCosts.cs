using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SecretaryService.Benchmarks.Pages;
using SecretaryService.Data.Demo;

namespace SecretaryService.Benchmarks.Files;

/// <summary>What it costs to bring a file in and to carry a register out, over HTTP, in a process of its own.</summary>
internal static partial class FileCosts
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    public static async Task<int> Import(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("secretary-import-").FullName;
        try
        {
            await using var server = await Server.StartOffice(folder);
            using var visitor = new Visitor(server.Address);
            await visitor.SignIn("shen.rx", DemoCompany.Password);
            var file = Ledger(rows);
            var (before, clock) = (server.PeakMegabytes, Stopwatch.StartNew());
            var page = await visitor.Upload("/imports/new", "/imports", [new("Register", "calls"), new("Mode", "Create")], "File", "ledger.csv", file);
            Say("uploaded and looked through", rows, clock.Elapsed, server);
            clock.Restart();
            var preview = await Done(visitor, page);
            Say("previewed", rows, clock.Elapsed, server);
            clock.Restart();
            await visitor.Submit(page, $"{page}/mapping", [.. Fields(preview), new("Then", "start")]);
            var slowest = TimeSpan.Zero;
            await Done(visitor, page, async () => slowest = Max(slowest, await Save(visitor)));
            Say("imported", rows, clock.Elapsed, server);
            Console.WriteLine($"slowest save of a call meanwhile: {slowest.TotalMilliseconds:0} ms; memory before {before} MB; file {file.Length / 1024 / 1024} MB");
            clock.Restart();
            await visitor.Submit(page, $"{page}/undoing", []);
            await Done(visitor, page);
            Say("undone", rows, clock.Elapsed, server);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static async Task<int> Export(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("secretary-export-").FullName;
        try
        {
            await using (await Server.StartOffice(folder))
            {
                // Founded and told.
            }

            FillOffice.To(Path.Combine(folder, "secretary.db"), rows);
            await using var server = await Server.StartOffice(folder);
            using var visitor = new Visitor(server.Address);
            await visitor.SignIn("shen.rx", DemoCompany.Password);
            await visitor.Get("/calls");
            Console.WriteLine($"memory before {server.PeakMegabytes} MB");
            foreach (var format in new[] { "csv", "xlsx" })
            {
                var clock = Stopwatch.StartNew();
                var bytes = await visitor.Download($"/calls/export?format={format}");
                Say($"sent as {format}, {bytes / 1024 / 1024} MB", rows, clock.Elapsed, server);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Say(string what, int rows, TimeSpan time, Server server) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} rows {what} in {time.TotalSeconds:0.0} s: {rows / time.TotalSeconds:0} rows/s; peak memory {server.PeakMegabytes} MB"));

    private static byte[] Ledger(int rows)
    {
        var text = new StringBuilder("Date,Start,Client,Company,Telephone,Subject,Priority,Result,Agent\n");
        var begin = new DateTime(2015, 1, 1, 8, 0, 0);
        for (var i = 0; i < rows; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{begin.AddMinutes(i * 7):yyyy-MM-dd,HH:mm:ss},Caller {i % 9000},Company {i % 800},0571 {8_800_0000 + (i % 9000)},\"Asks for offer {i}, and when it comes\",{i % 3},AGENT,Agent {i % 20}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static async Task<string> Done(Visitor visitor, string page, Func<Task>? meanwhile = null)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Longest)
        {
            var now = await visitor.Get(page);
            if (now.Contains("data-working=\"no\"", StringComparison.Ordinal))
            {
                return now;
            }

            await (meanwhile?.Invoke() ?? Task.CompletedTask);
            await Task.Delay(200);
        }

        throw new TimeoutException("Not done in time.");
    }

    private static async Task<TimeSpan> Save(Visitor visitor)
    {
        var token = Visitor.TokenOn(await visitor.Get("/calls/new"));
        var clock = Stopwatch.StartNew();
        using var answer = await visitor.Post("/calls", token, [new("Name", "Caller"), new("Matter", "Meanwhile"), new("Outcome", "Advised"), new("Level", "Internal"), new("Urgency", "Routine")]);
        return answer.StatusCode == HttpStatusCode.Redirect ? clock.Elapsed : throw new InvalidOperationException("A call could not be saved meanwhile.");
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    // The form of the preview as the page filled it.
    private static IEnumerable<KeyValuePair<string, string>> Fields(string page)
    {
        foreach (var match in Control().Matches(page).Cast<Match>())
        {
            if (match.Groups["hidden"].Success)
            {
                yield return new(match.Groups["hidden"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value));
            }
            else if (match.Groups["select"].Value is "Columns" or "Choices" or "Order" or "Mode")
            {
                var chosen = Chosen().Match(match.Groups["options"].Value);
                yield return new(match.Groups["select"].Value, chosen.Success ? chosen.Groups[1].Value : "");
            }
        }
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<hidden>Fields|Words)\" value=\"(?<value>[^\"]*)\"|<select[^>]*name=\"(?<select>\\w+)\">(?<options>.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Control();

    [GeneratedRegex("<option value=\"([^\"]*)\" selected")]
    private static partial Regex Chosen();
}
