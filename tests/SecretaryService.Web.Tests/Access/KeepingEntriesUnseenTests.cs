using System.Net;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Web.Tests.Access;

/// <summary>An entry one may not see is not there at all: no line, no count, no different error.</summary>
public sealed class KeepingEntriesUnseenTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    // he.yn is a secretary who is no party; the call is restricted, rang nine times, and its promise is overdue.
    private const string Reader = "he.yn";

    [Theory]
    [InlineData("GET", "/calls/{0}")]
    [InlineData("GET", "/calls/{0}/slip")]
    [InlineData("GET", "/calls/{0}/correction")]
    [InlineData("POST", "/calls/{0}/correction")]
    [InlineData("GET", "/commitments/{1}")]
    [InlineData("POST", "/commitments/{1}/keeping")]
    [InlineData("POST", "/commitments/{1}/urgings")]
    [InlineData("POST", "/commitments/{1}/passings")]
    [InlineData("POST", "/calls/{0}/voiding")]
    [InlineData("POST", "/entries/{0}/follow-ups")]
    [InlineData("GET", "/entries/{0}/files")]
    [InlineData("POST", "/entries/{0}/files")]
    public async Task Is_the_page_of_an_unknown_one(string verb, string address)
    {
        var call = await office.Tell("The merger", Level.Restricted);
        using var reader = await office.As(Reader);
        var (unseen, unknown) = (await Ask(reader, verb, address, call.Id, call.Commitments.Single().Id), await Ask(reader, verb, address, 999_999, 999_999));
        Assert.Equal(HttpStatusCode.NotFound, unseen.Status);
        Assert.Equal(unknown.Status, unseen.Status);
        Assert.Equal(Anonymous(unknown), Anonymous(unseen));
    }

    [Theory]
    [InlineData("/calls")]
    [InlineData("/calls?until=2026-11-24")]
    [InlineData("/calls/new")]
    [InlineData("/desk")]
    [InlineData("/standard")]
    [InlineData("/standard/3.1.1")]
    [InlineData("/standard/3.1.4")]
    [InlineData("/standard/1.3.3")]
    public async Task Has_no_line_on_any_page(string address)
    {
        var call = await office.Tell("The secret merger", Level.Restricted);
        using var reader = await office.As(Reader);
        var page = await reader.Get(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("The secret merger", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(call.Number, page.Html, StringComparison.Ordinal);
    }

    // The same pages do show it to whoever took it: otherwise the test above would prove nothing.
    [Theory]
    [InlineData("/calls")]
    [InlineData("/calls/new")]
    [InlineData("/desk")]
    [InlineData("/standard/3.1.1")]
    [InlineData("/standard/3.1.4")]
    [InlineData("/standard/1.3.3")]
    public async Task Has_its_line_for_a_party(string address)
    {
        var call = await office.Tell("The open secret", Level.Restricted);
        using var party = await office.As("song.zx");
        Assert.Contains(call.Number, (await party.Get(address)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_no_gap_in_the_numbers_of_the_others()
    {
        using var desk = await office.As("shen.rx");
        var before = (await desk.Log(form => form.Filled("Before"))).Number;
        await office.Tell("Between", Level.Confidential);
        await office.Tell("Between", Level.Restricted);
        var after = (await desk.Log(form => form.Filled("After"))).Number;
        Assert.Equal(EntryNumber.Parse(before).Place + 1, EntryNumber.Parse(after).Place);
    }

    [Fact]
    public async Task Shows_an_administrator_no_content()
    {
        using var administrator = await office.As("tao.ar");
        Assert.Empty((await administrator.Get("/calls")).Document.QuerySelectorAll("tbody tr"));
        Assert.Empty((await administrator.Get("/standard/3.1.1?from=2026-11-01")).Document.QuerySelectorAll("tbody tr"));
    }

    private static async Task<Page> Ask(Browser reader, string verb, string address, long call, long promise)
    {
        var target = string.Format(System.Globalization.CultureInfo.InvariantCulture, address, call, promise);
        var form = (await reader.Get("/password")).Form("/password").With("Result", "x").With("Reason", "x").With("Version", "1");
        return verb == "GET" ? await reader.Get(target) : await reader.Post(target, form.Fields);
    }

    // Without what differs between any two requests: the reference, tokens and keys.
    private static string Anonymous(Page page)
    {
        foreach (var node in page.Document.QuerySelectorAll("input[type=hidden], .head small").ToList())
        {
            node.Remove();
        }

        return page.Document.DocumentElement.OuterHtml;
    }
}
