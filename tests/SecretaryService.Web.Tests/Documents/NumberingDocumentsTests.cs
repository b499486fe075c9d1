using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;

namespace SecretaryService.Web.Tests.Documents;

public sealed class NumberingDocumentsTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const int Desks = 5;
    private const int Each = 10;

    [Fact]
    public async Task Fifty_at_once_leave_no_gap_and_no_double()
    {
        await Task.WhenAll(Enumerable.Range(0, Desks).Select(async desk =>
        {
            using var browser = await office.As("shen.rx");
            var forms = new List<PageForm>();
            for (var i = 0; i < Each; i++)
            {
                forms.Add(await browser.PaperForm($"At once {desk}.{i}"));
            }

            Assert.All(await Task.WhenAll(forms.Select(f => f.Post())), page => Assert.Equal(HttpStatusCode.Redirect, page.Status));
        }));
        await using var db = office.Books();
        var places = (await db.Entries.IgnoreQueryFilters(CallForms.PastFilter).Where(e => e.Register == Register.IncomingDocuments && e.Level <= Level.Internal).Select(e => e.Number).ToListAsync())
            .ConvertAll(number => EntryNumber.Parse(number).Place);
        Assert.Equal(Enumerable.Range(1, places.Count).Select(i => (long)i), places.Order());
        Assert.Equal(Desks * Each, await db.Entries.IgnoreQueryFilters(CallForms.PastFilter).CountAsync(e => e.Title.StartsWith("At once")));
    }

    [Fact]
    public async Task A_refused_one_takes_no_number()
    {
        using var desk = await office.As("shen.rx");
        await (await desk.PaperForm("Refused", ("DatedOn", "2150-01-01"))).Post();
        await using var db = office.Books();
        var entries = db.Entries.IgnoreQueryFilters(CallForms.PastFilter).Where(e => e.Register == Register.IncomingDocuments && e.Level <= Level.Internal);
        Assert.Equal(await entries.CountAsync(), EntryNumber.Parse((await entries.OrderByDescending(e => e.Id).FirstAsync()).Number).Place);
    }

    [Fact]
    public async Task The_book_of_numbers_shows_them_as_the_trade_writes_them()
    {
        using var desk = await office.As("shen.rx");
        Assert.Contains("收文〔2026〕1号", (await desk.Get("/numbers")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("密收文", (await desk.Get("/numbers")).Text, StringComparison.Ordinal);
    }
}
