using System.Diagnostics;
using System.Globalization;
using SecretaryService.Benchmarks.Pages;
using SecretaryService.Data.Demo;

namespace SecretaryService.Benchmarks.Meetings;

/// <summary>A notice to everybody: the page that gives it out, the rounds that write the letters, and what others feel of it.</summary>
internal sealed class NoticeCosts(Server office, string database, int many)
{
    private static readonly string[] Meanwhile = ["/desk", "/meetings", "/calls"];

    public async Task Run(Visitor secretary)
    {
        await Others("before", secretary, TimeSpan.FromSeconds(5), () => false);
        var meeting = "";
        await MeetingCosts.Say($"meeting of {many} planned", office, async () => meeting = await MeetingCosts.Planned(secretary, "To everybody", DateTime.UtcNow.AddDays(9), FillMeetings.Thousand));
        var id = MeetingCosts.IdOf(meeting);
        await Looks("planned", secretary, meeting);
        var token = Visitor.TokenOn(await secretary.Get(meeting));
        await MeetingCosts.Say($"notice to {many} given out", office, async () => (await secretary.Post($"{meeting}/notice", token, [])).Headers.Location!.ToString());
        var clock = Stopwatch.StartNew();
        using var other = new Visitor(office.Address);
        await other.SignIn("he.yn", DemoCompany.Password);
        var busy = Others("while the rounds write", other, TimeSpan.FromMinutes(10), () => FillMeetings.Left(database, id).Waiting == 0);
        await Looks("while the rounds write", secretary, meeting);
        await busy;
        Console.WriteLine($"all {many} told after {clock.Elapsed.TotalSeconds:0.0} s");
        await Others("while letters are sent", other, TimeSpan.FromMinutes(10), () => FillMeetings.Left(database, id).Unsent == 0);
        Console.WriteLine($"all letters in the folder after {clock.Elapsed.TotalSeconds:0.0} s");
        await Looks("told", secretary, meeting);
        await MeetingCosts.Say($"{many} asked again", office, () => secretary.Submit(meeting, $"{meeting}/notice/reminders", []));
    }

    /// <summary>Until the rounds have told everybody, and every letter is out of the way.</summary>
    public static async Task AllTold(string database, long meeting)
    {
        while (FillMeetings.Left(database, meeting) is { Waiting: > 0 } or { Unsent: > 0 })
        {
            await Task.Delay(500);
        }
    }

    // The second time: the first one compiles what it needs.
    private async Task Looks(string when, Visitor secretary, string meeting)
    {
        foreach (var (page, path) in new[] { ("meeting", ""), ("list of who came", "/sign-in"), ("preparation", "/preparation"), ("seats", "/seating"), ("name plates", "/name-plates"), ("notice on paper", "/notice/print"), ("free and busy", "/free-busy") })
        {
            await secretary.Get(meeting + path);
            await MeetingCosts.Say($"{page} of {many}, {when}", office, () => secretary.Get(meeting + path));
        }
    }

    private static async Task Others(string when, Visitor visitor, TimeSpan atMost, Func<bool> isOver)
    {
        var (clock, times) = (Stopwatch.StartNew(), new List<double>());
        while (clock.Elapsed < atMost && !isOver())
        {
            foreach (var path in Meanwhile)
            {
                var started = TimeProvider.System.GetTimestamp();
                await visitor.Get(path);
                times.Add(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
            }

            await Task.Delay(20);
        }

        times.Sort();
        Console.WriteLine(times.Count == 0 ? $"other pages {when}: nobody asked" : string.Create(CultureInfo.InvariantCulture,
            $"other pages {when}: {times.Count} requests, p50 {times[times.Count / 2]:0} ms, p99 {times[times.Count * 99 / 100]:0} ms, slowest {times[^1]:0} ms"));
    }
}
