using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Tests.Documents;

namespace SecretaryService.Web.Tests.Imports;

public sealed class ImportingOutgoingTests : IAsyncLifetime
{
    // A number twice, a day that has not come, a row without a title, the same row again.
    private const string Ledger =
        """
        发文字号,发文日期,标题,签发人,签发日期,主送,份数,密级
        汀办发〔2024〕3号,2024-03-06,关于年度体检的通知,周明远,2024-03-05,各部门,12,内部
        汀办发〔2024〕3号,2024-03-07,关于年度体检的补充通知,周明远,,各部门,12,内部
        汀办发〔2024〕9号,2150-01-01,关于未来的通知,周明远,,,1,内部
        汀办发〔2024〕10号,2024-05-01,,周明远,,,1,内部
        汀办发〔2024〕3号,2024-03-06,关于年度体检的通知,周明远,2024-03-05,各部门,12,内部
        """;

    private readonly DemoOffice _office = new();

    [Fact]
    public async Task Keeps_the_numbers_on_the_papers_and_judges_none_of_them()
    {
        string[] keys = ["outgoing-registered-before-dispatch", "drafts-proofread", "both-passes-done"];
        var before = await _office.Figures(keys);
        using var browser = await _office.As("shen.rx");
        var done = await _office.Import(browser, "outgoing", Ledger);
        Assert.Equal(("2", "0", "1", "2"), done.Counts());
        await using var db = _office.Books();
        var notice = await db.OutgoingDocuments.IgnoreQueryFilters(CallForms.PastFilter).SingleAsync(d => d.Title == "关于年度体检的通知");
        Assert.Equal(("汀办发〔2024〕3号", DocumentKind.Notice, new DateOnly(2024, 3, 5), 12, "周明远"), (notice.PrintedNumber, notice.Kind, notice.SignedOffOn, notice.Copies, notice.SignedOffByName));
        Assert.StartsWith("发文〔2026〕", notice.Number, StringComparison.Ordinal);
        Assert.Equal(before, await _office.Figures(keys));
        Assert.Contains("关于年度体检的补充通知", (await browser.Get("/outgoing?q=汀办发〔2024〕3号")).Text, StringComparison.Ordinal);
        Assert.Equal("0", (await _office.Undo(browser, done)).Fact("Had to stay"));
        Assert.DoesNotContain("关于年度体检", (await browser.Get("/outgoing?q=体检")).Text, StringComparison.Ordinal);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _office.DisposeAsync();
}
