using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Accounts;
using SecretaryService.Data.Demo;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Testing;
using SecretaryService.Testing.Files;

namespace SecretaryService.Data.Tests.Journal;

public sealed class VerifyingTheBooksOnSqliteTests() : VerifyingTheBooksTests(Offices.OnSqlite());

public sealed class VerifyingTheBooksOnSqlServerTests() : VerifyingTheBooksTests(Offices.OnSqlServer());

/// <summary>What was done behind the journal's back shows; what was done by the book does not. The # below is the entry's key.</summary>
public abstract class VerifyingTheBooksTests : IDisposable
{
    private readonly Office _office;

    protected VerifyingTheBooksTests(Office office) => _office = office;

    private Staff Staff => _office.Staff;

    [SkippableTheory]
    [InlineData("UPDATE Calls SET Matter = 'x' WHERE Id = #", "Call.Matter is not")]
    [InlineData("UPDATE Calls SET Rings = 1 WHERE Id = #", "Call.Rings is not")]
    [InlineData("UPDATE Calls SET Rings = NULL WHERE Id = #", "Call.Rings is not")]
    [InlineData("UPDATE Entries SET Title = 'x' WHERE Id = #", "Call.Title is not")]
    [InlineData("UPDATE Entries SET Level = 0 WHERE Id = #", "Call.Level is not")]
    [InlineData("UPDATE Entries SET AccessClass = 10 WHERE Id = #", "Call.AccessClass is not")]
    [InlineData("UPDATE Entries SET OccurredAt = '2026-11-24 01:00:00' WHERE Id = #", "Call.OccurredAt is not")]
    [InlineData("UPDATE Commitments SET DueAt = '2026-12-24 01:00:00' WHERE EntryId = #", "Commitment.DueAt is not")]
    [InlineData("UPDATE Commitments SET Done_Result = 'x' WHERE EntryId = #", "Commitment.Done.Result is not")]
    [InlineData("UPDATE Commitments SET Done_At = '2026-11-24 00:00:00' WHERE EntryId = #", "Commitment.Done.At is not")]
    [InlineData("DELETE FROM Notices WHERE EntryId = #; DELETE FROM Commitments WHERE EntryId = #", "is in the journal and in no register")]
    [InlineData("UPDATE Parties SET Part = 8 WHERE EntryId = # AND Part = 1", "Party.Part is not")]
    [InlineData("DELETE FROM Parties WHERE EntryId = # AND Part = 1", "is in the journal and in no register")]
    [InlineData("INSERT INTO Parties (EntryId, PersonId, Name, Part, Register, OccurredAt) SELECT #, Id, Name, 8, 1, '2026-11-24 02:00:00' FROM Employees WHERE Name = 'Ruth Calder'", "Party.")]
    [InlineData("UPDATE Exclusions SET Reason = 'x' WHERE EntryId = #", "Exclusion.Reason is not")]
    [InlineData("DELETE FROM Exclusions WHERE EntryId = #", "is in the journal and in no register")]
    public async Task A_value_changed_by_hand_is_found(string sql, string why) => Assert.Contains(why, await WhatIsFoundAfter(sql), StringComparison.Ordinal);

    [SkippableTheory]
    [InlineData("UPDATE Journal SET Facts = replace(Facts, 'CallLogged', 'CallMissed') WHERE EntryId = # AND Version = 1", "line was changed")]
    [InlineData("UPDATE Journal SET Changes = replace(Changes, 'TZ-4460', 'TZ-4461') WHERE EntryId = # AND Version = 1", "line was changed")]
    [InlineData("UPDATE Journal SET ById = 2 WHERE EntryId = # AND Version = 1", "seal does not fit")]
    [InlineData("UPDATE Journal SET At = '2026-11-24 01:00:00' WHERE EntryId = # AND Version = 3", "seal does not fit")]
    [InlineData("DELETE FROM Journal WHERE EntryId = # AND Version = 1", "line is missing")]
    [InlineData("DELETE FROM Journal WHERE EntryId = # AND Version = 2", "line is missing")]
    [InlineData("DELETE FROM Journal WHERE EntryId = # AND Version = 3", "end of its journal differ")]
    [InlineData("DELETE FROM Journal WHERE EntryId = # AND Version = 3; UPDATE Entries SET Version = 2 WHERE Id = #", "end of its journal differ")]
    [InlineData("DELETE FROM Journal WHERE EntryId = # AND Version = 2; UPDATE Journal SET Version = 2 WHERE EntryId = # AND Version = 3; UPDATE Entries SET Version = 2 WHERE Id = #", "seal does not fit")]
    [InlineData("DELETE FROM Journal WHERE EntryId = #", "end of its journal differ")]
    public async Task A_line_changed_or_taken_out_is_found(string sql, string why) => Assert.Contains(why, await WhatIsFoundAfter(sql), StringComparison.Ordinal);

