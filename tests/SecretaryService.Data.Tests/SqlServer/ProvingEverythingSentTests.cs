using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Standard;
using SecretaryService.Testing;
using SecretaryService.Testing.SqlServer;

namespace SecretaryService.Data.Tests.SqlServer;

/// <summary>
/// Every query and every batch that these tests sent to SQLite, as SQL Server would have got it. The deeds below are the office's day in
/// short, so that the proof holds when it is run alone.
/// </summary>
[Collection(AtTheEnd.Name)]
public sealed class ProvingEverythingSentTests : IDisposable
{
    private readonly Office _office = new();

    [Fact]
    public async Task Every_query_and_batch_of_this_assembly_is_good_t_sql()
    {
        await WorkADay();
        Assert.Empty(Shadow.OfThisProcess.Failures);
        Assert.Empty(TSqlProof.Check(Shadow.OfThisProcess.Sent));
    }

    [Fact]
    public async Task A_save_is_seen_to_its_last_batch()
    {
        // A shadow of its own: what all share keeps each command under whoever sent it first.
        var shadow = new Shadow();
        using var office = new Office([.. shadow.Interceptors]);
        await office.Log(office.Staff.Secretary, Notes.About("seen to its last batch"));
        var inserts = shadow.Sent.Where(c => c.Source.Contains("Added Call", StringComparison.Ordinal)).Select(c => c.Sql).ToList();
        Assert.Contains(inserts, sql => sql.Contains("[Entries]", StringComparison.Ordinal));
        Assert.Contains(inserts, sql => sql.Contains("[Calls]", StringComparison.Ordinal));
        Assert.Contains(inserts, sql => sql.Contains("[Journal]", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_row_can_be_added_changed_and_deleted()
    {
        var saved = EveryRow.Saved();
        Assert.Contains(saved, c => c.Sql.Contains("MERGE", StringComparison.Ordinal));
        Assert.Empty(TSqlProof.Check(saved));
    }

    [Fact]
    public async Task A_number_is_drawn_in_the_servers_own_words()
    {
        var sent = await FakeSqlServer.Run("next number", Viewer.System, async db =>
        {
            await using var deed = await db.Database.BeginTransactionAsync();
            await db.NextNumber("C-2026");
        });
        Assert.Contains("HOLDLOCK", Assert.Single(sent).Sql, StringComparison.Ordinal);
        Assert.Empty(TSqlProof.Check(sent));
    }

    public void Dispose() => _office.Dispose();

    private async Task WorkADay()
    {
        var staff = _office.Staff;
        var due = _office.House.DueAfter(_office.Now, TimeSpan.FromHours(2));
        var call = await _office.Log(staff.Secretary, Notes.MessageFor(staff.SalesEmployee.AsAddressee()), then: call =>
        {
            call.PromiseCallback(staff.SalesEmployee.AsPerson(), due, staff.Secretary.AsPerson());
            call.Exclude(staff.OfficeEmployee.PersonId, "Asked for by the caller.");
        });
        await _office.Change(staff.Secretary, call.Id, c => c.Correct(Notes.MessageFor(staff.SalesManager.AsAddressee()), "Meant the manager."));
        await _office.Change(staff.SalesEmployee, call.Id, c => c.Commitments.Single().Keep(staff.SalesEmployee, _office.Now, "Called back."));
        Assert.Empty(await _office.Verify());
        foreach (var viewer in staff.Everybody)
        {
            await Look(viewer, new Keyset(call.OccurredAt, call.Id));
        }
    }

    private async Task Look(Viewer viewer, Keyset place)
    {
        await using var db = _office.As(viewer);
        foreach (var stretch in new[] { Stretch.Newest(25), Stretch.OlderThan(place, 25), Stretch.NewerThan(place, 25) })
        {
            await db.Latest<Call>(Register.Calls, stretch).Select(c => new { c.Id, c.Number, c.CallerName, c.OccurredAt }).ToListAsync();
        }

        await db.Commitments.OwedBy(viewer.PersonId).NextDueFirst.Select(c => new { c.DueAt, c.Entry.Number }).Take(25).ToListAsync();
        await db.Commitments.PromisedBy(viewer.PersonId).NextDueFirst.Take(25).ToListAsync();
        await db.Journal.Where(l => l.EntryId == place.Id).OrderBy(l => l.Version).ToListAsync();
        var month = new Period(_office.House.StartOf(new DateOnly(2026, 11, 1)), _office.House.StartOf(new DateOnly(2026, 12, 1)));
        foreach (var outcomes in MeasuresOf(db).Select(m => m.Within(month)))
        {
            await outcomes.ByDay.ToListAsync();
            await outcomes.Missed.OrderByDescending(o => o.At).Take(25).ToListAsync();
        }
    }

    private IEnumerable<IQueryable<Outcome>> MeasuresOf(AppDbContext db) =>
    [
        db.Calls.AnsweredWithinRings, db.Calls.ParticularsComplete,
        db.Commitments.CallbacksInTime(_office.Now), db.Commitments.KeptInTime(_office.Now),
    ];
}
