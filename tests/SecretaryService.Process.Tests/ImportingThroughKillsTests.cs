using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Demo;
using SecretaryService.Data.Importing;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Sqlite;
using SecretaryService.Domain;

namespace SecretaryService.Process.Tests;

/// <summary>The process is killed again and again in the middle of an import, and of taking it back. No row comes twice and none is lost.</summary>
public sealed class ImportingThroughKillsTests : IDisposable
{
    private const int Rows = 6000;
    private const int Kills = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly string _folder = Directory.CreateTempSubdirectory("secretary-import-").FullName;

    [Fact]
    public async Task Goes_on_where_it_was_killed()
    {
        var port = RunningOffice.FreePort();
        var office = await Start(port);
        using var visitor = new Visitor(office.Address);
        await visitor.SignIn("shen.rx", DemoCompany.Password);
        var page = await visitor.Upload("/imports/new", "/imports", [new("Register", "calls"), new("Mode", "Create")], "File", "ledger.csv", Ledger());
        await Until(b => b.State == ImportState.Previewed);
        await visitor.Submit(page, $"{page}/mapping", Mapping(await Batch()));
        office = await KillOnTheWay(office, port, ImportState.Running);
        await Until(b => b.State == ImportState.Done);
        await EachRowOnce();

        await visitor.Submit(page, $"{page}/undoing", []);
        office = await KillOnTheWay(office, port, ImportState.Undoing);
        await Until(b => b.State == ImportState.Undone);
        await office.DisposeAsync();
        await NothingIsLeft();
    }

    private Task<RunningOffice> Start(int port) => TheDemo.Start(_folder, port, ("Jobs__LeaseSeconds", "2"));

    private async Task<RunningOffice> KillOnTheWay(RunningOffice office, int port, ImportState state)
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            var at = (await Batch()).Version;
            await Until(b => b.Version > at + 1 || b.State != state);
            await Task.Delay(kill * 17);
            await office.Kill();
            await office.DisposeAsync();
            office = await Start(port);
        }

        return office;
    }

    private async Task EachRowOnce()
    {
        await using var db = Books();
        var batch = await db.Imports.SingleAsync();
        Assert.Equal((Rows, Rows, Rows), (batch.New, batch.Cursor, batch.Rows));
        var matters = await db.Calls.IgnoreQueryFilters([AppDbContext.Visibility]).Where(c => c.WasImported).Select(c => c.Matter!).ToListAsync();
        Assert.Equal((Rows, Rows), (matters.Count, matters.Distinct(StringComparer.Ordinal).Count()));
        Assert.Equal(Rows, await db.ImportedRows.Select(r => r.Line).Distinct().CountAsync());
        Assert.Equal(Rows, (await db.ImportedNumbers.SingleAsync()).Count);
        await Verify(db);
    }

    private async Task NothingIsLeft()
    {
        await using var db = Books();
        Assert.Equal(0, await db.Calls.IgnoreQueryFilters([AppDbContext.Visibility]).CountAsync(c => c.WasImported && c.VoidedAt == null));
        Assert.Equal(0, (await db.Imports.SingleAsync()).Kept);
        await Verify(db);
    }

    // Verifying also compares each series with its counter: a gap or a double would show.
    private async Task Verify(AppDbContext db) =>
        Assert.Empty(await new VerifyJournal(db, new Seal(await File.ReadAllBytesAsync(Path.Combine(_folder, "keys", "journal.key")))).Run());

    private static List<KeyValuePair<string, string>> Mapping(ImportBatch batch)
    {
        var mapping = Kept.Read<Mapping>(batch.Mapping!);
        return
        [
            .. mapping.Columns.Select(c => new KeyValuePair<string, string>("Columns", c)),
            .. mapping.Values.SelectMany(f => f.Value.SelectMany(v => new KeyValuePair<string, string>[] { new("Fields", f.Key), new("Words", v.Key), new("Choices", v.Value) })),
            new("Order", mapping.Order.ToString()), new("Mode", "Create"), new("Then", "start"),
        ];
    }

    private static byte[] Ledger()
    {
        var text = new StringBuilder("Date,Start,Client,Telephone,Subject,Agent\n");
        for (var i = 0; i < Rows; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"2024-{1 + (i % 12):00}-{1 + (i % 28):00},{i % 24:00}:{i % 60:00}:00,Caller {i},0571 {8_800_000 + i},Row {i},Agent\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private async Task Until(Func<ImportBatch, bool> come)
    {
        var patience = Stopwatch.StartNew();
        for (var batch = await Batch(); !come(batch); batch = await Batch())
        {
            Assert.NotEqual(ImportState.Stopped, batch.State);
            Assert.True(patience.Elapsed < Patience, $"{batch.State} at {batch.Cursor} after three minutes.");
            await Task.Delay(20);
        }
    }

    private async Task<ImportBatch> Batch()
    {
        await using var db = Books();
        return await db.Imports.AsNoTracking().SingleAsync();
    }

    private AppDbContext Books()
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqliteDatabase($"Data Source={Path.Combine(_folder, "secretary.db")};Pooling=False");
        return new AppDbContext(options.Options).For(Viewer.System);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
