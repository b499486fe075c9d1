using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Search;
using SecretaryService.Data.Tests.Contacts;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Journal;

public sealed class ErasingACallerOnSqliteTests() : ErasingACallerTests(Offices.OnSqlite());

public sealed class ErasingACallerOnSqlServerTests() : ErasingACallerTests(Offices.OnSqlServer());

/// <summary>A person's data goes out of the register, the journals and the search; the chain stays whole, and shows what is done behind its back.</summary>
public abstract class ErasingACallerTests(Office office) : IDisposable
{
    private const string Number = "+44 20 7946 0611";

    [SkippableFact]
    public async Task Leaves_nothing_of_the_person_and_breaks_no_chain()
    {
        var (nadia, call) = await Told();
        Assert.Equal(2, await Erase(nadia));
        await using var db = office.As(Viewer.System);
        var kept = await db.Calls.IgnoreQueryFilters([AppDbContext.Visibility]).SingleAsync(c => c.Id == call);
        Assert.Equal((null, null, null, null, null, ""), (kept.CallerName, kept.CallerOrganisation, kept.CallerPhone, kept.CallerDigits, kept.Matter, kept.Title));
        Assert.Equal((CallOutcome.Advised, nadia), (kept.Outcome, kept.ContactId));
        Assert.Empty(await office.Verify());
        var written = string.Concat(await Everything(db));
        Assert.All(new[] { "Nadia", "Brook", "0611", "castings", "nadia", "wet" }, word => Assert.DoesNotContain(word, written, StringComparison.Ordinal));
        Assert.Contains("asked for it", written, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Twice_keeps_the_chain_whole_too()
    {
        var (nadia, call) = await Told();
        await Erase(nadia);
        await office.Change(office.Staff.Secretary, call, c => c.Correct(Notes.About("Nadia again") with { ContactId = nadia }, "she called after all"));
        await Erase(nadia);
        Assert.Empty(await office.Verify());
        await using var db = office.As(Viewer.System);
        Assert.DoesNotContain("Nadia", string.Concat(await Everything(db)), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("UPDATE Journal SET Changes = replace(Changes, '▇', 'x') WHERE EntryId = # AND Version = 1", "line was changed")]
    [InlineData("UPDATE Journal SET Changes = '[]' WHERE EntryId = # AND Version = 1", "line was changed")]
    [InlineData("UPDATE Journal SET Facts = replace(Facts, 'asked', 'asks') WHERE EntryId = # AND Version = 3", "line was changed")]
    [InlineData("UPDATE Calls SET CallerName = 'x' WHERE Id = #", "Call.CallerName is not")]
    public async Task Hides_nothing_that_is_done_behind_its_back(string sql, string why)
    {
        var (nadia, call) = await Told();
        await Erase(nadia);
        await using var db = office.As(Viewer.System);
        await db.Database.ExecuteSqlRawAsync(sql.Replace("#", $"{call}", StringComparison.Ordinal));
        Assert.Contains(why, Assert.Single(await office.Verify()).Why, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        office.Dispose();
        GC.SuppressFinalize(this);
    }

    // A call of hers, corrected once, and one that only her number tells.
    private async Task<(long Contact, long Call)> Told()
    {
        var nadia = await office.Keep("Nadia Brook", "Brook Castings", Number);
        var call = await office.Calls(nadia, "the castings are wet", Number);
        await office.Change(office.Staff.Secretary, call.Id, c => c.Correct(c.AsNoted() with { Rings = 2 }, "miscounted"));
        await office.Calls(0, "Nadia by number", Number);
        Assert.Empty(await office.Verify());
        return (nadia, call.Id);
    }

    private async Task<int> Erase(long contact)
    {
        await using var db = office.As(office.Staff.OfficeManager);
        await using var deed = await office.Gate.Begin(db);
        var (values, one) = (new EraseValues(db, office.Seal), await db.EveryContact.SingleAsync(c => c.Id == contact));
        await values.FromTheHouse([contact], [one.Label], CancellationToken.None);
        var calls = await values.FromCalls([contact], [.. one.Phones.Select(p => p.Digits)], new DateOnly(2026, 11, 24), "asked for it", CancellationToken.None);
        if (one.ForgottenAt is null)
        {
            one.Forget("asked for it", [], db.Viewer, office.Now);
        }

        await db.SaveChangesAsync();
        await deed.Commit();
        return calls;
    }

    private static async Task<IReadOnlyList<string>> Everything(AppDbContext db) =>
    [
        .. await db.Journal.IgnoreQueryFilters([AppDbContext.Visibility]).Select(l => l.Facts + l.Changes).ToListAsync(), .. await db.HouseLines.Where(l => l.Of == "Contact").Select(l => l.Key + l.Changes).ToListAsync(),
        .. await db.Set<EntryWords>().IgnoreQueryFilters([AppDbContext.Visibility]).Select(w => w.Words).ToListAsync(),
    ];
}
