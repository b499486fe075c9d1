using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SecretaryService.Benchmarks.Pages;
using SecretaryService.Data.Demo;

namespace SecretaryService.Benchmarks.Meetings;

/// <summary>Everybody in the room scans the code at the same moment.</summary>
internal sealed partial class SignInCosts(Server office, string database, int few)
{
    public async Task Run(Visitor secretary)
    {
        // Within the hour in which signing in is open.
        var meeting = await MeetingCosts.Planned(secretary, "Everybody signs in", DateTime.UtcNow, FillMeetings.TwoHundred);
        await secretary.Submit(meeting, $"{meeting}/notice", []);
        await NoticeCosts.AllTold(database, MeetingCosts.IdOf(meeting));
        var visitors = Enumerable.Range(1, few).Select(_ => new Visitor(office.Address)).ToList();
        for (var i = 0; i < few; i++)
        {
            await visitors[i].SignIn(FillMeetings.UserName(i + 1), DemoCompany.Password);
        }

        var code = WebUtility.UrlDecode(Code().Match(await secretary.Get($"{meeting}/sign-in/screen")).Groups[1].Value);
        var scanned = Stopwatch.StartNew();
        var pages = await Task.WhenAll(visitors.Select(v => Timed(() => v.Get($"{meeting}/sign-in/here?code={WebUtility.UrlEncode(code)}"))));
        Print($"{few} open the page of the code at once", scanned, [.. pages.Select(p => p.Milliseconds)]);
        var (clock, before) = (Stopwatch.StartNew(), office.ProcessorTime);
        var answers = await Task.WhenAll(visitors.Select((v, i) => Timed(() => v.Post($"{meeting}/sign-in/here", Visitor.TokenOn(pages[i].Answer), [new("Code", code)]))));
        Print($"{few} sign in at once", clock, [.. answers.Select(a => a.Milliseconds)]);
        var refused = answers.Where(a => a.Answer.StatusCode != HttpStatusCode.Redirect).GroupBy(a => a.Answer.StatusCode).Select(g => $"{g.Count()} × {(int)g.Key}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"CPU {(office.ProcessorTime - before).TotalMilliseconds:0} ms; signed in {FillMeetings.SignedIn(database, MeetingCosts.IdOf(meeting))} of {few}; refused: {string.Join(", ", refused.DefaultIfEmpty("none"))}"));
        await MeetingCosts.Say($"list of who came, {few}", office, () => secretary.Get($"{meeting}/sign-in"));
        visitors.ForEach(v => v.Dispose());
    }

    private static async Task<(T Answer, double Milliseconds)> Timed<T>(Func<Task<T>> doing)
    {
        var started = TimeProvider.System.GetTimestamp();
        var answer = await doing();
        return (answer, TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
    }

    private static void Print(string what, Stopwatch clock, List<double> times)
    {
        var all = clock.Elapsed.TotalMilliseconds;
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: all within {all:0} ms, p50 {times[times.Count / 2]:0} ms, slowest {times[^1]:0} ms"));
    }

    [GeneratedRegex("data-code=\"[^\"]*code=([^\"&]+)\"")]
    private static partial Regex Code();
}
