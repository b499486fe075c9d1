using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Documents;

namespace SecretaryService.Web.Tests.Imports;

public sealed class ImportingDocumentsTests : IAsyncLifetime
{
    // A title broken by its cell, a year that has not come, a date that is none, a row without a title, the same document twice.
    private const string Ledger =
        """
        标题,来文单位,文号,成文日期,份数,摘要
        "关于做好冬季
        安全工作的通知",汀州市安监局,汀安〔2025〕3号, 2025-11-03,2,请遵照执行
        关于参加展会的函,省商会,,2025/11/04,1,
        关于未来的通知,省商会,,2150-01-01,1,
        关于昨天的通知,省商会,,前天,1,
        ,省商会,,2025-11-05,1,
        关于参加展会的函,省商会,,2025/11/04,1,
        """;

    private readonly DemoOffice _office = new();

    [Fact]
    public async Task Accounts_for_every_row_and_judges_none_of_them()
    {
        using var browser = await _office.As("shen.rx");
        const string Figure = "section[aria-labelledby='m-documents-checked'] .fig";
        var before = (await browser.Get("/standard/3.3.1a?from=2025-11-01&until=2025-11-30")).TextOf(Figure);
        var done = await _office.Import(browser, "incoming", Ledger);
        Assert.Equal(("2", "0", "1", "3"), done.Counts());
        await using var db = _office.Books();
        var notice = await db.IncomingDocuments.IgnoreQueryFilters(CallForms.PastFilter).SingleAsync(d => d.SendersNumber == "汀安〔2025〕3号");
        Assert.Equal(("关于做好冬季 安全工作的通知", DocumentKind.Notice, new DateOnly(2025, 11, 3), 2, DocumentState.Completed), (notice.Title, notice.Kind, notice.DatedOn, notice.Copies, notice.State));
        Assert.Equal(before, (await browser.Get("/standard/3.3.1a?from=2025-11-01&until=2025-11-30")).TextOf(Figure));
        Assert.Contains("关于参加展会的函", (await browser.Get("/documents?q=展会")).Text, StringComparison.Ordinal);
        Assert.Equal("0", (await _office.Undo(browser, done)).Fact("Had to stay"));
        Assert.DoesNotContain("关于参加展会的函", (await browser.Get("/documents?q=展会")).Text, StringComparison.Ordinal);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _office.DisposeAsync();
}
