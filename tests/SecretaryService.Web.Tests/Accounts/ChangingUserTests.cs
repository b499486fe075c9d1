using System.Net;
using SecretaryService.Data.Demo;

namespace SecretaryService.Web.Tests.Accounts;

/// <summary>Two people at one desk.</summary>
public sealed class ChangingUserTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Signs_the_first_out_and_leads_the_second_to_the_own_desk()
    {
        using var browser = await office.SignIn("shen.rx");
        var (first, menu) = (browser.Session, await browser.Get("/calls/new"));
        Assert.Equal("F9", menu.Document.QuerySelector("form[action='/switch'] button")!.GetAttribute("aria-keyshortcuts"));
        var signIn = await (await menu.Form("/switch").Post()).Follow();
        using var copy = office.Stranger();
        copy.Session = first;
        Assert.Equal(HttpStatusCode.Redirect, (await copy.Get("/desk")).Status);
        var answer = await signIn.Form("/sign-in").With("UserName", "he.yn").With("Password", DemoCompany.Password).Post();
        Assert.Equal("/desk", answer.Location);
    }

    [Fact]
    public async Task Offers_only_names_that_signed_in_here_the_latest_first_at_most_five()
    {
        using var browser = office.Stranger();
        Assert.Empty(Names(await browser.Get("/sign-in")));
        await browser.SignIn("tao.ar", "wrong password");
        string[] people = ["shen.rx", "he.yn", "calder", "lu.zy", "xu.yq", "cheng.bc", "SHEN.RX"];
        foreach (var name in people)
        {
            await browser.SignIn(name, DemoCompany.Password);
            await (await browser.Get("/desk")).Form("/switch").Post();
        }

        Assert.Equal(["shen.rx", "cheng.bc", "xu.yq", "lu.zy", "calder"], Names(await browser.Get("/sign-in")));
        using var other = office.Stranger();
        Assert.Empty(Names(await other.Get("/sign-in")));
    }

    [Fact]
    public async Task Fills_in_the_name_and_waits_at_the_password()
    {
        using var browser = await office.SignIn("shen.rx");
        await (await browser.Get("/desk")).Form("/switch").Post();
        var page = await browser.Get("/sign-in?name=0");
        Assert.Equal("shen.rx", page.ValueOf("UserName"));
        Assert.Equal("Password", page.Document.QuerySelector("[autofocus]")!.Id);
        Assert.Equal("UserName", (await browser.Get("/sign-in?name=7")).Document.QuerySelector("[autofocus]")!.Id);
    }

    [Fact]
    public async Task Forgets_a_name_with_one_button()
    {
        using var browser = office.Stranger();
        foreach (var name in (string[])["shen.rx", "he.yn"])
        {
            await browser.SignIn(name, DemoCompany.Password);
            await (await browser.Get("/desk")).Form("/switch").Post();
        }

        var page = await browser.Get("/sign-in");
        var forget = page.Form("/sign-in/forget");
        Assert.Equal("he.yn", forget["userName"]);
        Assert.Equal(["shen.rx"], Names(await (await forget.Post()).Follow()));
    }

    [Fact]
    public async Task Says_the_names_to_no_script_and_to_nobody_who_reads_the_cookie()
    {
        using var browser = office.Stranger();
        var answer = await browser.SignIn("shen.rx", DemoCompany.Password);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("names=", StringComparison.Ordinal));
        Assert.DoesNotContain("shen", cookie, StringComparison.Ordinal);
        Assert.EndsWith("; path=/; samesite=lax; httponly", cookie, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(Page page) => page.Document.QuerySelectorAll("ul.files li > a").Select(a => a.TextContent);
}
