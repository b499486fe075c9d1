using System.Data.Common;
using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Domain;

namespace SecretaryService.Web.Tests.Frame;

/// <summary>The register page by page: everything once, in few questions and few bytes.</summary>
public sealed class TurningPagesTests(TurningPagesTests.CountingOffice office) : IClassFixture<TurningPagesTests.CountingOffice>
{
    private const int MostRaw = 40 * 1024;
    private const int MostCompressed = 8 * 1024;
    // The last one asks for the reader's own views.
    private const int MostQueries = 5;

    [Theory]
    [InlineData("shen.rx")]
    [InlineData("calder")]
    [InlineData("cheng.bc")]
    [InlineData("lu.zy")]
    [InlineData("gu.qh")]
    [InlineData("tao.ar")]
    public async Task Shows_every_call_that_one_may_see_once_newest_first(string reader)
    {
        using var browser = await office.As(reader);
        var shown = (await Turn(await browser.Get("/calls"), "Alt+PageDown")).ToList();
        Assert.Equal(await Seen(reader), shown);
    }

    [Fact]
    public async Task Turns_back_over_the_same_calls()
    {
        using var browser = await office.As("shen.rx");
        var last = await browser.Get("/calls");
        while (Next(last, "Alt+PageDown") is { } older)
        {
            last = await browser.Get(older);
        }

        var shown = await Turn(last, "Alt+PageUp", newestLast: true);
        Assert.Equal(await Seen("shen.rx"), shown);
    }

    [Fact]
    public async Task Begins_at_a_day_that_was_asked_for()
    {
        using var browser = await office.As("shen.rx");
        var first = (await browser.Get("/calls?until=2026-11-10")).Document.QuerySelector("tbody time")!.GetAttribute("datetime");
        Assert.StartsWith("2026-11-10T", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("older=abc")]
    [InlineData("older=-1-1")]
    [InlineData("older=0-0")]
    [InlineData("newer=0-0")]
    [InlineData("older=3155378975999999999-9223372036854775807")]
    [InlineData("newer=3155378975999999999-9223372036854775807")]
    [InlineData("older=9223372036854775807-1")]
    [InlineData("older=99999999999999999999999-1")]
    [InlineData("older=1-1&newer=1-1&until=2026-11-10")]
    [InlineData("older=%00&newer=%F0%9F%99%82")]
    [InlineData("until=0001-01-01")]
    [InlineData("until=9999-12-31")]
    [InlineData("until=tomorrow")]
    [InlineData("older[]=1&older=2")]
    public async Task Survives_any_address(string query)
    {
        using var browser = await office.As("shen.rx");
        Assert.Equal(HttpStatusCode.OK, (await browser.Get($"/calls?{query}")).Status);
    }

    [Theory]
    [InlineData("/calls")]
    [InlineData("/calls?until=2026-11-10")]
    [InlineData("/calls/new")]
    [InlineData("/desk")]
    public async Task Asks_the_database_at_most_four_times(string address)
    {
        using var browser = await office.As("shen.rx");
        await browser.Get(address);
        office.Asked.Clear();
        await browser.Get(address);
        Assert.InRange(office.Asked.Count, 1, MostQueries);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task Is_a_light_page(string language)
    {
        using var browser = (await office.As("shen.rx")).In(language);
        var page = Encoding.UTF8.GetBytes((await browser.Get("/calls?until=2026-11-20")).Html);
        Assert.InRange(page.Length, 1, MostRaw);
        Assert.InRange(Compressed(page), 1, MostCompressed);
    }

    [Fact]
    public async Task Is_sent_compressed()
    {
        using var client = office.CreateDefaultClient();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
    }

    private static int Compressed(byte[] page)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(page);
        }

        return (int)memory.Length;
    }

    private static async Task<IEnumerable<string>> Turn(Page page, string key, bool newestLast = false)
    {
        List<string> shown = [];
        for (var here = page; ; here = await page.Browser.Get(Next(here, key)!))
        {
            var numbers = here.Document.QuerySelectorAll("tbody .no").Select(cell => cell.TextContent);
            shown.InsertRange(newestLast ? 0 : shown.Count, numbers);
            if (Next(here, key) is null)
            {
                return shown;
            }
        }
    }

    private static string? Next(Page page, string key) => page.Document.QuerySelector($".pager a[aria-keyshortcuts='{key}']")?.GetAttribute("href");

    // Through the visibility filter, which is proved by tests of its own.
    private async Task<IReadOnlyList<string>> Seen(string reader)
    {
        await using var db = office.Books();
        var person = await db.Accounts.Where(a => a.UserName == reader).Select(a => a.Employee).SingleAsync();
        db.For(new Viewer(person.Id, person.Name, person.Role, person.DepartmentId));
        return await db.Calls.OrderByDescending(c => c.OccurredAt).ThenByDescending(c => c.Id).Select(c => c.Number).ToListAsync();
    }

    public sealed class CountingOffice : DemoOffice
    {
        public CountingOffice() => Adding = services => services.AddSingleton<IInterceptor>(new Counting(Asked));

        public List<string> Asked { get; } = [];

        private sealed class Counting(List<string> asked) : DbCommandInterceptor
        {
            public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
                DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
            {
                asked.Add(command.CommandText);
                return ValueTask.FromResult(result);
            }

            public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
            {
                asked.Add(command.CommandText);
                return result;
            }
        }
    }
}
