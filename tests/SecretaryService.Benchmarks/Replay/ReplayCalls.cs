using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SecretaryService.Data.Demo;

namespace SecretaryService.Benchmarks.Replay;

/// <summary>
/// Enters a call log through the running application (Development, with its demo company), each call by the account of the agent who took
/// it, then reads the register and the standard back and compares them with the file.
/// </summary>
internal static partial class ReplayCalls
{
    private const string Password = "replayed by a script";

    public static async Task<int> Run(string file, Uri address)
    {
        var calls = LoggedCall.Read(file);
        using var reader = new Visitor(address);
        await reader.SignIn("shen.rx", DemoCompany.Password);
        var before = await RegisterOf(reader, calls);
        var clock = Stopwatch.StartNew();
        var agents = await Hire(address, calls);
        foreach (var group in calls.GroupBy(c => c.Agent))
        {
            var secretary = group.Key == 0 ? reader : agents[group.Key];
            foreach (var call in group)
            {
                await secretary.Submit("/calls/new", "/calls", call.AsForm());
            }
        }

        Console.WriteLine($"{calls.Count} calls entered by {agents.Count} secretaries in {clock.Elapsed.TotalSeconds:0} s.");
        return await Compare(reader, calls, before);
    }

    private static async Task<int> Compare(Visitor reader, IReadOnlyList<LoggedCall> calls, IReadOnlyList<string> before)
    {
        var wanted = calls.Select(c => $"{c.At.ToUniversalTimeIn("Asia/Shanghai"):yyyy-MM-dd'T'HH:mm:ss'Z'} {c.Phone}").Order(StringComparer.Ordinal).ToList();
        var found = (await RegisterOf(reader, calls)).ToList();
        before.ToList().ForEach(line => found.Remove(line));
        found.Sort(StringComparer.Ordinal);
        var (answered, missed) = (calls.Count(c => c.Answered), calls.Count(c => !c.Answered));
        var page = await reader.Get($"/standard?from={calls.Min(c => c.At):yyyy-MM-dd}&until={calls.Max(c => c.At):yyyy-MM-dd}");
        return Same("lines of the register with their own time and number", wanted.Count, found.Count, wanted.SequenceEqual(found))
            + Same("3.1.1 met of counted (the missed ones; the log has no rings)", $"0 of {missed}", Figure(page, "3.1.1"))
            + Same("3.1.2 met of counted (the log has no organisation)", $"0 of {answered}", Figure(page, "3.1.2"))
            + Same("3.1.4 (the log has no promises)", "nothing", Figure(page, "3.1.4"))
            + Same("1.3.3", "nothing", Figure(page, "1.3.3"));
    }

    private static int Same(string what, object file, object program, bool same = true)
    {
        same = same && Equals(file, program);
        Console.WriteLine($"{(same ? "equal" : "DIFFERENT")}: {what}: file {file}, program {program}");
        return same ? 0 : 1;
    }

    // One account for each agent, given by the administrator, with a password that the agent then changes.
    private static async Task<Dictionary<int, Visitor>> Hire(Uri address, IEnumerable<LoggedCall> calls)
    {
        using var administrator = new Visitor(address);
        await administrator.SignIn("tao.ar", DemoCompany.Password);
        var (agents, run) = (new Dictionary<int, Visitor>(), DateTime.UtcNow.ToString("HHmmss", CultureInfo.InvariantCulture));
        foreach (var agent in calls.Select(c => c.Agent).Where(a => a > 0).Distinct())
        {
            var userName = $"agent-{run}-{agent}";
            await administrator.Submit("/people/new", "/people", [new("Name", $"Agent {agent}"), new("UserName", userName), new("DepartmentId", "1"), new("Role", "Secretary")]);
            var first = FirstPassword().Match(WebUtility.HtmlDecode(await administrator.Get("/people"))).Groups[1].Value;
            agents[agent] = new Visitor(address);
            await agents[agent].SignIn(userName, first);
            await agents[agent].Submit("/password", "/password", [new("CurrentPassword", first), new("NewPassword", Password), new("RepeatedPassword", Password)]);
            await agents[agent].SignIn(userName, Password);
        }

        return agents;
    }

    // Every line of the file's years, page by page as a reader turns them.
    private static async Task<IReadOnlyList<string>> RegisterOf(Visitor reader, IReadOnlyList<LoggedCall> calls)
    {
        var (lines, address) = (new List<string>(), $"/calls?until={calls.Max(c => c.At):yyyy-MM-dd}");
        while (address is not null)
        {
            var page = WebUtility.HtmlDecode(await reader.Get(address));
            lines.AddRange(Line().Matches(page).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}"));
            address = Older().Match(page) is { Success: true } older ? older.Groups[1].Value : null;
        }

        return lines;
    }

    private static string Figure(string page, string clause) =>
        Of().Match(page, page.IndexOf($"id=\"c{clause}\"", StringComparison.Ordinal)) is { Success: true } found && found.Index < Next(page, clause) ? found.Value : "nothing";

    private static int Next(string page, string clause) =>
        page.IndexOf("<li class=\"clause\"", page.IndexOf($"id=\"c{clause}\"", StringComparison.Ordinal), StringComparison.Ordinal) is var next and >= 0 ? next : page.Length;

    private static DateTime ToUniversalTimeIn(this DateTime local, string zone) => TimeZoneInfo.ConvertTimeToUtc(local, TimeZoneInfo.FindSystemTimeZoneById(zone));

    [GeneratedRegex(@"<td><time datetime=""([^""]+)"">[^<]*</time></td>\s*<td class=""title"">.*?</td>\s*<td>.*?</td>\s*<td class=""far cut"">.*?</td>\s*<td>([^<]*)</td>", RegexOptions.Singleline)]
    private static partial Regex Line();

    [GeneratedRegex(@"href=""(/calls\?older=[^""]+)""")]
    private static partial Regex Older();

    [GeneratedRegex(@"First password, shown only here: ([a-z0-9-]+)")]
    private static partial Regex FirstPassword();

    [GeneratedRegex(@"\d+ of \d+")]
    private static partial Regex Of();
}
