using System.Net;
using SecretaryService.Domain;

namespace SecretaryService.Web.Tests.Search;

/// <summary>One box over all registers: by right only, with the reason of the match.</summary>
public sealed class SearchingTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Theory]
    [InlineData("4417", "021 6600-4417")]
    [InlineData("zyz", "周砚舟")]
    [InlineData("交货", "交货")]
    public async Task Says_why_it_was_found(string typed, string reason)
    {
        using var desk = await office.As("shen.rx");
        await desk.Log(form => form.Filled("催询交货日期").With("Name", "周砚舟").With("Phone", "021 6600-4417"));
        var page = await desk.Get($"/search?q={Uri.EscapeDataString(typed)}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(page.Document.QuerySelectorAll("td.why"), why => why.TextContent.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_employee_finds_only_his_own()
    {
        using var desk = await office.As("shen.rx");
        await desk.Log(form => form.Promised("quince for him").With("Name", "Quincy"));
        await desk.Log(form => form.Filled("quince for others").With("Name", "Quincy"));
        using var employee = await office.As("ye.hj");
        var found = await employee.Get("/search?q=quincy");
        Assert.Contains("quince for him", found.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("quince for others", found.Html, StringComparison.Ordinal);
        using var administrator = await office.As("tao.ar");
        Assert.Contains("Nothing found", (await administrator.Get("/search?q=quincy")).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%22+OR+1%3D1+--")]
    [InlineData("%2A%27%3B%00%EF%BF%BD")]
    [InlineData("_c11+_p1")]
    [InlineData("NEAR(a+b)")]
    [InlineData("%F0%A0%AE%B7")]
    public async Task Nonsense_is_answered_with_a_page(string typed)
    {
        using var desk = await office.As("shen.rx");
        Assert.Equal(HttpStatusCode.OK, (await desk.Get($"/search?q={typed}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await desk.Get($"/search?q={typed}&before=-1")).Status);
        Assert.Equal(HttpStatusCode.OK, (await desk.Get($"/search?q={new string('9', 3000)}{typed}")).Status);
    }

    [Fact]
    public async Task Turns_to_older_ones_and_ends()
    {
        using var desk = await office.As("shen.rx");
        for (var i = 0; i < 28; i++)
        {
            await desk.Log(form => form.Filled($"marmalade {i}"));
        }

        var first = await desk.Get("/search?q=marmalade");
        Assert.Equal(25, first.Document.QuerySelectorAll("td.why").Length);
        var second = await desk.Get(first.Document.QuerySelector("a[aria-keyshortcuts='Alt+PageDown']")!.GetAttribute("href")!);
        Assert.Equal(3, second.Document.QuerySelectorAll("td.why").Length);
        Assert.DoesNotContain("aria-keyshortcuts=\"Alt+PageDown\"", second.Html, StringComparison.Ordinal);
    }
}
