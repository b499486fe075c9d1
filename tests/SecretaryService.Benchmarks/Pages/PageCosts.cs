using System.Globalization;
using SecretaryService.Data.Demo;

namespace SecretaryService.Benchmarks.Pages;

internal sealed record Cost(string Page, double Processor, double Median, double Tail);

/// <summary>Processor time and latency of a request, one client, warm; ours and the bare one in the same run, because machines are noisy.</summary>
internal static class PageCosts
{
    private const int Warm = 250;
    private const int Rounds = 3;
    private const int Requests = 200;

    public static async Task<int> Run(IReadOnlyList<int> sizes)
    {
        var folder = Directory.CreateTempSubdirectory("secretary-bench-").FullName;
        var bareFolder = Directory.CreateDirectory(Path.Combine(folder, "bare")).FullName;
        Console.WriteLine("| rows | page | CPU ms | p50 ms | p99 ms | CPU against bare |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var size in sizes)
        {
            await (await Server.StartOffice(folder)).DisposeAsync();
            var entry = FillOffice.To(Path.Combine(folder, "secretary.db"), size);
            await using var bare = await Server.StartBare(bareFolder);
            await using var office = await Server.StartOffice(folder);
            await Compare(size, entry, bare, office);
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task Compare(int size, long entry, Server bare, Server office)
    {
        using var anybody = new Visitor(bare.Address);
        await anybody.Get("/bare/sign-in");
        using var secretary = new Visitor(office.Address);
        await secretary.SignIn("shen.rx", DemoCompany.Password);
        using var employee = new Visitor(office.Address);
        await employee.SignIn("ye.hj", DemoCompany.Password);
        var promise = System.Text.RegularExpressions.Regex.Match(await secretary.Get("/desk"), "/commitments/(\\d+)").Groups[1].Value;
        var bareToken = Visitor.TokenOn(await anybody.Get("/bare/new"));
        var (middle, token) = ($"/calls?until={DateTime.UtcNow.AddDays(-31).AddMinutes(-size):yyyy-MM-dd}", Visitor.TokenOn(await secretary.Get("/calls/new")));
        (Server Server, string Page, string Against, Func<Task> Request)[] pages =
        [
            (bare, "bare list", "bare list", () => anybody.Get("/bare")),
            (bare, "bare form", "bare form", () => anybody.Get("/bare/new")),
            (bare, "bare save", "bare save", () => Done(anybody.Post("/bare", bareToken, [new("Title", "Asks"), new("Caller", "Somebody"), new("Phone", "021")]))),
            (office, "list, secretary", "bare list", () => secretary.Get("/calls")),
            (office, "list from the middle, secretary", "bare list", () => secretary.Get(middle)),
            (office, "list, employee party to 20", "bare list", () => employee.Get("/calls")),
            (office, "entry, secretary", "bare form", () => secretary.Get("/calls/100")),
            (office, "entry, employee party to 20", "bare form", () => employee.Get($"/calls/{entry}")),
            (office, "form and due callbacks, secretary", "bare form", () => secretary.Get("/calls/new")),
            (office, "my desk, secretary", "bare list", () => secretary.Get("/desk")),
            (office, "commitment, secretary", "bare form", () => secretary.Get($"/commitments/{promise}")),
            (office, "notices, secretary", "bare list", () => secretary.Get("/notices")),
            (office, "shift hand-over, secretary", "bare list", () => secretary.Get("/desk/handover")),
            (office, "contacts, secretary", "bare list", () => secretary.Get("/contacts")),
            (office, "directory, employee", "bare list", () => employee.Get("/directory")),
            (office, "book of numbers, secretary", "bare list", () => secretary.Get("/numbers")),
            (office, "standard this month, anybody", "bare list", () => employee.Get("/standard")),
            (office, "list by number, secretary", "bare list", () => secretary.Get("/calls?order=number")),
            (office, "list, one outcome, secretary", "bare list", () => secretary.Get("/calls?outcome=Missed")),
            (office, "list, one outcome of one day, secretary", "bare list", () => secretary.Get($"/calls?outcome=Missed&from={Day(size / 2)}&until={Day(size / 2)}")),
            (office, "search, common word", "bare list", () => secretary.Get("/search?q=offer")),
            (office, "search, two characters", "bare list", () => secretary.Get("/search?q=%E5%90%88%E5%90%8C")),
            (office, "search, three common words", "bare list", () => secretary.Get("/search?q=offer+%E5%90%88%E5%90%8C+caller")),
            (office, "search, 4417", "bare list", () => secretary.Get("/search?q=4417")),
            (office, "search, zyz", "bare list", () => secretary.Get("/search?q=zyz")),
            (office, "search, rare word", "bare list", () => secretary.Get("/search?q=calibration")),
            (office, "search, absent word", "bare list", () => secretary.Get("/search?q=quetzal")),
            (office, "search, common word, employee party to 20", "bare list", () => employee.Get("/search?q=offer")),
            (office, "search, absent word, employee party to 20", "bare list", () => employee.Get("/search?q=quetzal")),
            (office, "save a call", "bare save", () => Done(secretary.Post("/calls", token, Call()))),
        ];
        await WarmUp(pages.Select(p => p.Request));
        var costs = new Dictionary<string, Cost>(StringComparer.Ordinal);
        foreach (var (server, page, against, request) in pages)
        {
            costs[page] = await Measure(server, page, request);
            Print(size, costs[page], costs[against]);
        }

        Console.WriteLine($"| {size} | private memory after this, MB | {office.PrivateMegabytes} (bare {bare.PrivateMegabytes}) | | | |");
    }

    // Calls are two minutes apart, backwards from a month ago.
    private static string Day(int calls) => DateTime.UtcNow.AddDays(-31).AddMinutes(-2.0 * calls).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Until the compiler has made its last version of everything, on both sides, before anything is measured.
    public static async Task WarmUp(IEnumerable<Func<Task>> requests, int rounds = Warm)
    {
        for (var i = 0; i < rounds; i++)
        {
            foreach (var request in requests)
            {
                await request();
            }
        }
    }

    private static KeyValuePair<string, string>[] Call() =>
    [
        new("Name", "Somebody"), new("Organisation", "Somewhere"), new("Phone", "021 6600 4417"), new("Matter", "Asks for the price"), new("For", "8100"),
        new("Outcome", "Message"), new("Urgency", "Routine"), new("Level", "Internal"), new("Rings", "2"), new("Promise", "true"),
    ];

    private static async Task Done(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        if (answer.StatusCode != System.Net.HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"A save answered {(int)answer.StatusCode}.");
        }
    }

    // The best of three rounds: what else the machine does only ever adds.
    public static async Task<Cost> Measure(Server server, string page, Func<Task> request)
    {
        var rounds = new List<Cost>();
        for (var round = 0; round < Rounds; round++)
        {
            var (before, times) = (server.ProcessorTime, new List<double>());
            for (var i = 0; i < Requests; i++)
            {
                var started = TimeProvider.System.GetTimestamp();
                await request();
                times.Add(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
            }

            times.Sort();
            rounds.Add(new Cost(page, (server.ProcessorTime - before).TotalMilliseconds / Requests, times[Requests / 2], times[Requests * 99 / 100]));
        }

        return rounds.MinBy(r => r.Processor)!;
    }

    public static void Print(int size, Cost cost, Cost against) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {size} | {cost.Page} | {cost.Processor:0.00} | {cost.Median:0.00} | {cost.Tail:0.00} | {cost.Processor / against.Processor:0.0}× |"));
}
