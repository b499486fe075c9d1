using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Archives;

namespace SecretaryService.Web.Tests.Archives;

public sealed class ImportingTheCatalogueTests : IAsyncLifetime
{
    // A code twice, one that is none, a line without a title, and gaps that an old catalogue has.
    private const string Catalogue =
        """
        档号,文号,责任者,题名,日期,页数
        Z109-WS·2024-D30-BGS-0003,汀精〔2024〕7号,汀洲精仪,关于二〇二四年度计划的通知,20240305,4
        Z109-WS·2024-D30-BGS-0005,,汀洲精仪,关于值班的通知,2024-05-06,
        Z109-WS·2024-D30-BGS-0003,,,again,,
        Z109/2024/12,,,no code,,
        Z109-WS·2024-D30-BGS-0006,,,,,
        """;

    private readonly DemoOffice _office = new();

    [Fact]
    public async Task Keeps_the_codes_judges_nothing_and_comes_again_after_it_was_undone()
    {
        using var browser = await _office.As("shen.rx");
        var done = await _office.Import(browser, "archive", Catalogue);
        Assert.Equal(("2", "0", "1", "2"), done.Counts());
        await using (var db = _office.Books())
        {
            var first = await db.Archive.IgnoreQueryFilters(CallForms.PastFilter).SingleAsync(d => d.Number == "Z109-WS·2024-D30-BGS-0003");
            Assert.Equal((2055, new DateOnly(2024, 3, 5), ArchiveState.InArchive, true), (first.AppraisedIn, first.DatedOn, first.State, first.WasImported));
            Assert.Equal(5, await db.Set<Data.Numbering.Counter>().Where(c => c.Series == "Z109-WS·2024-D30-BGS").Select(c => c.Last).SingleAsync());
        }

        Assert.Contains("关于值班的通知", (await browser.Get("/archive?q=值班&year=2024")).Text, StringComparison.Ordinal);
        Assert.Equal("0", (await _office.Undo(browser, done)).Fact("Had to stay"));
        Assert.DoesNotContain("关于值班的通知", (await browser.Get("/archive?year=2024")).Text, StringComparison.Ordinal);
        Assert.Equal(("2", "0", "1", "2"), (await _office.Import(browser, "archive", Catalogue)).Counts());
        Assert.Contains("关于值班的通知", (await browser.Get("/archive?year=2024")).Text, StringComparison.Ordinal);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _office.DisposeAsync();
}
