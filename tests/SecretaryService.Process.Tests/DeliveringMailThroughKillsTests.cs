using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Demo;
using SecretaryService.Data.Mail;
using SecretaryService.Data.Sqlite;
using SecretaryService.Domain;

namespace SecretaryService.Process.Tests;

/// <summary>
/// Letters are queued and sent while the process is killed again and again. None is lost. Twice arrives at most the one that was in flight
/// at a kill: the mail server has taken it, and the process did not live to mark it.
/// </summary>
public sealed class DeliveringMailThroughKillsTests : IAsyncLifetime
{
    private const int Kills = 6;
    private const int ARound = 12;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly KeyValuePair<string, string>[] Call =
        [new("Name", "Caller"), new("Matter", "Meanwhile"), new("Outcome", "Advised"), new("Level", "Internal"), new("Urgency", "Routine")];

    private readonly string _folder = Directory.CreateTempSubdirectory("secretary-mail-").FullName;
    private readonly SmtpSink _sink = new();
    private readonly HashSet<string> _queued = new(StringComparer.Ordinal);

    [Fact]
    public async Task Loses_none_and_doubles_only_what_was_in_flight()
    {
        var port = RunningOffice.FreePort();
        var office = await Start(port);
        for (var kill = 0; kill < Kills; kill++)
        {
            // Slow enough that a kill falls into the talk with the mail server, at another of its steps each time.
            (_sink.Mood, _sink.Thinks) = (SinkMood.IsSlow, TimeSpan.FromMilliseconds(15));
            var arrived = _sink.Letters.Count;
            await Queue(ARound);
            await Until(() => _sink.Letters.Count >= arrived + (ARound / 3));
            await Task.Delay(kill * 13);
            await office.Kill();
            await office.DisposeAsync();
            office = await Start(port);
        }

        _sink.Mood = SinkMood.Takes;
        await Until(() => _sink.MessageIds.ToHashSet(StringComparer.Ordinal).Count == _queued.Count);
        await Until(() => Unsent() == 0);
        await office.DisposeAsync();

        var all = _sink.MessageIds.ToList();
        Assert.Equal(_queued.Order(StringComparer.Ordinal), all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.InRange(all.Count - _queued.Count, 0, Kills);
    }

    [Fact]
    public async Task A_mail_server_that_never_answers_leaves_pages_quick()
    {
        _sink.Mood = SinkMood.IsDead;
        await using var office = await Start(RunningOffice.FreePort());
        await Queue(5);
        using var visitor = new Visitor(office.Address);
        await visitor.SignIn("shen.rx", DemoCompany.Password);
        await Until(() => Tried() > 0);
        Assert.InRange(await Quickest(() => visitor.Get("/sign-in")), TimeSpan.Zero, TimeSpan.FromSeconds(2));
        var token = Visitor.TokenOn(await visitor.Get("/calls/new"));
        Assert.InRange(await Quickest(() => Save(visitor, token)), TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.Empty(_sink.Letters);
        Assert.DoesNotContain("colleague.example", office.Output, StringComparison.Ordinal);
    }

    private Task<RunningOffice> Start(int port) => TheDemo.Start(_folder, port,
        ("Mail__Smtp__Host", IPAddress.Loopback.ToString()), ("Mail__Smtp__Port", $"{_sink.Port}"), ("Mail__Smtp__Security", "None"),
        ("Mail__From", "office@tingzhou.example"), ("Mail__RetryMinutes", "0.05"), ("Jobs__LeaseSeconds", "2"));

    private async Task Queue(int letters)
    {
        await using var db = Books();
        for (var i = 0; i < letters; i++)
        {
            var letter = new Letter(Guid.NewGuid(), $"number{_queued.Count}@colleague.example", "Colleague", $"Letter {_queued.Count}", "Plain words.");
            await new QueueMail(TimeProvider.System, allowOutsiders: true).Run(db, letter);
            _queued.Add($"{letter.Key:N}@tingzhou.example");
        }

        await db.SaveChangesAsync();
    }

    private int Unsent() => Count(m => m.Sent == null);

    private int Tried() => Count(m => m.Attempts > 0);

    private int Count(System.Linq.Expressions.Expression<Func<OutboxMail, bool>> which)
    {
        using var db = Books();
        return db.Outbox.Count(which);
    }

    private AppDbContext Books()
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqliteDatabase($"Data Source={Path.Combine(_folder, "secretary.db")};Pooling=False");
        return new AppDbContext(options.Options).For(Viewer.System);
    }

    private static async Task Until(Func<bool> come)
    {
        var patience = Stopwatch.StartNew();
        while (!come())
        {
            Assert.True(patience.Elapsed < Patience, "Not within a minute.");
            await Task.Delay(20);
        }
    }

    private static async Task Save(Visitor visitor, string token)
    {
        using var answer = await visitor.Post("/calls", token, Call);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    // Of three: what is measured is whether a page waits for the mail server, not how busy this machine is.
    private static async Task<TimeSpan> Quickest(Func<Task> page)
    {
        var quickest = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            await page();
            quickest = watch.Elapsed < quickest ? watch.Elapsed : quickest;
        }

        return quickest;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _sink.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
