using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Kiosks;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Infrastructure.Live;

/// <summary>
/// Rings when something has changed that an open page may show: a notice for its reader or, at the front office, any entry. It says only
/// that, by a number that changes: what changed is asked for through the filter. One question every two seconds for the whole house,
/// and none while nobody listens; on several nodes each asks for itself.
/// </summary>
public sealed class Bell(IDbContextFactory<AppDbContext> factory, TimeProvider clock, ILogger<Bell> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    /// <summary>A stream is closed then and opened again by the browser: whoever was signed out or disabled meanwhile does not come back.</summary>
    private static readonly TimeSpan LongestStream = TimeSpan.FromSeconds(45);
    private const int MostWaiting = 1000;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    private readonly ConcurrentDictionary<long, long> _rungFor = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _listeners;
    private long _journal = -1, _notice = -1, _calls;

    /// <summary>Changes whenever there is something new for this viewer.</summary>
    public string Now(Viewer viewer)
    {
        var office = viewer.Role is Role.Secretary or Role.Supervisor ? Volatile.Read(ref _journal) : 0;
        var calls = viewer.Role == Role.Secretary ? Volatile.Read(ref _calls) : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{office}.{calls}.{_rungFor.GetValueOrDefault(viewer.PersonId)}");
    }

    public async IAsyncEnumerable<string> Listen(Viewer viewer, [EnumeratorCancellation] CancellationToken ct)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct);
        end.CancelAfter(LongestStream);
        Interlocked.Increment(ref _listeners);
        try
        {
            for (string? last = null; !end.IsCancellationRequested; await Ring(end.Token))
            {
                if (Now(viewer) is var now && now != last)
                {
                    yield return last = now;
                }
            }
        }
        finally
        {
            Interlocked.Decrement(ref _listeners);
        }
    }

    /// <summary>Looks once, and wakes whoever listens.</summary>
    public async Task Look(CancellationToken ct)
    {
        await using var db = factory.For(Viewer.System);
        if (_notice < 0)
        {
            // What was told before anybody listened is on the pages already.
            _notice = await db.Notices.IgnoreQueryFilters(PastFilter).MaxAsync(n => (long?)n.Id, ct) ?? 0;
        }

        var since = _notice;
        var notices = await db.Notices.IgnoreQueryFilters(PastFilter).Where(n => n.Id > since).GroupBy(n => n.PersonId).Select(g => new { g.Key, Last = g.Max(n => n.Id) }).ToListAsync(ct);
        foreach (var one in notices)
        {
            (_rungFor[one.Key], _notice) = (one.Last, Math.Max(_notice, one.Last));
        }

        Volatile.Write(ref _journal, await db.Journal.IgnoreQueryFilters(PastFilter).MaxAsync(l => (long?)l.Id, ct) ?? 0);
        // Each new one has a higher number; an answered one is one less that waits.
        Volatile.Write(ref _calls, ((await db.DeskCalls.MaxAsync(c => (long?)c.Id, ct) ?? 0) * MostWaiting) + await db.DeskCalls.Waiting.CountAsync(ct));
        Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (Volatile.Read(ref _listeners) > 0)
                {
                    await Look(stoppingToken);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "The bell could not look for changes.");
            }
        }
    }

    private async Task Ring(CancellationToken ct)
    {
        try
        {
            await Volatile.Read(ref _next).Task.WaitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            // The stream is over.
        }
    }
}
