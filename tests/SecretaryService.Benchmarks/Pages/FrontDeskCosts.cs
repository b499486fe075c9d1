using SecretaryService.Data.Demo;

namespace SecretaryService.Benchmarks.Pages;

/// <summary>The pages of a busy front desk: the board, the rooms, and who it may be while somebody types.</summary>
internal static class FrontDeskCosts
{
    public static async Task<int> Run(int contacts)
    {
        var folder = Directory.CreateTempSubdirectory("secretary-bench-").FullName;
        var bareFolder = Directory.CreateDirectory(Path.Combine(folder, "bare")).FullName;
        await (await Server.StartOffice(folder)).DisposeAsync();
        // The demo company counts its days in Shanghai.
        FillFrontDesk.In(Path.Combine(folder, "secretary.db"), contacts, DateTime.UtcNow.AddHours(8).Date.AddHours(-8));
        await using var bare = await Server.StartBare(bareFolder);
        await using var office = await Server.StartOffice(folder);
        Console.WriteLine("| rows | page | CPU ms | p50 ms | p99 ms | CPU against bare |");
        Console.WriteLine("|---|---|---|---|---|---|");
        await Measure(bare, office, contacts);
        Console.WriteLine($"| {contacts} | private memory after this, MB | {office.PrivateMegabytes} | | | |");
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task Measure(Server bare, Server office, int contacts)
    {
        using var anybody = new Visitor(bare.Address);
        await anybody.Get("/bare/sign-in");
        using var secretary = new Visitor(office.Address);
        await secretary.SignIn("shen.rx", DemoCompany.Password);
        using var employee = new Visitor(office.Address);
        await employee.SignIn("ye.hj", DemoCompany.Password);
        (string Page, Func<Task> Request)[] pages =
        [
            ("board, 500 visits, secretary", () => secretary.Get("/visits")),
            ("board, his own visits, employee", () => employee.Get("/visits")),
            ("who is in the house", () => secretary.Get("/visits/on-site")),
            ("new visit", () => secretary.Get("/visits/new")),
            ("rooms of a day, 66 rooms", () => secretary.Get("/rooms")),
            ("rooms of a week, 66 rooms", () => secretary.Get("/rooms/week")),
            ("room finder", () => secretary.Get("/rooms/find")),
            ("who is it: last four digits", () => secretary.Get("/calls/lookup/callers?q=4417")),
            ("who is it: three digits", () => secretary.Get("/calls/lookup/callers?q=441")),
            ("who is it: whole number", () => secretary.Get("/calls/lookup/callers?q=02161234567")),
            ("who is it: name", () => secretary.Get("/calls/lookup/callers?q=%E5%BC%A0")),
            ("who is it: pinyin", () => secretary.Get("/calls/lookup/callers?q=zqw12")),
            ("who is it: nobody", () => secretary.Get("/calls/lookup/callers?q=quetzal")),
            ("contacts, first page", () => secretary.Get("/contacts")),
            ("contacts, a word", () => secretary.Get("/contacts?q=company4321")),
        ];
        await PageCosts.WarmUp([.. pages.Select(p => p.Request), () => anybody.Get("/bare")], rounds: 30);
        var against = await PageCosts.Measure(bare, "bare list", () => anybody.Get("/bare"));
        PageCosts.Print(contacts, against, against);
        foreach (var (page, request) in pages)
        {
            PageCosts.Print(contacts, await PageCosts.Measure(office, page, request), against);
        }
    }
}
