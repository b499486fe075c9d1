using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Files;

namespace SecretaryService.Web.Tests.Exports;

/// <summary>What a list shows, as a file.</summary>
public sealed class CarryingOutTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task As_csv_begins_with_a_mark_and_neutralises_formulas()
    {
        using var browser = await office.As("shen.rx");
        await (await browser.Get("/calls/new")).Form("/calls").With("Name", "=1+1").With("Phone", "+86 21 6600 4417").With("Matter", "@SUM(A1), \"quoted\"").With("Outcome", "Advised").Post();
        var file = await Bytes(browser, "/calls/export?format=csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        var text = Encoding.UTF8.GetString(file[3..]);
        Assert.StartsWith("Number,Rang at,Direction,Outcome,Name,Organisation,Phone,Matter,For,Taken by,Rings,Urgency,Level,", text, StringComparison.Ordinal);
        Assert.Contains(",'=1+1,,'+86 21 6600 4417,\"'@SUM(A1), \"\"quoted\"\"\",", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comes_back_as_it_went_out()
    {
        using var browser = await office.As("shen.rx");
        var file = await Bytes(browser, "/calls/export?format=csv");
        var rows = ImportFile.Open(file, new ReadingWishes()).Rows().Count() - 1;
        var uploaded = await browser.Upload("calls", file, "Update");
        await office.GoRound();
        var page = await uploaded.Follow();
        Assert.Equal(("0", "0"), (page.Fact("New"), page.Fact("Changed")));
        Assert.Equal($"{rows}", page.Fact("Rows"));
    }

    [Fact]
    public async Task Holds_what_is_filtered_and_seen_and_nothing_else()
    {
        await office.Tell("Of others", Level.Restricted);
        using var browser = await office.As("shen.rx");
        var (all, until) = (await Numbers(browser, "/calls/export?format=csv"), await Numbers(browser, "/calls/export?format=csv&until=2026-11-20"));
        Assert.True(until.Count < all.Count && until.Count > 0);
        await using var db = office.Books();
        Assert.DoesNotContain(all, number => number.StartsWith("CR-", StringComparison.Ordinal));
        var (first, seen) = (await browser.Get("/calls?until=2026-11-20"), until);
        Assert.Equal(seen.Take(3), first.Document.QuerySelectorAll("td.no").Take(3).Select(c => c.TextContent));
        Assert.True(await db.Calls.IgnoreQueryFilters(CallForms.PastFilter).CountAsync() > all.Count);
    }

    [Fact]
    public async Task As_a_workbook_has_typed_cells_widths_filters_and_a_header_that_stays()
    {
        using var browser = await office.As("shen.rx");
        var file = await Bytes(browser, "/calls/export?format=xlsx");
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var sheet = await reader.ReadToEndAsync();
        Assert.All(new[] { "state=\"frozen\"", "<autoFilter ref=\"A1:Q", "customWidth=\"1\"", "s=\"2\"><v>4" }, part => Assert.Contains(part, sheet, StringComparison.Ordinal));
        var rows = ImportFile.Open(file, new ReadingWishes()).Rows().ToList();
        Assert.Equal(("Number", 17), (rows[0][0].Text, rows[0].Cells.Count));
        Assert.NotNull(rows[1][1].Moment);
        Assert.Contains(rows, r => r[10].Number is not null);
    }

    [Fact]
    public async Task Writes_text_that_looks_like_a_formula_as_text()
    {
        using var target = new MemoryStream();
        await new WriteXlsx(target, new Table("T", "T", null, [new("A", 10)], Rows(["=HYPERLINK(\"x\")"], ["plain & <b>\u0001"], [-5], [null]))).Run(CancellationToken.None);
        using var zip = new ZipArchive(new MemoryStream(target.ToArray()));
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var sheet = await reader.ReadToEndAsync();
        Assert.Contains("<c r=\"A2\" t=\"inlineStr\" s=\"4\"><is><t xml:space=\"preserve\">=HYPERLINK", sheet, StringComparison.Ordinal);
        Assert.Contains("plain &amp; &lt;b&gt;</t>", sheet, StringComparison.Ordinal);
        Assert.Contains("<c r=\"A4\"><v>-5</v></c>", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shen.rx", "/contacts/export?format=xlsx")]
    [InlineData("shen.rx", "/contacts/export?format=csv")]
    [InlineData("tao.ar", "/people/export?format=csv")]
    [InlineData("lu.zy", "/calls/export?format=xlsx")]
    public async Task Is_done_by_whoever_may(string who, string address)
    {
        using var browser = await office.As(who);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get(address)).Status);
    }

    [Fact]
    public async Task Is_written_in_the_journal_of_the_house()
    {
        using var browser = await office.As("shen.rx");
        await browser.Get("/contacts/export?format=csv&q=zzz");
        using var administrator = await office.As("tao.ar");
        var journal = await administrator.Get("/house-journal?of=Export");
        Assert.All(new[] { "contacts-20261124", "Contacts", "zzz", "沈若溪" }, words => Assert.Contains(words, journal.Text, StringComparison.Ordinal));
    }

    private async Task<byte[]> Bytes(Browser browser, string address)
    {
        using var client = office.CreateDefaultClient(new Uri("http://localhost"));
        client.DefaultRequestHeaders.Add("Cookie", $"session={browser.Session}; language=en");
        return await client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
    }

    private async Task<IReadOnlyList<string>> Numbers(Browser browser, string address) =>
        [.. ImportFile.Open(await Bytes(browser, address), new ReadingWishes()).Rows().Skip(1).Select(r => r[0].Text)];

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(params object?[][] rows)
    {
        foreach (var row in rows)
        {
            await Task.Yield();
            yield return row;
        }
    }
}
