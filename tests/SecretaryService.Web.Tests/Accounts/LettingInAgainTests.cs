using System.Net;
using System.Text.RegularExpressions;
using SecretaryService.Data.Accounts;
using SecretaryService.Data.Demo;

namespace SecretaryService.Web.Tests.Accounts;

public sealed partial class LettingInAgainTests : IDisposable
{
    private readonly DemoOffice _office = new();

    [Fact]
    public async Task By_a_drawn_password_shows_it_once_ends_sessions_and_must_be_changed()
    {
        using var administrator = await _office.As("tao.ar");
        using var browser = await _office.SignIn("gu.qh");
        var page = await (await (await _office.FormOf(administrator, "gu.qh", "", "/account/password")).Post()).Follow();
        var password = Password().Match(page.Note!).Value;
        Assert.DoesNotContain(password, (await _office.PageOf(administrator, "gu.qh")).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/desk")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignIn("gu.qh", DemoCompany.Password)).Status);
        using var again = await _office.SignIn("gu.qh", password);
        foreach (var address in (string[])["/desk", "/account", "/account/authenticator"])
        {
            Assert.Equal((address, "/password"), (address, (await again.Get(address)).Location));
        }

        Assert.Contains("Password reset", (await _office.PageOf(administrator, "gu.qh")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unlocks_whoever_typed_it_wrongly_ten_times()
    {
        using var browser = _office.Stranger();
        for (var i = 0; i < 10; i++)
        {
            await browser.SignIn("gu.qh", "wrong password");
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignIn("gu.qh", DemoCompany.Password)).Status);
        using var administrator = await _office.As("tao.ar");
        Assert.Equal(HttpStatusCode.Redirect, (await (await _office.FormOf(administrator, "gu.qh", "", "/account/unlocking")).Post()).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignIn("gu.qh", DemoCompany.Password)).Status);
        await using var db = _office.Books();
        Assert.Contains(db.AccountLines, l => l.Deed == AccountDeed.Unlocked);
    }

    [Theory]
    [InlineData("/account/password")]
    [InlineData("/account/unlocking")]
    public async Task Is_never_done_for_oneself(string deed)
    {
        using var administrator = await _office.As("tao.ar");
        var page = await (await _office.Unoffered(administrator, "tao.ar", deed)).Post();
        Assert.Equal(["This is your own account: another administrator can do this."], page.Errors);
    }

    [Fact]
    public async Task Keeps_no_password_where_a_cookie_or_a_journal_could_be_read()
    {
        using var administrator = await _office.As("tao.ar");
        var answer = await (await _office.FormOf(administrator, "gu.qh", "", "/account/password")).Post();
        var password = Password().Match((await answer.Follow()).Note!).Value;
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.DoesNotContain(password, Uri.UnescapeDataString(cookie), StringComparison.Ordinal));
        Assert.DoesNotContain(password, answer.Location, StringComparison.Ordinal);
    }

    public void Dispose() => _office.Dispose();

    [GeneratedRegex("[a-z0-9]{4}(-[a-z0-9]{4}){3}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Password();
}
