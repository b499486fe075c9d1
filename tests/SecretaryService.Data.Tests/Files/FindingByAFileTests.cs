using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Files.Reading;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Search;
using SecretaryService.Testing;
using SecretaryService.Testing.Files;

namespace SecretaryService.Data.Tests.Files;

public sealed class FindingByAFileOnSqliteTests() : FindingByAFileTests(Offices.OnSqlite())
{
    /// <summary>SQL Server's own statement, on rows such as its triggers write.</summary>
    [Fact]
    public async Task Both_databases_find_the_same()
    {
        var (one, two) = (await Filed("a.txt", Papers.Text("合同与交期 TZ-4460")), await Filed("b.txt", Papers.Text("compressors for the 交期")));
        await ReadAll();
        await using var db = Office.As(Viewer.System);
        string[] past = [AppDbContext.Visibility];
        var words = await db.Set<EntryWords>().IgnoreQueryFilters(past).Select(w => new { w.EntryId, w.Words }).ToListAsync();
        db.AddRange(words.SelectMany(w => w.Words.Split(' ').Select(gram => new EntryGram { Gram = gram, EntryId = w.EntryId })));
        var files = await db.FileTexts.IgnoreQueryFilters(past).Select(t => new { t.EntryId, t.AttachmentId, t.Words }).ToListAsync();
        db.AddRange(files.SelectMany(t => t.Words.Split(' ').Select(gram => new FileGram { Gram = gram, EntryId = t.EntryId, AttachmentId = t.AttachmentId })));
        await db.SaveChangesAsync();
        foreach (var typed in new[] { "交期", "4460", "compressors", "compressors 交期", "合同 周砚舟", "nothing" })
        {
            foreach (var viewer in Office.Staff.Everybody)
            {
                await using var asked = Office.As(viewer);
                Assert.Equal(await asked.Matching(Wanted.Of(typed)!, new FoundStretch(20)).ToListAsync(), await asked.ByGrams(Wanted.Of(typed)!, new FoundStretch(20)).ToListAsync());
            }
        }

        Assert.NotEqual(one, two);
    }
}

public sealed class FindingByAFileOnSqlServerTests() : FindingByAFileTests(Offices.OnSqlServer());

