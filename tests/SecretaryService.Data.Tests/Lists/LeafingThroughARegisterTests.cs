using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Search;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Lists;

public sealed class LeafingThroughARegisterOnSqliteTests() : LeafingThroughARegisterTests(Offices.OnSqlite());

public sealed class LeafingThroughARegisterOnSqlServerTests() : LeafingThroughARegisterTests(Offices.OnSqlServer());

/// <summary>A register that is narrowed is shown and sent whole: nothing twice, nothing left out, whatever the index named in between.</summary>
public abstract class LeafingThroughARegisterTests(Office office) : IDisposable
{
    private const string Typed = "甲乙丙";
    private const string Apart = "甲乙，然后乙丙";
    private static readonly Lines<Call, (string? Matter, long Id)> Lines = new(c => new ValueTuple<string?, long>(c.Matter, c.Id), line => new Keyset(default, line.Id));
    private static readonly Narrowing Narrowed = Narrowing.To(Register.Calls).Holding(Wanted.Of(Typed));

    /// <summary>The index knows pieces of two characters: a page of entries that hold both, but apart, is empty and not the last.</summary>
    [SkippableFact]
    public async Task A_page_on_which_nothing_fits_is_followed_by_the_next()
    {
        await Log(Typed, 2);
        await Log(Apart, RegisterPages.Length);
        await using var db = office.As(office.Staff.Secretary);
        var first = await db.PageOf(Narrowed, Lines, null, null, CancellationToken.None);
        Assert.Empty(first.Rows);
        var second = await db.PageOf(Narrowed, Lines, null, first.Older, CancellationToken.None);
        Assert.Equal([Typed, Typed], second.Rows.Select(row => row.Matter));
        Assert.Null(second.Older);
        var back = await db.PageOf(Narrowed, Lines, second.Newer, null, CancellationToken.None);
        Assert.Empty(back.Rows);
        Assert.Null(back.Newer);
    }

    [SkippableFact]
    public async Task Forth_and_back_shows_the_same_lines()
    {
        await Log(Typed, RegisterPages.Length + 3);
        await using var db = office.As(office.Staff.Secretary);
        var first = await db.PageOf(Narrowed, Lines, null, null, CancellationToken.None);
        var second = await db.PageOf(Narrowed, Lines, null, first.Older, CancellationToken.None);
        Assert.Equal(RegisterPages.Length, first.Rows.Count);
        Assert.Equal(3, second.Rows.Count);
        Assert.Equal(first.Rows.Concat(second.Rows).OrderByDescending(row => row.Id), first.Rows.Concat(second.Rows).Distinct());
        Assert.Equal(first.Rows, (await db.PageOf(Narrowed, Lines, second.Newer, null, CancellationToken.None)).Rows);
    }

    [SkippableFact]
    public async Task What_is_sent_is_what_the_pages_show()
    {
        await Log(Typed, 3);
        await Log(Apart, 2);
        await using var db = office.As(office.Staff.Secretary);
        Assert.Equal(3, await db.AllOf(Narrowed, Lines, CancellationToken.None).CountAsync());
        Assert.Equal(5, await db.AllOf(Register.Calls, Lines, null, CancellationToken.None).CountAsync());
        await using var stranger = office.As(office.Staff.SalesEmployee);
        Assert.Equal(0, await stranger.AllOf(Narrowed, Lines, CancellationToken.None).CountAsync());
    }

    public void Dispose()
    {
        office.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task Log(string matter, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await office.Log(office.Staff.Secretary, Notes.About(matter));
        }
    }
}
