using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Search;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Search;

public sealed class FindingEntriesOnSqliteTests() : FindingEntriesTests(Offices.OnSqlite())
{
    /// <summary>SQL Server's own statement, on rows such as its trigger writes, gives what the full-text index of SQLite gives.</summary>
    [Fact]
    public async Task Both_databases_find_the_same()
    {
        await Fill(new Random(4));
        await WriteGrams();
        foreach (var viewer in Viewers)
        {
            await using var db = Office.As(viewer);
            foreach (var asked in Typed.Select(typed => (Narrowing)Wanted.Of(typed)!).Concat(Narrowed()))
            {
                foreach (var stretch in new FoundStretch[] { new(20), new(20, Before: 30), new(20, After: 30) })
                {
                    Assert.Equal(await db.Matching(asked, stretch).ToListAsync(), await db.ByGrams(asked, stretch).ToListAsync());
                }
            }
        }
    }

    [Fact]
    public async Task A_house_older_than_the_search_gets_its_words_before_anybody_is_let_in()
    {
        await Fill(new Random(5));
        await using (var db = Office.As(Viewer.System))
        {
            db.RemoveRange(await db.Set<EntryWords>().IgnoreQueryFilters([AppDbContext.Visibility]).Where(w => w.EntryId > 10).ToListAsync());
            await db.SaveChangesAsync();
        }

        var fill = new FillWords(Office.Contexts, Office.Gate);
        Assert.Equal(Calls - 10, await fill.Run());
        Assert.Equal(0, await fill.Run());
        await FindsWhatReadingEverythingFinds();
        Assert.Empty(await Office.Verify());
    }

    private IEnumerable<Narrowing> Narrowed()
    {
        var calls = Narrowing.To(Register.Calls);
        var day = Office.House.DayOf(Office.Now);
        return
        [
            calls, calls.And(Facet.Of(FacetKind.Outcome, CallOutcome.PutThrough)), calls.And(Facet.Of(FacetKind.Outcome, CallOutcome.Missed)),
            calls.And([.. Facet.Of(day.AddMonths(-2), day)]).Holding(Wanted.Of("4417")), calls.And(new Facet(FacetKind.For, Office.Staff.SalesEmployee.PersonId)),
        ];
    }

    private async Task WriteGrams()
    {
        await using var db = Office.As(Viewer.System);
        var words = await db.Set<EntryWords>().IgnoreQueryFilters([AppDbContext.Visibility]).Select(w => new { w.EntryId, w.Words }).ToListAsync();
        db.AddRange(words.SelectMany(w => w.Words.Split(' ').Select(gram => new EntryGram { Gram = gram, EntryId = w.EntryId })));
        await db.SaveChangesAsync();
    }
}

public sealed class FindingEntriesOnSqlServerTests() : FindingEntriesTests(Offices.OnSqlServer());

public abstract class FindingEntriesTests : IDisposable
{
    protected const int Calls = 60;

    protected static readonly string[] Typed = ["交期", "交", "zyz", "4417", "0044", "tz 4460", "offer 4417", "沈若溪", "srx", "澄海 zyz 交期", "C-2026", "2026 17", "absent", "chjg", "7777"];

    private static readonly string[] Matters = ["催询 TZ-4460 交期", "Asks for an offer", "投诉处理", "合同与交期", "Café rooms, offer 12"];
    private static readonly string[] Names = ["周砚舟", "Imogen Farrant", "Zyzak", "顾南乔"];
    private static readonly string[] Numbers = ["021 6600-4417", "+44 20 7946 0044", "139 0000 2716", "6600-0044"];

    protected FindingEntriesTests(Office office) => Office = office;

    protected Office Office { get; }

    /// <summary>Everybody, the night jobs, and one who acts for an absent colleague.</summary>
    protected IEnumerable<Viewer> Viewers => Office.Staff.Everybody.Append(Viewer.System)
        .Append(Office.Staff.OfficeEmployee with { DeputisesFor = [Office.Staff.SalesEmployee.PersonId] });

    /// <summary>The index and its marks against the plain way: every entry that the filter shows is read and looked through.</summary>
    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_viewer_finds_what_reading_everything_he_may_see_would_find(int seed)
    {
        await Fill(new Random(seed));
        await FindsWhatReadingEverythingFinds();
    }

