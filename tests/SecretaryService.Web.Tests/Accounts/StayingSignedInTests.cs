using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Demo;

namespace SecretaryService.Web.Tests.Accounts;

public sealed class StayingSignedInTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const string NewPassword = "a sentence to keep in mind";

    [Fact]
    public async Task Ends_for_every_copy_of_the_cookie_with_signing_out()
    {
        using var browser = await office.SignIn("gu.qh");
        using var copy = office.Stranger();
        copy.Session = browser.Session;
        Assert.Equal(HttpStatusCode.OK, (await copy.Get("/desk")).Status);
        var answer = await (await browser.Get("/desk")).Form("/sign-out").Post();
        Assert.Equal("/sign-in", answer.Location);
        await IsOut(browser);
        await IsOut(copy);
    }

    [Fact]
    public async Task Ends_after_ten_hours_without_a_page()
    {
        using var own = new DemoOffice();
        using var browser = await own.SignIn("gu.qh");
        own.Clock.Advance(TimeSpan.FromHours(10) + TimeSpan.FromSeconds(1));
        await IsOut(browser);
    }

    [Fact]
    public async Task Goes_on_while_pages_are_read()
    {
        using var own = new DemoOffice();
        using var browser = await own.SignIn("gu.qh");
        for (var i = 0; i < 4; i++)
        {
            own.Clock.Advance(TimeSpan.FromHours(6));
            await IsIn(browser);
        }
    }

    [Fact]
    public async Task Ends_at_once_when_the_account_is_disabled()
    {
        using var browser = await office.SignIn("xu.yq");
        await IsIn(browser);
        await Disable("xu.yq");
        await IsOut(browser);
    }

    [Fact]
    public async Task Ends_within_a_minute_when_the_account_is_disabled_on_another_node()
    {
        using var browser = await office.SignIn("cheng.bc");
        await IsIn(browser);
        await using (var db = office.Books())
        {
            var account = await db.Accounts.SingleAsync(a => a.UserName == "cheng.bc");
            account.Disable(office.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        }

        office.Clock.Advance(TimeSpan.FromSeconds(60));
        await IsOut(browser);
    }

    [Fact]
    public async Task Is_refused_to_a_disabled_account_with_the_words_for_a_wrong_password()
    {
        await Disable("lu.zy");
        using var browser = office.Stranger();
        var (disabled, unknown) = (await browser.SignIn("lu.zy", DemoCompany.Password), await browser.SignIn("nobody", DemoCompany.Password));
        Assert.Equal((unknown.Status, unknown.Text), (disabled.Status, disabled.Text));
    }

    [Fact]
    public async Task Is_possible_again_when_the_account_is_enabled()
    {
        await Disable("calder");
        using var administrator = await office.As("tao.ar");
        await (await administrator.Get($"/people/{await EmployeeId("calder")}")).Form($"/people/{await EmployeeId("calder")}/disabling/undo").Post();
        using var browser = await office.SignIn("calder");
        await IsIn(browser);
    }

    [Fact]
    public async Task Cannot_be_taken_from_oneself()
    {
        using var administrator = await office.As("tao.ar");
        var page = await (await Disable(administrator, "tao.ar")).Follow();
        Assert.Equal("Nobody locks himself out: another administrator can do this.", page.Note);
    }

    [Fact]
    public async Task Ends_everywhere_with_a_new_password()
    {
        using var browser = await office.SignIn("okafor");
        using var other = await office.SignIn("okafor");
        var answer = await ChangePassword(browser, DemoCompany.Password, NewPassword);
        Assert.Equal((HttpStatusCode.Redirect, "/sign-in"), (answer.Status, answer.Location));
        await IsOut(browser);
        await IsOut(other);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignIn("okafor", DemoCompany.Password)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignIn("okafor", NewPassword)).Status);
    }

    [Theory]
    [InlineData("wrong password", NewPassword, NewPassword, "CurrentPassword", "This is not your present password.")]
    [InlineData("", NewPassword, NewPassword, "CurrentPassword", "Enter your present password.")]
    [InlineData(DemoCompany.Password, "nine char", "nine char", "NewPassword", "At least 10 characters. A sentence is easier to keep in mind than signs.")]
    [InlineData(DemoCompany.Password, DemoCompany.Password, DemoCompany.Password, "NewPassword", "This is your present password. Choose another.")]
    [InlineData(DemoCompany.Password, NewPassword, "another sentence", "RepeatedPassword", "The two new passwords differ.")]
    public async Task Goes_on_when_a_new_password_is_refused(string current, string wanted, string repeated, string field, string sentence)
    {
        using var browser = await office.As("song.zx");
        var page = await ChangePassword(browser, current, wanted, repeated);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, sentence), (page.Status, page.ErrorAt(field)));
        await IsIn(browser);
    }

    [Fact]
    public async Task Survives_a_restart()
    {
        using var folder = DemoOffice.Copy();
        string session;
        await using (var before = new WebOffice(folder))
        {
            using var browser = await before.SignIn("shen.rx");
            session = browser.Session!;
        }

        await using var after = new WebOffice(folder);
        using var again = after.Stranger();
        again.Session = session;
        await IsIn(again);
    }

    [Fact]
    public async Task Is_handed_to_nobody_else_in_the_same_browser()
    {
        using var browser = await office.SignIn("song.zx");
        var first = browser.Session;
        var answer = await browser.SignIn("he.yn", DemoCompany.Password);
        Assert.Equal("宋知夏 was still signed in here, and is now signed out. Sign in.", (await answer.Follow()).Note);
        using var copy = office.Stranger();
        copy.Session = first;
        await IsOut(copy);
    }

    [Fact]
    public async Task Needs_a_cookie_that_only_the_browser_reads()
    {
        using var browser = office.Stranger();
        var answer = await browser.SignIn("shen.rx", DemoCompany.Password);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("session=", StringComparison.Ordinal));
        Assert.EndsWith("; path=/; samesite=lax; httponly", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_https_needs_a_cookie_bound_to_this_host()
    {
        using var folder = DemoOffice.Copy();
        await using var https = new WebOffice(folder) { OverHttps = true };
        using var browser = https.Stranger();
        var answer = await browser.SignIn("shen.rx", DemoCompany.Password);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("__Host-session=", StringComparison.Ordinal));
        Assert.EndsWith("; path=/; secure; samesite=lax; httponly", cookie, StringComparison.Ordinal);
    }

    private static async Task<Page> ChangePassword(Browser browser, string current, string wanted, string? repeated = null) =>
        await (await browser.Get("/password")).Form("/password")
            .With("CurrentPassword", current).With("NewPassword", wanted).With("RepeatedPassword", repeated ?? wanted).Post();

    private async Task Disable(string userName)
    {
        using var administrator = await office.As("tao.ar");
        await HandOver(administrator, userName);
        Assert.Equal(HttpStatusCode.Redirect, (await Disable(administrator, userName)).Status);
    }

    // The page offers nobody to disable himself; the address is there all the same.
    private async Task<Page> Disable(Browser administrator, string userName) =>
        await ((await administrator.Get("/people/new")).Form("/people") with { Action = $"/people/{await EmployeeId(userName)}/disabling" }).Post();

    // Whoever owes something cannot be disabled: it goes to another first.
    private async Task HandOver(Browser administrator, string userName)
    {
        var (id, page) = (await EmployeeId(userName), await administrator.Get($"/people/{await EmployeeId(userName)}/leaving"));
        if (page.Document.QuerySelector($"form[action='/people/{id}/handover']") is not null)
        {
            await page.Form($"/people/{id}/handover").With("ToId", $"{await EmployeeId("he.yn")}").With("Reason", "To be disabled.").Post();
        }
    }

    private async Task<long> EmployeeId(string userName)
    {
        await using var db = office.Books();
        return await db.Accounts.Where(a => a.UserName == userName).Select(a => a.EmployeeId).SingleAsync();
    }

    private static async Task IsIn(Browser browser) => Assert.Equal(HttpStatusCode.OK, (await browser.Get("/desk")).Status);

    private static async Task IsOut(Browser browser)
    {
        var answer = await browser.Get("/desk");
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/sign-in", answer.Location, StringComparison.Ordinal);
    }
}
