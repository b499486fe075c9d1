using System.Diagnostics;
using System.Globalization;
using SecretaryService.Benchmarks.Pages;
using SecretaryService.Data.Demo;

namespace SecretaryService.Benchmarks.Documents;

/// <summary>The register of documents when it is old: list and search, the text of files, and a circulation that everybody reads.</summary>
internal static class DocumentCosts
{
    private const int Characters = 20_000_000;

    public static async Task<int> Run(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("secretary-bench-").FullName;
        try
        {
            var (database, bareFolder) = (Path.Combine(folder, "secretary.db"), Directory.CreateDirectory(Path.Combine(folder, "bare")).FullName);
            await (await Server.StartOffice(folder)).DisposeAsync();
            var newest = FillDocuments.Papers(database, rows);
            // At this start the index of the entries is made.
            await (await Server.StartOffice(folder)).DisposeAsync();
            FillDocuments.Texts(database, newest, Characters);
            await using var bare = await Server.StartBare(bareFolder);
            await using var office = await Server.StartOffice(folder);
            await Measure(rows, newest, bare, office);
            await Circulate(office);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task Measure(int rows, long newest, Server bare, Server office)
    {
        using var anybody = new Visitor(bare.Address);
        await anybody.Get("/bare/sign-in");
        using var secretary = new Visitor(office.Address);
        await secretary.SignIn("shen.rx", DemoCompany.Password);
        using var employee = new Visitor(office.Address);
        await employee.SignIn("ye.hj", DemoCompany.Password);
        (string Page, Func<Task> Request)[] pages =
        [
            ("list, secretary", () => secretary.Get("/documents")),
            ("list, what is still open", () => secretary.Get("/documents?state=Registered")),
            ("list, a sender", () => secretary.Get("/documents?q=bureau+4321")),
            ("list, employee", () => employee.Get("/documents")),
            ("document", () => secretary.Get($"/documents/{newest - 3}")),
            ("document with a file of text", () => secretary.Get($"/documents/{newest}")),
            ("form", () => secretary.Get("/documents/new")),
            ("filing queue", () => secretary.Get("/archive/queue")),
            ("search, two characters, in most titles and files", () => secretary.Get("/search?q=%E5%90%88%E5%90%8C")),
            ("search, two characters, in twenty files", () => secretary.Get("/search?q=%E7%A6%BB%E5%AD%90")),
            ("search, two characters, nowhere", () => secretary.Get("/search?q=%E9%B2%B8%E9%B1%BC")),
            ("search, two characters, employee", () => employee.Get("/search?q=%E5%90%88%E5%90%8C")),
            ("search, sender's number", () => secretary.Get("/search?q=b" + (newest - 100))),
        ];
        Console.WriteLine("| rows | page | CPU ms | p50 ms | p99 ms | CPU against bare |");
        Console.WriteLine("|---|---|---|---|---|---|");
        await PageCosts.WarmUp([.. pages.Select(p => p.Request), () => anybody.Get("/bare")], rounds: 40);
        var against = await PageCosts.Measure(bare, "bare list", () => anybody.Get("/bare"));
        PageCosts.Print(rows, against, against);
        foreach (var (page, request) in pages)
        {
            PageCosts.Print(rows, await PageCosts.Measure(office, page, request), against);
        }

        Console.WriteLine($"private memory after this {office.PrivateMegabytes} MB");
    }

    private static async Task Circulate(Server office)
    {
        using var secretary = new Visitor(office.Address);
        await secretary.SignIn("shen.rx", DemoCompany.Password);
        var address = await secretary.Submit("/documents/new", "/documents",
            [new("DocumentTitle", "For everybody"), new("Sender", "Bureau 1"), new("Copies", "1"), new("Enclosures", "0"), new("Checks", "Title"), new("Checks", "Copies"), new("Checks", "Date"), new("Level", "Internal")]);
        await Say("circulation to 500 begun", office, () => secretary.Submit($"{address}/circulation", $"{address}/circulation",
            [new("Purpose", "For everybody"), new("Stages[0].Order", "AtOnce"), new("Stages[0].Readers", FillDocuments.Department)]));
        await Say("document with 500 readers", office, () => secretary.Get(address));
        await Say("the same again", office, () => secretary.Get(address));
        await Say("slip of 500 readers", office, () => secretary.Get($"{address}/slips/1"));
        await Say("all of them urged", office, () => secretary.Submit(address, $"{address}/circulation/urging", []));
    }

    private static async Task Say(string what, Server office, Func<Task<string>> doing)
    {
        var (clock, before) = (Stopwatch.StartNew(), office.ProcessorTime);
        var answer = await doing();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: {clock.Elapsed.TotalMilliseconds:0} ms, CPU {(office.ProcessorTime - before).TotalMilliseconds:0} ms, {answer.Length / 1024} kB, private memory {office.PrivateMegabytes} MB"));
    }
}