/// <summary>An entry is found by what stands in its files, up to internal, and never a moment longer than it may be.</summary>
public abstract class FindingByAFileTests : IDisposable
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];
    private readonly VaultOfATest _vault = new();

    protected FindingByAFileTests(Office office) => Office = office;

    protected Office Office { get; }

    [SkippableTheory]
    [InlineData("a.txt")]
    [InlineData("a.pdf")]
    [InlineData("a.docx")]
    public async Task By_its_text_and_its_own_words_together(string name)
    {
        var content = name switch { "a.pdf" => Papers.Pdf("The turbines arrive in Hamburg"), "a.docx" => Papers.Docx("The turbines\narrive in Hamburg"), _ => Papers.Text("The turbines arrive in Hamburg") };
        var call = await Filed(name, content);
        Assert.Empty(await Found("turbines"));
        await ReadAll();
        Assert.Equal([call], await Found("turbines"));
        Assert.Equal([call], await Found("turb hamburg 4417"));
        Assert.Empty(await Found("turbines 7777"));
        Assert.Empty(await Found("urbines"));
    }

    [SkippableFact]
    public async Task Chinese_is_found_across_the_end_of_a_line()
    {
        var call = await Filed("a.txt", Papers.Text("本合同由甲方与乙\n方共同签署"));
        await ReadAll();
        Assert.Equal([call], await Found("乙方"));
        Assert.Empty(await Found("甲乙"));
    }

    [SkippableFact]
    public async Task A_save_of_the_entry_keeps_the_words_of_its_files()
    {
        var call = await Filed("a.txt", Papers.Text("turbines"));
        await ReadAll();
        await Office.Change(Office.Staff.Secretary, call, c => c.Correct(Notes.About("pumps"), "misheard"));
        Assert.Equal([call], await Found("turbines pumps"));
    }

    [SkippableFact]
    public async Task Of_versions_the_newest_alone_and_of_what_was_struck_nothing()
    {
        var call = await Filed("a.txt", Papers.Text("turbines"));
        await ReadAll();
        await Change(call, async (entry, db) =>
        {
            var (file, stored) = await _vault.Receive("b.txt", Papers.Text("pumps"));
            db.Add(stored);
            entry.ReplaceFile(entry.Attachments.Single(), file, Office.Staff.Secretary, Office.Now);
        });
        Assert.Empty(await Found("turbines"));
        await ReadAll();
        Assert.Equal([call], await Found("pumps"));
        await Change(call, (entry, _) =>
        {
            entry.StrikeFile(entry.Attachments.Single(), Office.Staff.Secretary, Office.Now, new DateOnly(2026, 11, 24), "wrong");
            return Task.CompletedTask;
        });
        Assert.Empty(await Found("pumps"));
        Assert.Empty(await Rows());
        Assert.Empty(await Office.Verify());
    }

    [SkippableTheory]
    [InlineData(Level.Confidential)]
    [InlineData(Level.Restricted)]
    public async Task What_is_confidential_is_never_read_for_the_search(Level level)
    {
        var call = await Filed("a.txt", Papers.Text("turbines"), level);
        await ReadAll();
        Assert.Empty(await Rows());
        foreach (var viewer in Office.Staff.Everybody)
        {
            Assert.Empty(await Found("turbines", viewer));
        }

        Assert.True(call > 0);
    }

    [SkippableFact]
    public async Task A_level_that_rises_takes_the_words_away_in_the_same_save_and_one_that_falls_brings_them_back()
    {
        var call = await Filed("a.txt", Papers.Text("turbines"));
        await ReadAll();
        await Rank(call, Level.Confidential);
        Assert.Empty(await Rows());
        Assert.Empty(await Found("turbines"));
        await Rank(call, Level.Internal);
        await ReadAll();
        Assert.Equal([call], await Found("turbines"));
    }

    [SkippableFact]
    public async Task What_became_confidential_while_it_was_read_stays_out()
    {
        var call = await Filed("a.txt", Papers.Text("turbines"));
        using var reading = new ReadInTime(_vault.Vault, TextLimits.Usual);
        // Begun, and ended only after the level has risen.
        await using (var db = Office.As(Viewer.System))
        {
            (await db.FileTexts.IgnoreQueryFilters(PastFilter).SingleAsync()).Begin();
            await db.SaveChangesAsync();
            var text = await db.FileTexts.IgnoreQueryFilters(PastFilter).SingleAsync();
            await Rank(call, Level.Confidential);
            text.End(TextState.Indexed, "turbines");
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
        }

        Assert.Empty(await Found("turbines"));
    }

    [SkippableFact]
    public async Task Reading_a_file_for_the_search_is_no_deed_of_the_entry()
    {
        var call = await Filed("a.txt", Papers.Text("turbines"));
        await using var db = Office.As(Viewer.System);
        var before = await db.Entries.IgnoreQueryFilters(PastFilter).Where(e => e.Id == call).Select(e => e.Version).SingleAsync();
        await ReadAll();
        Assert.Equal(before, await db.Entries.IgnoreQueryFilters(PastFilter).Where(e => e.Id == call).Select(e => e.Version).SingleAsync());
        Assert.Empty(await Office.Verify());
    }

    [SkippableFact]
    public async Task What_cannot_be_read_or_is_too_large_says_so_and_holds_up_nothing()
    {
        await Filed("broken.docx", Papers.Text("no docx at all"));
        await Filed("large.txt", new byte[4000]);
        await Filed("blank.txt", Papers.Text(" \n "));
        var last = await Filed("a.txt", Papers.Text("turbines"));
        using (var time = new ReadInTime(_vault.Vault, new TextLimits(TimeSpan.FromSeconds(20), 3000)))
        {
            await ReadAll(time);
        }

        Assert.Equal([TextState.Unreadable, TextState.TooLarge, TextState.Empty, TextState.Indexed], await Rows());
        Assert.Equal([last], await Found("turbines"));
    }

    [SkippableFact]
    public async Task A_reading_that_takes_too_long_is_left_and_ends_the_process_never()
    {
        await Filed("a.pdf", Papers.Pdf("turbines"));
        using var time = new ReadInTime(_vault.Vault, new TextLimits(TimeSpan.Zero, 10_000));
        await ReadAll(time);
        Assert.Equal([TextState.TimedOut], await Rows());
    }

    [SkippableFact]
    public async Task A_file_that_ended_the_process_three_times_is_begun_no_more()
    {
        await Filed("a.txt", Papers.Text("turbines"));
        await using (var db = Office.As(Viewer.System))
        {
            var text = await db.FileTexts.IgnoreQueryFilters(PastFilter).SingleAsync();
            Assert.True(text.Begin() && text.Begin() && text.Begin());
            await db.SaveChangesAsync();
        }

        await ReadAll();
        Assert.Equal([TextState.Unreadable], await Rows());
    }

    public void Dispose()
    {
        _vault.Dispose();
        Office.Dispose();
        GC.SuppressFinalize(this);
    }

    protected async Task<long> Filed(string name, byte[] content, Level level = Level.Internal)
    {
        var (file, stored) = await _vault.Receive(name, content);
        var call = await Office.Log(Office.Staff.Secretary, Notes.About($"about {name}"), level, then: c => c.Attach(file, Office.Staff.Secretary, Office.Now));
        await using var db = Office.As(Viewer.System);
        db.Add(stored);
        await db.SaveChangesAsync();
        return call.Id;
    }

    protected async Task ReadAll(ReadInTime? within = null)
    {
        using var usual = new ReadInTime(_vault.Vault, TextLimits.Usual);
        var texts = new ReadFileTexts(Office.Contexts, Office.Gate, within ?? usual);
        while (await texts.Next(CancellationToken.None))
        {
            // The next one.
        }
    }

    private async Task<List<TextState>> Rows()
    {
        await using var db = Office.As(Viewer.System);
        return await db.FileTexts.IgnoreQueryFilters(PastFilter).OrderBy(t => t.AttachmentId).Select(t => t.State).ToListAsync();
    }

    private Task Rank(long id, Level level) => Change(id, (entry, db) =>
    {
        // No register lets a level move yet; whatever moves it comes this way.
        db.Entry(entry).Property(e => e.Level).CurrentValue = level;
        return Task.CompletedTask;
    });

    private async Task Change(long id, Func<RegisterEntry, AppDbContext, Task> change)
    {
        await using var db = Office.As(Office.Staff.Secretary);
        await using var deed = await Office.Gate.Begin(db);
        await change(await db.Entries.IgnoreQueryFilters(PastFilter).Include(e => e.Attachments).ThenInclude(a => a.Versions).SingleAsync(e => e.Id == id), db);
        await db.SaveChangesAsync();
        await deed.Commit();
    }

    private async Task<IReadOnlyList<long>> Found(string typed, Viewer? viewer = null)
    {
        await using var db = Office.As(viewer ?? Office.Staff.Secretary);
        var wanted = Wanted.Of(typed)!;
        var ids = await db.Matching(wanted, new FoundStretch(20)).ToListAsync();
        var entries = await db.Entries.AsNoTracking().Where(e => ids.Contains(e.Id)).OrderByDescending(e => e.Id).ToListAsync();
        return [.. (await db.Fitting(wanted, entries, CancellationToken.None)).Select(f => f.Entry.Id)];
    }
}