    [SkippableFact]
    public async Task What_was_corrected_is_found_by_the_new_words_alone()
    {
        var call = await Office.Log(Office.Staff.Secretary, Notes.About("compressors"));
        await Office.Change(Office.Staff.Secretary, call.Id, c => c.Correct(Notes.About("turbines"), "misheard"));
        Assert.Empty(await Found("compressors", Office.Staff.Secretary));
        Assert.Equal([call.Id], await Found("turbines", Office.Staff.Secretary));
    }

    [SkippableFact]
    public async Task Whoever_becomes_a_party_finds_it_and_whoever_is_released_finds_it_no_more()
    {
        var (sales, other) = (Office.Staff.SalesEmployee, Office.Staff.OfficeEmployee);
        var call = await Office.Log(Office.Staff.Secretary, Notes.MessageFor(sales.AsAddressee()));
        Assert.Equal([call.Id], await Found("4417", sales));
        await Office.Change(Office.Staff.Secretary, call.Id, c => c.Correct(Notes.MessageFor(other.AsAddressee()), "for the other"));
        Assert.Empty(await Found("4417", sales));
        Assert.Equal([call.Id], await Found("4417", other));
    }

    [SkippableFact]
    public async Task A_save_that_failed_and_is_done_again_leaves_one_row_of_words()
    {
        await using var db = Office.As(Office.Staff.Secretary);
        await using (var deed = await Office.Gate.Begin(db))
        {
            await Office.Draw(db, Notes.About("twice"), Level.Internal, Office.Now);
            using var cancelled = new CancellationTokenSource();
            await cancelled.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.SaveChangesAsync(cancelled.Token));
            await db.SaveChangesAsync();
            await deed.Commit();
        }

        Assert.Single(await Found("twice", Office.Staff.Secretary));
    }

    public void Dispose()
    {
        Office.Dispose();
        GC.SuppressFinalize(this);
    }

    protected async Task Fill(Random random)
    {
        var everybody = Office.Staff.Everybody.ToList();
        await using var db = Office.As(Office.Staff.SecondSecretary);
        await using var deed = await Office.Gate.Begin(db);
        for (var i = 0; i < Calls; i++)
        {
            var caller = new Caller(Any(random, Names), random.Next(2) == 0 ? "澄海精工" : null, PhoneNumber.TryParse(Any(random, Numbers)), Any(random, Matters));
            var call = await Office.Draw(db, new CallNote(caller, CallOutcome.PutThrough, everybody[random.Next(everybody.Count)].AsAddressee(), 2, Urgency.Routine),
                (Level)random.Next(4), Office.Now.AddMinutes(-random.Next(400)));
            everybody.Where(_ => random.Next(9) == 0).ToList().ForEach(p => call.Involve(p.Name, random.Next(2) == 0 ? Part.Handler : Part.Participant, p.PersonId));
            everybody.Where(_ => random.Next(9) == 0).ToList().ForEach(p => call.Exclude(p.PersonId, "x"));
        }

        await db.SaveChangesAsync();
        await deed.Commit();
    }

    protected async Task FindsWhatReadingEverythingFinds()
    {
        var anything = false;
        foreach (var viewer in Viewers)
        {
            await using var db = Office.As(viewer);
            var seen = await db.Calls.AsNoTracking().OrderByDescending(c => c.Id).ToListAsync();
            foreach (var typed in Typed)
            {
                var expected = seen.Where(c => Wanted.Of(typed)!.Explain(c.Findables) is not null).Select(c => c.Id).ToList();
                Assert.Equal((viewer.Name, typed, string.Join(' ', expected)), (viewer.Name, typed, string.Join(' ', await Found(typed, viewer))));
                anything |= expected.Count > 0 && expected.Count < seen.Count;
            }
        }

        Assert.True(anything);
    }

    // As the page does: candidates by the index, the filter, and the text itself.
    private async Task<List<long>> Found(string typed, Viewer viewer)
    {
        await using var db = Office.As(viewer);
        var wanted = Wanted.Of(typed)!;
        var ids = await db.Matching(wanted, new(Calls)).ToListAsync();
        var entries = await db.Entries.AsNoTracking().Where(e => ids.Contains(e.Id)).OrderByDescending(e => e.Id).ToListAsync();
        return [.. entries.Where(e => wanted.Explain(e.Findables) is not null).Select(e => e.Id)];
    }

    private static string Any(Random random, string[] of) => of[random.Next(of.Length)];
}
