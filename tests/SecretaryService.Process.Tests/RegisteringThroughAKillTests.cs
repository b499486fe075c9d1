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

/// <summary>Six clients register incoming documents while the process is killed in the middle. Every answered registration is there, once, without a gap.</summary>
public sealed class RegisteringThroughAKillTests : IDisposable
{
    private const int Clients = 6;
    private const int Before = 24;
    private const int After = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly string _folder = Directory.CreateTempSubdirectory("secretary-register-").FullName;
    private readonly ConcurrentBag<(string Title, string Address)> _answered = [];
    private readonly ConcurrentBag<int> _refused = [];

    [Fact]
    public async Task Loses_no_document_doubles_none_and_leaves_no_gap()
    {
        var port = RunningOffice.FreePort();
        using var over = new CancellationTokenSource();
        var office = await TheDemo.Start(_folder, port);
        var clients = new List<Task>();
        for (var i = 0; i < Clients; i++)
        {
            var visitor = new Visitor(office.Address);
            await visitor.SignIn("shen.rx", DemoCompany.Password);
            var (token, client) = (Visitor.TokenOn(await visitor.Get("/documents/new")), i);
            clients.Add(Task.Run(() => KeepRegistering(visitor, token, client, over.Token)));
        }

        await AreAnswered(Before, clients);
        await office.Kill();
        await office.DisposeAsync();
        office = await TheDemo.Start(_folder, port);
        await AreAnswered(_answered.Count + After, clients);
        await over.CancelAsync();
        await Task.WhenAll(clients);
        await office.DisposeAsync();

        Assert.Empty(_refused);
        await TheRegisterAgrees();
    }

    // By what was done, not by the clock: a busy machine is killed as deep in its work as an idle one.
    private async Task AreAnswered(int goal, IReadOnlyCollection<Task> clients)
    {
        var patience = Stopwatch.StartNew();
        while (_answered.Count < goal)
        {
            Assert.DoesNotContain(clients, client => client.IsFaulted);
            Assert.True(patience.Elapsed < Patience, $"Only {_answered.Count} of {goal} answered within a minute; refused: {string.Join(' ', _refused)}.");
            await Task.Delay(10);
        }
    }

    // Each document is sent with its own key until it is answered; sessions and keys outlive the process.
    private async Task KeepRegistering(Visitor visitor, string token, int client, CancellationToken over)
    {
        using var _ = visitor;
        for (var paper = 0; !over.IsCancellationRequested && _refused.IsEmpty; paper++)
        {
            var (title, key) = ($"client {client} paper {paper}", Guid.NewGuid());
            string? address;
            while ((address = await Registered(visitor, token, title, key)) is null)
            {
                await Task.Delay(100, CancellationToken.None);
            }

            _answered.Add((title, address));
        }
    }

    private async Task<string?> Registered(Visitor visitor, string token, string title, Guid key)
    {
        try
        {
            using var answer = await visitor.Post("/documents", token,
                [new("DocumentTitle", title), new("Sender", "Quill Society"), new("Checks", "Title"), new("Checks", "Copies"), new("Checks", "Date"), new("Level", "Internal"), new("Urgency", "Routine"), new("Copies", "1")], key);
            if (answer.StatusCode != HttpStatusCode.Redirect)
            {
                _refused.Add((int)answer.StatusCode);
            }

            return answer.Headers.Location?.ToString() ?? "";
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
        {
            return null;
        }
    }

    private async Task TheRegisterAgrees()
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqliteDatabase($"Data Source={Path.Combine(_folder, "secretary.db")};Pooling=False");
        await using var db = new AppDbContext(options.Options).For(Viewer.System);
        var kept = await db.IncomingDocuments.IgnoreQueryFilters([AppDbContext.Visibility]).Where(d => d.Title.StartsWith("client ")).OrderBy(d => d.Id).Select(d => new { d.Title, d.Id, d.Number }).ToListAsync();
        Assert.Equal(kept.Count, kept.Select(d => d.Title).Distinct(StringComparer.Ordinal).Count());
        // Where the answer led is the very document it was an answer to.
        Assert.Empty(_answered.Except(kept.Select(d => (d.Title, Address: $"/documents/{d.Id}"))));
        var places = kept.Select(d => EntryNumber.Parse(d.Number).Place).Order().ToList();
        Assert.Equal(Enumerable.Range((int)places[0], places.Count), places.Select(p => (int)p));

        // Verifying also compares each series with its counter: a gap or a double would show.
        var seal = new Seal(await File.ReadAllBytesAsync(Path.Combine(_folder, "keys", "journal.key")));
        Assert.Empty(await new VerifyJournal(db, seal).Run());
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
