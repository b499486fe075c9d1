using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Journal;

public sealed class SealingADayOnSqliteTests() : SealingADayTests(Offices.OnSqlite());

public sealed class SealingADayOnSqlServerTests() : SealingADayTests(Offices.OnSqlServer());

/// <summary>The seal of a day finds what the chains of single entries cannot.</summary>
public abstract class SealingADayTests(Office office) : IDisposable
{
    private const string WithoutATrace =
        """
        DELETE FROM Journal WHERE EntryId = #; DELETE FROM Parties WHERE EntryId = #; DELETE FROM Calls WHERE Id = #; DELETE FROM Entries WHERE Id = #;
        UPDATE Counters SET "Last" = "Last" - 1
        """;

    private readonly List<string> _outside = [];
    private readonly DateOnly _first = new(2026, 11, 24);

    [SkippableFact]
    public async Task Covers_each_line_once_and_counts_all_entries()
    {
        await Log();
        await Log();
        var first = await SealTheDay(_first);
        await Log();
        var second = await SealTheDay(_first.AddDays(1));
        Assert.Equal((2, 2, "C-2026:2"), ((int)first!.Lines, (int)first.Entries, first.SeriesEnds));
        Assert.Equal((1, 3, "C-2026:3"), ((int)second!.Lines, (int)second.Entries, second.SeriesEnds));
        Assert.Empty(await Found());
    }

    [SkippableFact]
    public async Task Is_made_once_a_day_and_also_of_a_day_without_entries()
    {
        Assert.NotNull(await SealTheDay(_first));
        Assert.Null(await SealTheDay(_first));
        Assert.NotNull(await SealTheDay(_first.AddDays(1)));
        Assert.Empty(await Found());
    }

    [SkippableFact]
    public async Task Leaves_out_what_is_not_settled()
    {
        await Log();
        await using var db = office.As(Viewer.System);
        var soon = await new SealDay(db, office.Seal).Draw(_first, office.Now.AddMinutes(9));
        var later = await new SealDay(db, office.Seal).Draw(_first, office.Now.AddMinutes(11));
        Assert.Equal((0, 1), ((int)soon!.Lines, (int)later!.Lines));
    }

    [SkippableFact]
    public async Task Finds_the_last_entry_deleted_with_its_counter_turned_back()
    {
        await Log();
        var last = await Log();
        await ByHand(WithoutATrace, last.Id);
        Assert.Empty(await Found());

        var another = await Log();
        Assert.Equal(last.Number, another.Number);
        await SealTheDay(_first);
        await ByHand(WithoutATrace, another.Id);
        var found = await Found();
        Assert.Contains(found, b => b.Number == another.Number && b.Why.Contains("its entry is gone", StringComparison.Ordinal));
        Assert.Contains(found, b => b.Number == "2026-11-24");
    }

    [SkippableFact]
    public async Task Finds_the_deleted_entry_though_its_number_was_given_again()
    {
        await Log();
        var last = await Log();
        await SealTheDay(_first);
        await ByHand(WithoutATrace, last.Id);
        await Log();
        Assert.Equal("2026-11-24", Assert.Single(await Found()).Number);
    }

    [SkippableTheory]
    [InlineData("DELETE FROM DailySeals WHERE Day = '2026-11-25'", "2026-11-25")]
    [InlineData("UPDATE DailySeals SET SeriesEnds = 'C-2026:1' WHERE Day = '2026-11-25'", "2026-11-25")]
    [InlineData("UPDATE DailySeals SET Entries = 7 WHERE Day = '2026-11-24'", "2026-11-24")]
    public async Task Finds_a_seal_taken_away_or_changed(string sql, string day)
    {
        await Log();
        await SealTheDay(_first);
        await Log();
        await SealTheDay(_first.AddDays(1));
        await ByHand(sql, 0);
        Assert.Contains(await Found(), b => b.Number == day);
    }

    private Task<Call> Log() => office.Log(office.Staff.Secretary, Notes.PutThrough());

    private async Task<DailySeal?> SealTheDay(DateOnly day)
    {
        office.Clock.Advance(TimeSpan.FromHours(1));
        await using var db = office.As(Viewer.System);
        if (await new SealDay(db, office.Seal).Draw(day, office.Now) is not { } drawn)
        {
            return null;
        }

        db.Add(drawn);
        await db.SaveChangesAsync();
        _outside.Add(drawn.Line);
        return drawn;
    }

    private async Task ByHand(string sql, long id)
    {
        await using var db = office.As(Viewer.System);
        await db.Database.ExecuteSqlRawAsync(sql.Replace("#", $"{id}", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<Broken>> Found()
    {
        await using var db = office.As(Viewer.System);
        return [.. await office.Verify(), .. await new VerifySeals(db, office.Seal).Run(_outside)];
    }

    public void Dispose()
    {
        office.Dispose();
        GC.SuppressFinalize(this);
    }
}
