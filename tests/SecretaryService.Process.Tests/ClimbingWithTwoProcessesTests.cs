using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Sqlite;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using Directory = System.IO.Directory;

namespace SecretaryService.Process.Tests;

/// <summary>
/// Two processes on one database file, each with its clock running, while now the one and now the other is killed in the middle of a round:
/// every rung of every ladder is climbed once, and everybody concerned is told once.
/// </summary>
[Clause("4.2.1")]
public sealed class ClimbingWithTwoProcessesTests : IAsyncLifetime
{
    private const int Kills = 4;
    private const int ABatch = 60;
    private const int Rungs = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly string _folder = Directory.CreateTempSubdirectory("secretary-two-").FullName;
    private readonly Office _office;
    private readonly RunningOffice?[] _running = new RunningOffice?[2];
    private readonly HashSet<Guid> _holders = [];

    public ClimbingWithTwoProcessesTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "keys"));
        _office = new Office(new FileOfTheProcesses(Path.Combine(_folder, "secretary.db")));
        File.WriteAllBytes(Path.Combine(_folder, "keys", "journal.key"), new byte[Data.Journal.Seal.Length]);
        // Long enough ago that the last rung, a working day after the time, is due after any holidays.
        _office.Clock.AdjustTime(DateTimeOffset.UtcNow.AddDays(-30));
    }

    // A second: one process has the work, and the other takes it over. None: both are at the same commitments all the time.
    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public async Task Climbs_every_rung_once(int leaseSeconds)
    {
        await GiveTheCompanyAHead();
        await Task.WhenAll(Start(0, leaseSeconds), Start(1, leaseSeconds));
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = await Climbed();
            await Promise(ABatch);
            // In the middle of the work: most of what was just promised is still to be told.
            await Until(async () => await Climbed() >= before + (ABatch * Rungs / 4));
            await Task.Delay(kill * 7);
            await _running[kill % 2]!.Kill();
            Assert.InRange(await Climbed(), before, before + (ABatch * Rungs) - 1);
            await Start(kill % 2, leaseSeconds);
            await Until(async () => await Climbed() >= before + (ABatch * Rungs));
        }

        Assert.True(_holders.Count > Kills / 2, $"Only {_holders.Count} processes had a share in it.");
        await EverybodyWasToldOnce();
        foreach (var office in _running)
        {
            Assert.DoesNotContain("A round of", office!.Output, StringComparison.Ordinal);
        }
    }

    private async Task EverybodyWasToldOnce()
    {
        var (staff, maker) = (_office.Staff, _office.Staff.Secretary.PersonId);
        await using var db = _office.As(Viewer.System);
        var commitments = await db.Commitments.IgnoreQueryFilters([AppDbContext.Visibility]).AsNoTracking().Include(c => c.Steps).Include(c => c.Notices).ToListAsync();
        Assert.Equal(Kills * ABatch, commitments.Count);
        foreach (var commitment in commitments)
        {
            var (owner, superior, head) = (commitment.OwnerId, commitment.OwnerId == staff.SalesEmployee.PersonId ? staff.SalesManager : staff.OfficeManager, staff.OfficeManager);
            (StepKind, string?)[] steps = [(StepKind.Reminded, null), (StepKind.Late, null), (StepKind.Escalated, superior.Name), (StepKind.Escalated, head.Name)];
            Assert.Equal(steps, commitment.Steps.OrderBy(s => s.Id).Select(s => (s.Kind, s.ToName)));
            (NoticeKind, long)[] notices =
            [
                (NoticeKind.Reminder, owner), (NoticeKind.Late, owner), (NoticeKind.Late, maker),
                .. new[] { superior, head }.SelectMany(above => new[] { above.PersonId, owner, maker }).Select(person => (NoticeKind.Escalated, person)),
            ];
            Assert.Equal(notices.Order(), commitment.Notices.Where(n => n.ByName is null).Select(n => (n.Kind, n.PersonId)).Order());
        }

        Assert.Empty(await _office.Verify());
        Assert.Empty(await SqliteDatabase.WhatIsWrong(db));
    }

    private async Task Start(int which, int leaseSeconds)
    {
        if (_running[which] is { } dead)
        {
            await dead.DisposeAsync();
        }

        _running[which] = await RunningOffice.Start(_folder, "Production", null, ("Jobs__LeaseSeconds", $"{leaseSeconds}"), ("Jobs__ClockSeconds", "0.1"));
    }

    private async Task GiveTheCompanyAHead()
    {
        await using var db = _office.As(Viewer.System);
        var head = await db.Employees.Include(e => e.Duties).SingleAsync(e => e.Id == _office.Staff.OfficeManager.PersonId);
        head.Give(DutyKind.HeadOfCompany, new DateOnly(2020, 1, 1), null, Viewer.System);
        await db.SaveChangesAsync();
    }

    // In one deed: the two processes wait for it, and then find all of it due.
    private async Task Promise(int many)
    {
        var by = _office.Staff.Secretary;
        await using var db = _office.As(by);
        await using var deed = await _office.Gate.Begin(db);
        for (var i = 0; i < many; i++)
        {
            var owner = i % 2 == 0 ? _office.Staff.SalesEmployee : _office.Staff.OfficeEmployee;
            var call = await _office.Draw(db, Notes.PutThrough(owner.AsAddressee()), Level.Internal, _office.Now);
            call.PromiseCallback(owner.AsPerson(), _office.House.DueAfter(_office.Now, TimeSpan.FromHours(2)), by.AsPerson());
        }

        await db.SaveChangesAsync();
        await deed.Commit();
    }

    private async Task<int> Climbed()
    {
        await using var db = _office.As(Viewer.System);
        _holders.UnionWith(await db.Leases.Where(l => l.Name == "clockwork").Select(l => l.HolderId).ToListAsync());
        return await db.CommitmentSteps.IgnoreQueryFilters([AppDbContext.Visibility]).CountAsync();
    }

    private static async Task Until(Func<Task<bool>> come)
    {
        var patience = Stopwatch.StartNew();
        while (!await come())
        {
            Assert.True(patience.Elapsed < Patience, "Not within two minutes.");
            await Task.Delay(10);
        }
    }

    public Task InitializeAsync() => Task.CompletedTask;

    // As IAsyncDisposable it would never be asked for: the processes would run on.
    public async Task DisposeAsync()
    {
        foreach (var office in _running.OfType<RunningOffice>())
        {
            await office.DisposeAsync();
        }

        _office.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The file where the processes look for it.</summary>
    private sealed class FileOfTheProcesses(string path) : OfficeDatabase
    {
        public override void Use(DbContextOptionsBuilder options) => options.UseSqliteDatabase($"Data Source={path}");

        protected override void Dispose(bool disposing) => Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }
}
