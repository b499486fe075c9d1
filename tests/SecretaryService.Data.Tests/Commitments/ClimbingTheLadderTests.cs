using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Commitments;
using SecretaryService.Data.Deeds;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Commitments;

public sealed class ClimbingTheLadderOnSqliteTests() : ClimbingTheLadderTests(Offices.OnSqlite());

public sealed class ClimbingTheLadderOnSqlServerTests() : ClimbingTheLadderTests(Offices.OnSqlServer());

/// <summary>Each rung once: after a restart, and with two processes on one database.</summary>
[Clause("4.2.1")]
public abstract class ClimbingTheLadderTests : IDisposable
{
    private static readonly StepKind[] AllRungs = [StepKind.Reminded, StepKind.Late, StepKind.Escalated, StepKind.Escalated];
    private readonly Office _office;

    protected ClimbingTheLadderTests(Office office) => _office = office;

    [SkippableFact]
    public async Task A_rung_is_climbed_when_its_time_has_come_and_once_though_everything_was_started_anew()
    {
        var id = await Promised();
        Assert.Equal(0, await Round());
        foreach (var (hours, climbed) in new[] { (1.6, 1), (0.5, 1), (2.5, 1), (0.1, 0), (24.0, 1), (24.0, 0) })
        {
            _office.Clock.Advance(TimeSpan.FromHours(hours));
            // A round that is broken off before it is saved leaves the rung to the next one.
            await BreakOff();
            Assert.Equal(climbed, await Round());
            Assert.Equal(0, await Round());
        }

        Assert.Equal(AllRungs, await Steps(id));
        Assert.Empty(await _office.Verify());
    }

    [SkippableFact]
    public async Task Two_processes_that_look_at_the_same_moment_climb_it_once()
    {
        List<long> ids = [];
        for (var i = 0; i < 12; i++)
        {
            ids.Add(await Promised());
        }

        foreach (var _ in AllRungs)
        {
            _office.Clock.Advance(TimeSpan.FromDays(3));
            using var other = new WriteGate();
            var gates = new[] { _office.Gate, other, _office.Gate, other };
            await Task.WhenAll(gates.Select(gate => Task.Run(() => Offices.Repeating(() => Round(gate)))));
        }

        foreach (var id in ids)
        {
            Assert.Equal(AllRungs, await Steps(id));
        }

        Assert.Equal(ids.Count, await Notices(NoticeKind.Reminder));
        Assert.Empty(await _office.Verify());
    }

    public void Dispose()
    {
        _office.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<long> Promised()
    {
        var due = _office.House.DueAfter(_office.Now, TimeSpan.FromHours(2));
        return (await _office.Log(_office.Staff.Secretary, Notes.PutThrough(_office.Staff.SalesEmployee.AsAddressee()),
            then: c => c.PromiseCallback(_office.Staff.SalesEmployee.AsPerson(), due, _office.Staff.Secretary.AsPerson()))).Id;
    }

    private async Task<int> Round(WriteGate? gate = null)
    {
        await using var db = _office.As(Viewer.System);
        return await new ClimbLadders(db, gate ?? _office.Gate, _office.Book, _office.Clock).Run(CancellationToken.None);
    }

    private async Task BreakOff()
    {
        await using var db = _office.As(Viewer.System);
        await using var deed = await _office.Gate.Begin(db);
        foreach (var commitment in await db.Commitments.IgnoreQueryFilters([AppDbContext.Visibility]).Include(c => c.Entry).ToListAsync())
        {
            commitment.Climb(_office.Now, _office.Book.Directory, _office.House.DayOf(_office.Now));
        }

        await db.SaveChangesAsync();
    }

    private async Task<List<StepKind>> Steps(long callId)
    {
        await using var db = _office.As(Viewer.System);
        return await db.CommitmentSteps.IgnoreQueryFilters([AppDbContext.Visibility]).Where(s => s.EntryId == callId).OrderBy(s => s.Id).Select(s => s.Kind).ToListAsync();
    }

    private async Task<int> Notices(NoticeKind kind)
    {
        await using var db = _office.As(Viewer.System);
        return await db.Notices.IgnoreQueryFilters([AppDbContext.Visibility]).CountAsync(n => n.Kind == kind);
    }
}
