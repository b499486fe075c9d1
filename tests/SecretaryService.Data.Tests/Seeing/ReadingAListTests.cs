using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Seeing;

public sealed class ReadingAListOnSqliteTests() : ReadingAListTests(Offices.OnSqlite());

public sealed class ReadingAListOnSqlServerTests() : ReadingAListTests(Offices.OnSqlServer());

public abstract class ReadingAListTests : IDisposable
{
    private const int Calls = 160;
    private const int PageSize = 7;
    private readonly Office _office;

    protected ReadingAListTests(Office office) => _office = office;

    /// <summary>The driven list is the plain filtered list, for every kind of viewer, there and back.</summary>
    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Page_by_page_gives_what_the_filter_alone_gives(int seed)
    {
        await Fill(new Random(seed));
        foreach (var viewer in _office.Staff.Everybody.Append(Viewer.System))
        {
            await using var db = _office.As(viewer);
            var expected = await db.Calls.OrderByDescending(c => c.OccurredAt).ThenByDescending(c => c.Id).Select(c => c.Id).ToListAsync();
            var older = await Pages(db, Stretch.Newest(PageSize), Stretch.OlderThan);
            Assert.Equal(expected, older.Select(k => k.Id));
            if (older.Count > 0)
            {
                var newer = await Pages(db, Stretch.NewerThan(older[^1], PageSize), Stretch.NewerThan);
                Assert.Equal(expected.SkipLast(1).Reverse(), newer.Select(k => k.Id));
            }
        }
    }

    [SkippableFact]
    public async Task A_place_in_it_goes_into_an_address_and_back()
    {
        var call = await _office.Log(_office.Staff.Secretary, Notes.PutThrough());
        var place = new Keyset(call.OccurredAt, call.Id);
        Assert.Equal(place, Keyset.TryParse(place.ToString()));
        Assert.All([null, "", "1", "1-2-3", "-1-2", "x-1", "1-x", "9999999999999999999-1", "99999999999999999999999-1"], text => Assert.Null(Keyset.TryParse(text)));
    }

    public void Dispose()
    {
        _office.Dispose();
        GC.SuppressFinalize(this);
    }

    // Many at the same minute, so that the order within it is tried too.
    private async Task Fill(Random random)
    {
        var everybody = _office.Staff.Everybody.ToList();
        await using var db = _office.As(_office.Staff.SecondSecretary);
        await using var deed = await _office.Gate.Begin(db);
        for (var i = 0; i < Calls; i++)
        {
            var recipient = everybody[random.Next(everybody.Count)];
            var call = await _office.Draw(db, Notes.PutThrough(recipient.AsAddressee()), (Level)random.Next(4), _office.Now.AddMinutes(-random.Next(40)));
            foreach (var party in everybody.Where(_ => random.Next(6) == 0))
            {
                call.Involve(party.Name, Part.Participant, party.PersonId);
            }

            foreach (var excluded in everybody.Where(_ => random.Next(8) == 0))
            {
                call.Exclude(excluded.PersonId, "x");
            }
        }

        await db.SaveChangesAsync();
        await deed.Commit();
    }

    private static async Task<List<Keyset>> Pages(AppDbContext db, Stretch first, Func<Keyset, int, Stretch> next)
    {
        var all = new List<Keyset>();
        for (var stretch = first; ; stretch = next(all[^1], PageSize))
        {
            var page = await db.Latest<Call>(Register.Calls, stretch).Select(c => new Keyset(c.OccurredAt, c.Id)).ToListAsync();
            all.AddRange(page);
            if (page.Count < PageSize)
            {
                return all;
            }
        }
    }
}
