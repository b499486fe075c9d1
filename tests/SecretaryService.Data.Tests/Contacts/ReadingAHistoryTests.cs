using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Contacts;

public sealed class ReadingAHistoryOnSqliteTests() : ReadingAHistoryTests(Offices.OnSqlite());

public sealed class ReadingAHistoryOnSqlServerTests() : ReadingAHistoryTests(Offices.OnSqlServer());

/// <summary>One line of time, whatever a contact was called when the telephone rang.</summary>
public abstract class ReadingAHistoryTests(Office office) : IDisposable
{
    private const string Own = "+44 20 7946 0611";
    private const string House = "+44 20 7946 0600";

    [SkippableFact]
    public async Task Holds_calls_by_choice_and_by_a_number_of_its_own_once_each_the_newest_first()
    {
        var nadia = await office.Keep("Nadia Brook", "Brook Castings", Own);
        await office.Calls(nadia, "chosen", at: office.Now.AddHours(-3));
        await office.Calls(0, "by number", "+44 (20) 7946-0611", at: office.Now.AddHours(-1));
        await office.Calls(nadia, "both", Own, at: office.Now.AddHours(-2));
        await office.Calls(0, "another's", "+44 20 7946 0999");
        Assert.Equal(["by number", "both", "chosen"], await office.History(office.Staff.Secretary, nadia));
    }

    [SkippableFact]
    public async Task Does_not_hold_everybody_who_calls_from_a_switchboard()
    {
        var olga = await office.Keep("Olga Penn", "Penn Works", House, isShared: true);
        await office.Calls(0, "somebody at the switchboard", House);
        Assert.Empty(await office.History(office.Staff.Secretary, olga));
    }

    [SkippableFact, Clause("1.3.4")]
    public async Task Shows_what_its_reader_may_see_and_nothing_else()
    {
        var nadia = await office.Keep("Nadia Brook");
        await office.Calls(nadia, "internal");
        await office.Calls(nadia, "restricted", level: Level.Restricted);
        Assert.Equal(["restricted", "internal"], await office.History(office.Staff.Secretary, nadia));
        Assert.Equal(["internal"], await office.History(office.Staff.SecondSecretary, nadia));
        Assert.Empty(await office.History(office.Staff.Administrator, nadia));
    }

    [SkippableFact]
    public async Task Turns_its_pages_without_a_gap_and_without_a_line_twice()
    {
        var nadia = await office.Keep("Nadia Brook");
        for (var i = 0; i < 7; i++)
        {
            // Two at the same moment, too.
            await office.Calls(nadia, $"call {i}", at: office.Now.AddMinutes(-10 * (i / 2)));
        }

        await using var db = office.As(office.Staff.Secretary);
        var (who, rows, place) = (await db.WhatIsKnownOf(await db.Contacts.SingleAsync(c => c.Id == nadia), CancellationToken.None), new List<string>(), (Keyset?)null);
        for (var page = 0; page < 3; page++)
        {
            var found = await db.Timeline(who, place, 3, CancellationToken.None);
            rows.AddRange(found.Select(r => r.Title));
            place = found[^1].Place;
        }

        Assert.Equal(["call 1", "call 0", "call 3", "call 2", "call 5", "call 4", "call 6"], rows);
    }

    [SkippableFact]
    public async Task Of_an_organisation_is_that_of_its_people_whoever_was_written_down_first()
    {
        var before = await office.Keep("Nadia Brook", "Brook Castings", Own);
        var house = await office.Keep(null, "BROOK castings");
        var after = await office.Keep("Piers Brook", "Brook Castings");
        await office.Calls(before, "before");
        await office.Calls(after, "after");
        Assert.Equal(["after", "before"], await office.History(office.Staff.Secretary, house));
        await using var db = office.As(office.Staff.Secretary);
        Assert.Equal([before, after], await db.PeopleOf([house], "brookcastings").OrderBy(c => c.Id).Select(c => c.Id).ToListAsync());
        Assert.Equal(house, (await db.Contacts.SingleAsync(c => c.Id == after)).OrganisationId);
    }

    [SkippableFact]
    public async Task Of_merged_ones_is_one_and_of_separated_ones_again_two()
    {
        var (nadia, twin, third) = (await office.Keep("Nadia Brook", null, Own), await office.Keep("N. Brook", null, "+44 20 7946 0612"), await office.Keep("Nadja Brook"));
        await office.Calls(nadia, "as Nadia");
        await office.Calls(twin, "as N.");
        await office.Calls(0, "by the twin's number", "+44 20 7946 0612");
        await office.Calls(third, "as Nadja");
        var first = await office.Merge(twin, third);
        Assert.Equal(["as Nadja", "by the twin's number", "as N."], await office.History(office.Staff.Secretary, twin));
        var second = await office.Merge(nadia, twin);
        Assert.Equal(["as Nadja", "by the twin's number", "as N.", "as Nadia"], await office.History(office.Staff.Secretary, nadia));
        await using (var db = office.As(office.Staff.Secretary))
        {
            Assert.Equal([nadia], await db.Contacts.Select(c => c.Id).ToListAsync());
            Assert.Equal((nadia, nadia), (await db.StandingContact(third, CancellationToken.None), await db.StandingContact(twin, CancellationToken.None)));
        }

        await office.Separate(second);
        Assert.Equal(["as Nadja", "by the twin's number", "as N."], await office.History(office.Staff.Secretary, twin));
        Assert.Equal(["as Nadia"], await office.History(office.Staff.Secretary, nadia));
        await office.Separate(first);
        Assert.Equal(["as Nadja"], await office.History(office.Staff.Secretary, third));
        Assert.Empty(await office.Verify());
    }

    public void Dispose()
    {
        office.Dispose();
        GC.SuppressFinalize(this);
    }
}
