using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Numbering;

public sealed class DrawingANumberOnSqliteTests() : DrawingANumberTests(Offices.OnSqlite());

public sealed class DrawingANumberOnSqlServerTests() : DrawingANumberTests(Offices.OnSqlServer());

public abstract class DrawingANumberTests : IDisposable
{
    private const int Writers = 16;
    private const int CallsEach = 30;
    private readonly Office _office;

    protected DrawingANumberTests(Office office) => _office = office;

    [SkippableFact]
    public async Task Opens_the_series_with_its_first()
    {
        await using var db = _office.As(_office.Staff.Secretary);
        await using var deed = await _office.Gate.Begin(db);
        Assert.Equal(new EntryNumber("C-2026", 1), await db.NextNumber("C-2026"));
        Assert.Equal(new EntryNumber("C-2026", 2), await db.NextNumber("C-2026"));
        Assert.Equal(new EntryNumber("C-2027", 1), await db.NextNumber("C-2027"));
    }

    [SkippableFact]
    public async Task Gives_it_back_when_the_work_fails()
    {
        Assert.Equal(1, await Draw(commit: false));
        Assert.Equal(1, await Draw(commit: true));
        Assert.Equal(2, await Draw(commit: false));
        Assert.Equal(2, await Draw(commit: true));
    }

    [SkippableFact]
    public async Task Outside_a_transaction_is_refused()
    {
        await using var db = _office.As(_office.Staff.Secretary);
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.NextNumber("C-2026"));
    }

    [SkippableFact]
    public async Task For_a_confidential_call_leaves_no_gap_in_the_open_series()
    {
        var (secretary, note) = (_office.Staff.Secretary, Notes.PutThrough());
        Assert.Equal("C-2026-1", (await _office.Log(secretary, note)).Number);
        Assert.Equal("CC-2026-1", (await _office.Log(secretary, note, Level.Confidential)).Number);
        Assert.Equal("C-2026-2", (await _office.Log(secretary, note, Level.Public)).Number);
    }

    [SkippableFact]
    public async Task By_sixteen_at_once_leaves_no_gap_and_no_double()
    {
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(WriteCalls)));
        await using var db = _office.As(Viewer.System);
        var numbers = await db.Calls.IgnoreQueryFilters([AppDbContext.Visibility]).Select(c => c.Number).ToListAsync();
        var places = numbers.Select(n => EntryNumber.Parse(n).Place).Order().ToList();
        // Every fifth was rolled back.
        Assert.Equal(Enumerable.Range(1, Writers * CallsEach * 4 / 5).Select(i => (long)i), places);
        Assert.Empty(await _office.Verify());
    }

    public void Dispose()
    {
        _office.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task WriteCalls()
    {
        for (var i = 0; i < CallsEach; i++)
        {
            var isUndone = i % 5 == 4;
            var note = Notes.About(i.ToString(CultureInfo.InvariantCulture));
            await Offices.Repeating(async () =>
            {
                await using var db = _office.As(_office.Staff.Secretary);
                await using var deed = await _office.Gate.Begin(db);
                await _office.Draw(db, note, Level.Internal, _office.Now);
                await db.SaveChangesAsync();
                if (!isUndone)
                {
                    await deed.Commit();
                }
            });
        }
    }

    private async Task<long> Draw(bool commit)
    {
        await using var db = _office.As(_office.Staff.Secretary);
        await using var deed = await _office.Gate.Begin(db);
        var number = await db.NextNumber("C-2026");
        if (commit)
        {
            await deed.Commit();
        }

        return number.Place;
    }
}
