using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Demo;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Sqlite;
using SecretaryService.Domain;

namespace SecretaryService.Process.Tests;

/// <summary>Sixteen clients save calls while the process is killed ten times. What was acknowledged is there, once, under a number without gap.</summary>
public sealed class SurvivingAKillTests : IDisposable
{
    private const int Clients = 16;
    private const int Kills = 10;
    private const int FewestARound = 30;
    private const int FewestAcknowledged = 300;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly string _folder = Directory.CreateTempSubdirectory("secretary-kill-").FullName;
    private readonly ConcurrentBag<string> _acknowledged = [];
    private readonly ConcurrentBag<int> _refused = [];

    [Fact]
    public async Task Loses_nothing_doubles_nothing_and_leaves_no_gap()
    {
        var port = RunningOffice.FreePort();
        using var over = new CancellationTokenSource();
        var office = await TheDemo.Start(_folder, port);
        var clients = new List<Task>();
        for (var i = 0; i < Clients; i++)
        {
            var visitor = new Visitor(office.Address);
            await visitor.SignIn("shen.rx", DemoCompany.Password);
            var (token, client) = (Visitor.TokenOn(await visitor.Get("/calls/new")), i);
            clients.Add(Task.Run(() => KeepCalling(visitor, token, client, over.Token)));
        }

        for (var kill = 0; kill < Kills; kill++)
        {
            await SomeAreAcknowledged(clients);
            // Not always at the same moment of what sixteen do at once.
            await Task.Delay(kill * 17);
            await office.Kill();
            await office.DisposeAsync();
            office = await TheDemo.Start(_folder, port);
        }

        await SomeAreAcknowledged(clients);
        await over.CancelAsync();
        await Task.WhenAll(clients);
        await office.Kill();
        await office.DisposeAsync();

        Assert.Empty(_refused);
        Assert.True(_acknowledged.Count >= FewestAcknowledged, $"Only {_acknowledged.Count} acknowledged.");
        await TheBooksAgree();
    }

    // By what was done, not by the clock: a busy machine is killed as deep in its work as an idle one.
    private async Task SomeAreAcknowledged(IReadOnlyCollection<Task> clients)
    {
        var (goal, patience) = (_acknowledged.Count + FewestARound, Stopwatch.StartNew());
        while (_acknowledged.Count < goal)
        {
            Assert.DoesNotContain(clients, client => client.IsFaulted);
            Assert.True(patience.Elapsed < Patience, $"Only {_acknowledged.Count} of {goal} acknowledged within a minute.");
            await Task.Delay(20);
        }
    }

    // Each call is sent with its own key until it is acknowledged; sessions and keys outlive the process.
    private async Task KeepCalling(Visitor visitor, string token, int client, CancellationToken over)
    {
        using var _ = visitor;
        for (var call = 0; !over.IsCancellationRequested; call++)
        {
            var (matter, key) = ($"client {client} call {call}", Guid.NewGuid());
            while (!await Acknowledged(visitor, token, matter, key))
            {
                await Task.Delay(100, CancellationToken.None);
            }

            _acknowledged.Add(matter);
        }
    }

    private async Task<bool> Acknowledged(Visitor visitor, string token, string matter, Guid key)
    {
        try
        {
            using var answer = await visitor.Post("/calls", token, [new("Name", "Caller"), new("Matter", matter), new("Outcome", "Advised"), new("Level", "Internal"), new("Urgency", "Routine")], key);
            if (answer.StatusCode != HttpStatusCode.Redirect)
            {
                _refused.Add((int)answer.StatusCode);
            }

            return true;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
        {
            return false;
        }
    }

    private async Task TheBooksAgree()
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqliteDatabase($"Data Source={Path.Combine(_folder, "secretary.db")};Pooling=False");
        await using var db = new AppDbContext(options.Options).For(Viewer.System);
        var matters = await db.Calls.IgnoreQueryFilters([AppDbContext.Visibility]).Where(c => c.Matter!.StartsWith("client ")).Select(c => c.Matter!).ToListAsync();
        Assert.Empty(_acknowledged.Except(matters, StringComparer.Ordinal));
        Assert.Equal(matters.Count, matters.Distinct(StringComparer.Ordinal).Count());

        // Verifying also compares each series with its counter: a gap or a double would show.
        var seal = new Seal(await File.ReadAllBytesAsync(Path.Combine(_folder, "keys", "journal.key")));
        Assert.Empty(await new VerifyJournal(db, seal).Run());
        Assert.Equal(["ok"], await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync());
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
