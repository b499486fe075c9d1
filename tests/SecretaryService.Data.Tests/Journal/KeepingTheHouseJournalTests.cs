using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Journal;

public sealed class KeepingTheHouseJournalTests : IDisposable
{
    private readonly Office _office = new();

    [Fact]
    public async Task Says_who_when_and_what_became_of_what()
    {
        var administrator = _office.Staff.Administrator;
        await Change(administrator, "叶怀瑾", e => e.Take("Accountant", "8499"));
        var line = await Last();
        Assert.Equal((administrator.PersonId, _office.Now, "Employee", "叶怀瑾"), (line.ById, line.At, line.Of, line.Key));
        Assert.Equal(
            ["Extension: 8400 → 8499", "Position: Employee → Accountant"],
            Changes.Read(line.Changes).Select(c => $"{c.Name}: {c.Old} → {c.New}").Order(StringComparer.Ordinal));
        Assert.Equal(_office.Staff.SalesEmployee.PersonId, line.ColleagueId);
    }

    [Fact]
    public async Task Begins_with_the_founding_by_the_system()
    {
        await using var db = _office.As(Viewer.System);
        var founded = await db.HouseLines.Where(l => l.Of == "Department").OrderBy(l => l.Id).FirstAsync();
        Assert.Equal((0L, "Office"), (founded.ById, founded.Key));
        Assert.Equal(await db.Employees.CountAsync(), await db.HouseLines.CountAsync(l => l.Of == "Employee" && l.ColleagueId != null));
    }

    [Fact]
    public async Task Names_no_department_by_a_number_that_was_never_given()
    {
        await using var db = _office.As(Viewer.System);
        var changes = (await db.HouseLines.ToListAsync()).SelectMany(l => Changes.Read(l.Changes));
        Assert.DoesNotContain(changes, c => c.New is System.Text.Json.JsonElement { ValueKind: System.Text.Json.JsonValueKind.Number } number && number.GetInt64() < 0);
    }

    [Fact]
    public async Task Writes_of_a_duty_to_its_colleague_whatever_he_is_called_later()
    {
        await Change(_office.Staff.Administrator, "叶怀瑾", e => e.Give(DutyKind.Archivist, new DateOnly(2026, 11, 24), null, _office.Staff.Administrator));
        await Change(_office.Staff.Administrator, "叶怀瑾", e => e.BeCalled("叶瑾", "Ye Jin"));
        await using var db = _office.As(Viewer.System);
        var id = _office.Staff.SalesEmployee.PersonId;
        var lines = await db.HouseLines.Where(l => l.ColleagueId == id).OrderByDescending(l => l.Id).Select(l => $"{l.Of} {l.Key}").ToListAsync();
        Assert.Equal(["Employee 叶瑾", "Duty 叶怀瑾: Archivist", "Employee 叶怀瑾"], lines);
    }

    [Fact]
    public async Task Is_written_with_the_change_or_not_at_all()
    {
        var before = await Count();
        await using (var db = _office.As(_office.Staff.Administrator))
        {
            await using var deed = await _office.Gate.Begin(db);
            (await db.Employees.SingleAsync(e => e.Name == "叶怀瑾")).Take("x", "y");
            await db.SaveChangesAsync();
        }

        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task Keeps_quiet_when_nothing_changed()
    {
        var before = await Count();
        await Change(_office.Staff.Administrator, "叶怀瑾", e => e.Take(e.Position, e.Extension));
        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task Refuses_the_second_who_saved_the_same_version_and_writes_nothing_of_it()
    {
        await using var mine = _office.As(_office.Staff.Administrator);
        var stale = await mine.Employees.SingleAsync(e => e.Name == "叶怀瑾");
        await Change(_office.Staff.Administrator, "叶怀瑾", e => e.Take("first", null));
        var before = await Count();
        stale.Take("second", null);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync());
        Assert.Equal(before, await Count());
        Assert.DoesNotContain(mine.ChangeTracker.Entries<HouseLine>(), l => l.State == EntityState.Added);
    }

    public void Dispose() => _office.Dispose();

    private async Task Change(Viewer by, string name, Action<Employee> change)
    {
        await using var db = _office.As(by);
        change(await db.Employees.Include(e => e.Duties).SingleAsync(e => e.Name == name));
        await db.SaveChangesAsync();
    }

    private async Task<HouseLine> Last()
    {
        await using var db = _office.As(Viewer.System);
        return await db.HouseLines.OrderByDescending(l => l.Id).FirstAsync();
    }

    private async Task<int> Count()
    {
        await using var db = _office.As(Viewer.System);
        return await db.HouseLines.CountAsync();
    }
}
