using System.Globalization;
using System.Net;
using SecretaryService.Data.Demo;

namespace SecretaryService.Benchmarks.Pages;

/// <summary>Sixteen secretaries who save at the same time, each as fast as the answer comes.</summary>
internal static class Writers
{
    private const int Clients = 16;
    private const int Saves = 40;

    public static async Task<int> Run()
    {
        var folder = Directory.CreateTempSubdirectory("secretary-writers-").FullName;
        try
        {
            await using var office = await Server.StartOffice(folder);
            var visitors = Enumerable.Range(0, Clients).Select(_ => new Visitor(office.Address)).ToList();
            foreach (var visitor in visitors)
            {
                await visitor.SignIn("shen.rx", DemoCompany.Password);
            }

            Console.WriteLine($"private memory idle, MB: {office.PrivateMegabytes}");
            await Task.WhenAll(visitors.Select(v => Save(v, 10)));
            var times = (await Task.WhenAll(visitors.Select(v => Save(v, Saves)))).SelectMany(t => t).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Clients} writers, {times.Count} saves, no error: p50 {times[times.Count / 2]:0} ms, p99 {times[times.Count * 99 / 100]:0} ms, longest {times[^1]:0} ms; private memory under load {office.PrivateMegabytes} MB"));
            visitors.ForEach(v => v.Dispose());
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<double>> Save(Visitor visitor, int saves)
    {
        var (times, token) = (new List<double>(), Visitor.TokenOn(await visitor.Get("/calls/new")));
        for (var i = 0; i < saves; i++)
        {
            var started = TimeProvider.System.GetTimestamp();
            using var answer = await visitor.Post("/calls", token, [new("Name", "Caller"), new("Matter", "At the same time"), new("Outcome", "Advised"), new("Level", "Internal"), new("Urgency", "Routine")]);
            times.Add(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
            if (answer.StatusCode != HttpStatusCode.Redirect)
            {
                throw new InvalidOperationException($"A save answered {(int)answer.StatusCode}.");
            }
        }

        return times;
    }
}
