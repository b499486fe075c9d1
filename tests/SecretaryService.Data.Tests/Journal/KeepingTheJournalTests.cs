using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Journal;

public sealed class KeepingTheJournalOnSqliteTests() : KeepingTheJournalTests(Offices.OnSqlite());

public sealed class KeepingTheJournalOnSqlServerTests() : KeepingTheJournalTests(Offices.OnSqlServer());

public abstract class KeepingTheJournalTests : IDisposable
{
    private readonly Office _office;

    protected KeepingTheJournalTests(Office office) => _office = office;

    private Staff Staff => _office.Staff;

    [SkippableFact]
    public async Task Begins_with_the_entry_itself()
    {
        var call = await Promised();
        var line = Assert.Single(await Lines(call.Id));
        Assert.Equal((1, Staff.Secretary.PersonId, _office.Now), (line.Version, line.ById, line.At));
        Assert.Equal(["PartyAdded", "PartyAdded", "CallLogged", "CommitmentMade", "PartyAdded"], Changes.ReadFacts(line.Facts).Select(f => f.Fact));
        Assert.Contains(Changes.Read(line.Changes), c => c is { Of: "Call", Name: "CallerName", Old: null } && $"{c.New}" == "周砚舟");
    }

    [SkippableFact]
    public async Task Notes_old_and_new()
    {
        var call = await Promised();
        await _office.Change(Staff.SecondSecretary, call.Id, c => c.Correct(Notes.PutThrough(Staff.SalesEmployee.AsAddressee(), rings: 5), "Miscounted."));
        var line = (await Lines(call.Id))[1];
        Assert.Equal(Staff.SecondSecretary.PersonId, line.ById);
        var rings = Changes.Read(line.Changes).Single(c => c.Name == "Rings");
        Assert.Equal(("2", "5"), ($"{rings.Old}", $"{rings.New}"));
        Assert.Equal("CallCorrected", Changes.ReadFacts(line.Facts)[^1].Fact);
    }

    [SkippableFact]
    public async Task Rises_with_whatever_hangs_on_the_entry()
    {
        var call = await Promised();
        await _office.Change(Staff.SalesEmployee, call.Id, c => c.Commitments.Single().Keep(Staff.SalesEmployee, _office.Now, "Called back."));
        await _office.Change(Staff.Secretary, call.Id, c => c.Involve("客人", Part.Participant));
        await _office.Change(Staff.Secretary, call.Id, c => c.Exclude(Staff.OfficeEmployee.PersonId, "Asked for."));
        Assert.Equal([1, 2, 3, 4], (await Lines(call.Id)).Select(l => l.Version));
        Assert.Contains(Changes.Read((await Lines(call.Id))[1].Changes), c => c is { Of: "Commitment", Name: "Done.Result" } && $"{c.New}" == "Called back.");
        Assert.Empty(await _office.Verify());
    }

    [SkippableFact]
    public async Task Writes_nothing_when_nothing_changed()
    {
        var call = await Promised();
        await _office.Change(Staff.Secretary, call.Id, _ => { });
        Assert.Single(await Lines(call.Id));
    }

    [SkippableFact]
    public async Task Refuses_the_second_of_two_who_saved_the_same_version_and_keeps_the_chain_whole()
    {
        var call = await Promised();
        await using var first = _office.As(Staff.Secretary);
        await using var second = _office.As(Staff.SecondSecretary);
        (await first.Calls.SingleAsync()).Correct(Notes.PutThrough(rings: 3), "Miscounted.");
        (await second.Calls.SingleAsync()).Involve("客人", Part.Participant);
        await first.SaveChangesAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        Assert.Equal([1, 2], (await Lines(call.Id)).Select(l => l.Version));
        Assert.Empty(await _office.Verify());
    }

    [SkippableFact]
    public async Task Refuses_a_part_without_its_entry()
    {
        await Promised();
        await using var db = _office.As(Staff.Secretary);
        db.Entry(await db.Commitments.SingleAsync()).Property(c => c.DueAt).CurrentValue = _office.Now;
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [SkippableFact]
    public async Task Follows_a_colleague_who_was_released_and_taken_back()
    {
        var call = await Promised();
        await _office.Change(Staff.Secretary, call.Id, c => c.Correct(Notes.MessageFor(Staff.SalesManager.AsAddressee()), "Meant the manager."));
        await _office.Change(Staff.Secretary, call.Id, c => c.Correct(Notes.MessageFor(Staff.OfficeEmployee.AsAddressee()), "Meant another."));
        await _office.Change(Staff.Secretary, call.Id, c => c.Correct(Notes.MessageFor(Staff.SalesManager.AsAddressee()), "Meant the manager after all."));
        Assert.Empty(await _office.Verify());
    }

    [SkippableFact]
    public async Task Follows_a_colleague_who_was_released_and_taken_back_before_the_save()
    {
        var call = await _office.Log(Staff.Secretary, Notes.MessageFor(Staff.SalesManager.AsAddressee()));
        await _office.Change(Staff.Secretary, call.Id, c =>
        {
            c.Correct(Notes.MessageFor(Staff.OfficeEmployee.AsAddressee()), "Meant another.");
            c.Correct(Notes.MessageFor(Staff.SalesManager.AsAddressee()), "Meant the manager after all.");
        });
        Assert.Empty(await _office.Verify());
    }

    [SkippableFact]
    public async Task Is_written_once_by_a_save_that_is_tried_again()
    {
        var call = await Promised();
        await using var db = _office.As(Staff.Secretary);
        var loaded = await db.Calls.SingleAsync();
        loaded.Correct(Notes.PutThrough(new Addressee(new string('x', Call.NameMaxLength), 999_999)), "For somebody who is not there.");
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        loaded.Correct(Notes.PutThrough(Staff.SalesEmployee.AsAddressee()), "For somebody who is.");
        await db.SaveChangesAsync();
        Assert.Equal([1, 2], (await Lines(call.Id)).Select(l => l.Version));
        Assert.Equal(2, Changes.ReadFacts((await Lines(call.Id))[1].Facts).Count(f => f.Fact == "CallCorrected"));
        Assert.Empty(await _office.Verify());
    }

    public void Dispose()
    {
        _office.Dispose();
        GC.SuppressFinalize(this);
    }

    private Task<Call> Promised()
    {
        var due = _office.House.DueAfter(_office.Now, TimeSpan.FromHours(2));
        return _office.Log(Staff.Secretary, Notes.PutThrough(Staff.SalesEmployee.AsAddressee()),
            then: c => c.PromiseCallback(Staff.SalesEmployee.AsPerson(), due, Staff.Secretary.AsPerson()));
    }

    private async Task<List<JournalLine>> Lines(long id)
    {
        await using var db = _office.As(Staff.Secretary);
        return await db.Journal.AsNoTracking().Where(l => l.EntryId == id).OrderBy(l => l.Version).ToListAsync();
    }
}
