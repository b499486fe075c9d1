using System.Diagnostics;
using System.Globalization;
using SecretaryService.Benchmarks.Pages;
using SecretaryService.Data.Demo;

namespace SecretaryService.Benchmarks.Meetings;

/// <summary>Meetings at their largest: a day of sixty rooms, when two hundred are free, two hundred who sign in at once, a notice to a thousand.</summary>
/// <param name="folder">Of the house's data.</param>
internal sealed class MeetingCosts(string folder, Server office, int many, int few)
{
    private string Database => Path.Combine(folder, "secretary.db");

    public static async Task<int> Run(int many, int few)
    {
        var folder = Directory.CreateTempSubdirectory("secretary-bench-").FullName;
        try
        {
            var bareFolder = Directory.CreateDirectory(Path.Combine(folder, "bare")).FullName;
            await (await Server.StartOffice(folder)).DisposeAsync();
            // The demo company counts its days in Shanghai.
            var today = DateTime.UtcNow.AddHours(8).Date.AddHours(-8);
            FillFrontDesk.In(Path.Combine(folder, "secretary.db"), 100, today);
            FillMeetings.In(Path.Combine(folder, "secretary.db"), many, few, today);
            await using var bare = await Server.StartBare(bareFolder);
            await using var office = await Server.StartOffice(folder);
            await new MeetingCosts(folder, office, many, few).Measure(bare);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task Measure(Server bare)
    {
        using var secretary = new Visitor(office.Address);
        await secretary.SignIn("shen.rx", DemoCompany.Password);
        var busy = await Planned(secretary, "When are they free", DateTime.UtcNow.AddDays(7), FillMeetings.TwoHundred);
        await Pages(bare, secretary, busy);
        await new SignInCosts(office, Database, few).Run(secretary);
        await new NoticeCosts(office, Database, many).Run(secretary);
        Console.WriteLine($"private memory after this {office.PrivateMegabytes} MB");
    }

    private async Task Pages(Server bare, Visitor secretary, string busy)
    {
        using var anybody = new Visitor(bare.Address);
        await anybody.Get("/bare/sign-in");
        using var employee = new Visitor(office.Address);
        await employee.SignIn("ye.hj", DemoCompany.Password);
        (string Page, Visitor Visitor, string Path)[] pages =
        [
            ("rooms of a day, secretary", secretary, "/rooms"), ("rooms of a day, employee", employee, "/rooms"),
            ($"when {few} are free", secretary, $"{busy}/free-busy"), ($"meeting of {few}", secretary, busy), ($"plan of the meeting of {few}", secretary, $"{busy}/plan"),
            ("list of meetings", secretary, "/meetings"), ("new meeting", secretary, "/meetings/new"),
        ];
        await PageCosts.WarmUp([.. pages.Select(p => (Func<Task>)(() => p.Visitor.Get(p.Path))), () => anybody.Get("/bare")], rounds: 30);
        Console.WriteLine("| rows | page | CPU ms | p50 ms | p99 ms | CPU against bare |");
        Console.WriteLine("|---|---|---|---|---|---|");
        var against = await PageCosts.Measure(bare, "bare list", () => anybody.Get("/bare"));
        PageCosts.Print(few, against, against);
        foreach (var (page, visitor, path) in pages)
        {
            var size = (await visitor.Get(path)).Length / 1024;
            PageCosts.Print(few, await PageCosts.Measure(office, $"{page}, {size} kB", () => visitor.Get(path)), against);
        }
    }

    /// <returns>The address of its page.</returns>
    public static Task<string> Planned(Visitor secretary, string topic, DateTime starts, string people)
    {
        // By the quarter of an hour, as the company's clock shows it.
        var from = new DateTime((starts.AddHours(8).Ticks / TimeSpan.TicksPerHour * TimeSpan.TicksPerHour) + TimeSpan.TicksPerHour, DateTimeKind.Unspecified);
        return secretary.Submit("/meetings/new", "/meetings",
        [
            new("Topic", topic), new("Kind", "Regular"), new("Urgency", "Routine"), new("Level", "Internal"), new("Starts", Typed(from)), new("Ends", Typed(from.AddHours(1))), new("Zone", "Asia/Shanghai"),
            new("Chair", "程北川"), new("MinuteTaker", "何以宁"), new("Place", "The hall"), new("SpareCopies", "2"), new("Every", "1"), new("People", people), new("Items", "The one matter; ; 30"),
        ]);
    }

    public static long IdOf(string address) => long.Parse(address.Split('/')[^1], CultureInfo.InvariantCulture);

    /// <summary>A request, once: how long, how much of the processor, how large.</summary>
    public static async Task Say(string what, Server office, Func<Task<string>> doing)
    {
        var (clock, before) = (Stopwatch.StartNew(), office.ProcessorTime);
        var answer = await doing();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: {clock.Elapsed.TotalMilliseconds:0} ms, CPU {(office.ProcessorTime - before).TotalMilliseconds:0} ms, {answer.Length / 1024} kB, private memory {office.PrivateMegabytes} MB"));
    }

    private static string Typed(DateTime local) => local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