    [SkippableFact]
    public async Task An_entry_taken_out_with_all_its_rows_is_found_by_its_number()
    {
        var found = await WhatIsFoundAfter(
            """
            DELETE FROM Journal WHERE EntryId = #; DELETE FROM Parties WHERE EntryId = #; DELETE FROM Exclusions WHERE EntryId = #;
            DELETE FROM Notices WHERE EntryId = #; DELETE FROM Commitments WHERE EntryId = #; DELETE FROM Calls WHERE Id = #; DELETE FROM Entries WHERE Id = #
            """);
        Assert.Contains("its entry is gone", found, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Three_weeks_of_the_demo_company_are_in_order()
    {
        using var files = new VaultOfATest();
        await using (var db = _office.As(Viewer.System))
        {
            // The demo company is told to a house as it was founded, without people.
            await db.Employees.ExecuteDeleteAsync();
            await db.Departments.Where(d => d.Id == Staff.SalesManager.DepartmentId).ExecuteDeleteAsync();
            await new DemoCompany(db, _office.Gate, new PasswordHasher<Account>(), files.Vault, _office.Clock).TellIfEmpty();
        }

        await using var check = _office.As(Viewer.System);
        Assert.True(await check.Calls.IgnoreQueryFilters([AppDbContext.Visibility]).CountAsync() > 200);
        Assert.Empty(await _office.Verify());
    }

    [SkippableTheory]
    [InlineData("两行\n正文")]
    [InlineData("CR LF\r\nand tab\tand trailing blank ")]
    [InlineData("\u2028 line and \u2029 paragraph, \u0085 next line, \u000b and \u000c")]
    [InlineData("quotes \" ' \\ <b>&amp;</b> {0} + / \u007f")]
    [InlineData("𠮷野家 · 𪚥")]
    [InlineData("👩‍👩‍👧‍👦 😀")]
    [InlineData("e\u0301 and é, ﬁ, ＡＢＣ, \ufeff")]
    [InlineData("half a pair \ud83d")]
    public async Task Words_of_every_kind_raise_no_false_alarm(string words)
    {
        var call = await _office.Log(Staff.Secretary, new CallNote(new Caller(words, words, null, words), CallOutcome.Advised, null, null, Urgency.Routine),
            then: c => c.PromiseCallback(Staff.Secretary.AsPerson(), _office.House.DueAfter(_office.Now, TimeSpan.FromHours(2)), Staff.Secretary.AsPerson()));
        await _office.Change(Staff.Secretary, call.Id, c => c.Commitments.Single().Keep(Staff.Secretary, _office.Now, words));
        await _office.Change(Staff.Secretary, call.Id, c => c.Correct(Notes.About(words + "。"), words));
        Assert.Empty(await _office.Verify());
    }

    [SkippableFact]
    public async Task Moments_to_the_last_tick_and_what_is_not_there_raise_no_false_alarm()
    {
        _office.Clock.Advance(TimeSpan.FromTicks(1_234_567));
        var due = _office.House.DueAfter(_office.Now, TimeSpan.FromHours(2));
        var call = await _office.Log(Staff.Secretary, Notes.Missed, at: _office.Now.AddTicks(-7), then: c =>
        {
            c.PromiseCallback(Staff.SalesEmployee.AsPerson(), due, Staff.Secretary.AsPerson());
            c.PromiseCallback(Staff.SalesEmployee.AsPerson(), due, Staff.Secretary.AsPerson());
        });
        Assert.Empty(await _office.Verify());
        await _office.Change(Staff.SalesEmployee, call.Id, c => c.Commitments.First().Keep(Staff.SalesEmployee, _office.Now.AddTicks(3), null));
        Assert.Empty(await _office.Verify());
    }

    public void Dispose()
    {
        _office.Dispose();
        GC.SuppressFinalize(this);
    }

    // Three lines of one entry, between two entries that nobody touches.
    private async Task<string> WhatIsFoundAfter(string sql)
    {
        await _office.Log(Staff.Secretary, Notes.PutThrough());
        var due = _office.House.DueAfter(_office.Now, TimeSpan.FromHours(2));
        var call = await _office.Log(Staff.Secretary, Notes.PutThrough(Staff.SalesEmployee.AsAddressee()), then: c =>
        {
            c.PromiseCallback(Staff.SalesEmployee.AsPerson(), due, Staff.Secretary.AsPerson());
            c.Exclude(Staff.OfficeEmployee.PersonId, "Asked for.");
        });
        await _office.Change(Staff.SalesEmployee, call.Id, c => c.Commitments.Single().Keep(Staff.SalesEmployee, _office.Now, "Called back."));
        await _office.Change(Staff.Secretary, call.Id, c => c.Correct(Notes.PutThrough(Staff.SalesEmployee.AsAddressee(), rings: 4), "Miscounted."));
        await _office.Log(Staff.Secretary, Notes.PutThrough());
        Assert.Empty(await _office.Verify());
        await using var db = _office.As(Viewer.System);
        await db.Database.ExecuteSqlRawAsync(sql.Replace("#", $"{call.Id}", StringComparison.Ordinal));
        var broken = Assert.Single(await _office.Verify());
        Assert.Equal(call.Number, broken.Number);
        return broken.Why;
    }
}
