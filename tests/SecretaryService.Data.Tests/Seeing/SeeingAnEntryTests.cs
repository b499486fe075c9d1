using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Seeing;

public sealed class SeeingAnEntryOnSqliteTests() : SeeingAnEntryTests(Offices.OnSqlite());

public sealed class SeeingAnEntryOnSqlServerTests() : SeeingAnEntryTests(Offices.OnSqlServer());

/// <summary>Each call here is for an employee of Sales and was taken by the second secretary: those two are its parties.</summary>
[Clause("1.3.4")]
public abstract class SeeingAnEntryTests : IDisposable
{
    private readonly Office _office;

    protected SeeingAnEntryTests(Office office) => _office = office;

    private Staff Staff => _office.Staff;

    [SkippableTheory]
    [InlineData(Level.Public)]
    [InlineData(Level.Internal)]
    public async Task Up_to_internal_is_for_the_front_office_the_department_and_the_parties(Level level) =>
        await OnlyTheseSee(await Log(level), Staff.Secretary, Staff.SecondSecretary, Staff.Supervisor, Staff.SalesManager, Staff.SalesEmployee);

    [SkippableFact]
    public async Task Confidential_is_for_the_manager_of_the_department_and_the_parties() =>
        await OnlyTheseSee(await Log(Level.Confidential), Staff.SecondSecretary, Staff.SalesManager, Staff.SalesEmployee);

    [SkippableFact]
    public async Task Restricted_is_for_the_parties() =>
        await OnlyTheseSee(await Log(Level.Restricted), Staff.SecondSecretary, Staff.SalesEmployee);

    [SkippableFact]
    public async Task Of_no_department_is_for_no_manager()
    {
        var call = await _office.Log(Staff.SecondSecretary, Notes.PutThrough());
        await OnlyTheseSee(call, Staff.Secretary, Staff.SecondSecretary, Staff.Supervisor);
    }

    [SkippableFact]
    public async Task As_a_party_is_for_an_administrator_too()
    {
        var call = await _office.Log(Staff.SecondSecretary, Notes.MessageFor(Staff.Administrator.AsAddressee()), Level.Restricted);
        await OnlyTheseSee(call, Staff.SecondSecretary, Staff.Administrator);
    }

    [SkippableFact]
    public async Task Is_never_for_an_excluded_person_whatever_he_is()
    {
        var call = await Log(Level.Internal, c =>
        {
            foreach (var person in new[] { Staff.Secretary, Staff.SecondSecretary, Staff.SalesManager, Staff.SalesEmployee })
            {
                c.Exclude(person.PersonId, "The call is about them.");
            }
        });
        await OnlyTheseSee(call, Staff.Supervisor);
    }

    [SkippableFact]
    public async Task Is_lost_with_the_part_in_it()
    {
        var call = await Log(Level.Restricted);
        await _office.Change(Staff.SecondSecretary, call.Id, c => c.Correct(Notes.MessageFor(Staff.OfficeEmployee.AsAddressee()), "Another colleague."));
        await OnlyTheseSee(call, Staff.SecondSecretary, Staff.OfficeEmployee);
    }

    [SkippableFact]
    public async Task Is_needed_to_see_its_promises_and_its_journal()
    {
        var due = _office.House.DueAfter(_office.Now, TimeSpan.FromHours(2));
        await Log(Level.Restricted, c => c.PromiseCallback(Staff.OfficeEmployee.AsPerson(), due, Staff.SecondSecretary.AsPerson()));
        foreach (var viewer in Staff.Everybody)
        {
            await using var db = _office.As(viewer);
            var seen = new[] { Staff.SecondSecretary, Staff.SalesEmployee, Staff.OfficeEmployee }.Any(v => v.PersonId == viewer.PersonId) ? 1 : 0;
            Assert.Equal((seen, seen), (await db.Commitments.CountAsync(), await db.Journal.CountAsync()));
        }

        await using var owner = _office.As(Staff.OfficeEmployee);
        Assert.Single(await owner.Commitments.OwedBy(Staff.OfficeEmployee.PersonId).ToListAsync());
        await using var promiser = _office.As(Staff.SecondSecretary);
        Assert.Single(await promiser.Commitments.PromisedBy(Staff.SecondSecretary.PersonId).ToListAsync());
    }

    [SkippableFact]
    public async Task Covers_find_and_is_past_only_by_name()
    {
        var call = await Log(Level.Restricted);
        await using var db = _office.As(Staff.Administrator);
        Assert.Null(await db.Calls.FindAsync(call.Id));
        Assert.Null(await db.Entries.FindAsync(call.Id));
        Assert.Single(await db.Calls.IgnoreQueryFilters([AppDbContext.Visibility]).ToListAsync());
        await using var system = _office.As(Viewer.System);
        Assert.Empty(await system.Calls.ToListAsync());
    }

    [SkippableFact]
    public async Task Is_refused_to_a_context_without_a_viewer()
    {
        await using var db = await _office.Contexts.CreateDbContextAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Calls.AnyAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Commitments.AnyAsync());
    }

    [SkippableFact]
    public async Task Does_not_leak_through_the_pool()
    {
        AppDbContext first;
        await using (first = _office.As(Staff.Secretary))
        {
            Assert.Empty(await first.Calls.ToListAsync());
        }

        await using var again = await _office.Contexts.CreateDbContextAsync();
        Assert.Same(first, again);
        Assert.Throws<InvalidOperationException>(() => again.Viewer);
        await Assert.ThrowsAsync<InvalidOperationException>(() => again.Calls.AnyAsync());
    }

    public void Dispose()
    {
        _office.Dispose();
        GC.SuppressFinalize(this);
    }

    private Task<Call> Log(Level level, Action<Call>? then = null) =>
        _office.Log(Staff.SecondSecretary, Notes.MessageFor(Staff.SalesEmployee.AsAddressee()), level, then: then);

    private async Task OnlyTheseSee(Call call, params Viewer[] these)
    {
        var seeing = new List<string>();
        foreach (var viewer in Staff.Everybody)
        {
            await using var db = _office.As(viewer);
            if (await db.Calls.AnyAsync(c => c.Id == call.Id))
            {
                seeing.Add(viewer.Name);
            }
        }

        Assert.Equal(these.Select(v => v.Name).Order(StringComparer.Ordinal), seeing.Order(StringComparer.Ordinal));
    }
}
