using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Web.Tests.Operations;

/// <summary>The daily seal as it is made by night, and what verify-journal makes of it.</summary>
public sealed class VerifyingFromTheConsoleTests : IDisposable
{
    private const string WithoutATrace =
        """
        DELETE FROM Journal WHERE EntryId = #; DELETE FROM Parties WHERE EntryId = #; DELETE FROM Commitments WHERE EntryId = #;
        DELETE FROM Exclusions WHERE EntryId = #; DELETE FROM FileTexts WHERE EntryId = #; DELETE FROM FileVersions WHERE EntryId = #;
        DELETE FROM Attachments WHERE EntryId = #; DELETE FROM Calls WHERE Id = #; DELETE FROM Entries WHERE Id = #;
        UPDATE Counters SET "Last" = "Last" - 1 WHERE Series = 'C-2026'
        """;

    private readonly TempFolder _folder = DemoOffice.Copy();

    private string Seals => Path.Combine(_folder.Path, "seals", "seals.txt");

    [Fact]
    public async Task Agrees_when_nothing_was_done_by_hand()
    {
        await Night();
        var verified = await Said.By("verify-journal", "--data", _folder.Path);
        Assert.Equal(0, verified.Code);
        Assert.Matches(@"^The journal agrees: \d+ entries, \d+ lines", verified.Output);
    }

    [Fact]
    public async Task Yesterday_is_sealed_once_and_at_a_quarter_past_midnight_the_next_day()
    {
        using var office = new WebOffice(_folder);
        var rounds = ActivatorUtilities.CreateInstance<SealDays>(office.Services);
        await rounds.GoOnce(CancellationToken.None);
        await rounds.GoOnce(CancellationToken.None);
        Assert.StartsWith("2026-11-23 ", Assert.Single(await File.ReadAllLinesAsync(Seals)), StringComparison.Ordinal);
        // Tuesday, 10:00; midnight is fourteen hours away.
        office.Clock.Advance(TimeSpan.FromHours(14) + TimeSpan.FromMinutes(14));
        await rounds.GoOnce(CancellationToken.None);
        Assert.Single(await File.ReadAllLinesAsync(Seals));
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await rounds.GoOnce(CancellationToken.None);
        Assert.Equal(2, (await File.ReadAllLinesAsync(Seals)).Length);
    }

    [Fact]
    public async Task A_seal_that_a_killed_process_did_not_write_into_the_file_is_written_later()
    {
        await Night();
        File.Delete(Seals);
        await Night();
        Assert.Single(await File.ReadAllLinesAsync(Seals));
    }

    [Fact]
    public async Task Finds_the_last_entry_deleted_and_its_counter_turned_back()
    {
        await Night();
        await ByHand();
        var verified = await Said.By("verify-journal", "--data", _folder.Path);
        Assert.Equal(1, verified.Code);
        Assert.Contains("This number was given and its entry is gone.", verified.Output, StringComparison.Ordinal);
        Assert.Contains("The journal does not agree", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_it_also_when_the_seal_was_deleted_with_it_and_made_again()
    {
        await Night();
        await ByHand("DELETE FROM DailySeals");
        await Night();
        var verified = await Said.By("verify-journal", "--data", _folder.Path);
        Assert.Equal(1, verified.Code);
        Assert.Contains("2026-11-23 version 0: The daily seal written outside the database is not the one in it.", verified.Output, StringComparison.Ordinal);
    }

    private async Task Night()
    {
        using var office = new WebOffice(_folder);
        var rounds = ActivatorUtilities.CreateInstance<SealDays>(office.Services);
        await rounds.GoOnce(CancellationToken.None);
        await rounds.StopAsync(CancellationToken.None);
    }

    private async Task ByHand(string more = "SELECT 1")
    {
        using var office = new WebOffice(_folder);
        await using var db = office.Books();
        var calls = db.Calls.IgnoreQueryFilters([AppDbContext.Visibility]).Where(c => c.Number.StartsWith("C-2026-"));
        var last = (await calls.Select(c => new { c.Id, c.Number }).ToListAsync()).MaxBy(c => EntryNumber.Parse(c.Number).Place)!;
        await db.Database.ExecuteSqlRawAsync(WithoutATrace.Replace("#", $"{last.Id}", StringComparison.Ordinal));
        await db.Database.ExecuteSqlRawAsync(more);
    }

    public void Dispose() => _folder.Dispose();
}
