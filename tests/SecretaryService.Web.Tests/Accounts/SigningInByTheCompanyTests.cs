using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using SecretaryService.Data.Accounts;
using SecretaryService.Data.Demo;

namespace SecretaryService.Web.Tests.Accounts;

/// <summary>Against a real provider on this machine. The clock is the true one at the start: the provider's tokens bear its time.</summary>
public sealed class SigningInByTheCompanyTests : IAsyncLifetime
{
    private const string Failed = "the company account did not sign you in. Try again, or use your password here.";
    private readonly TempFolder _folder = DemoOffice.Copy();
    private Provider _provider = null!;
    private WebOffice _office = null!;

    public async Task InitializeAsync()
    {
        _provider = await Provider.Start();
        _office = Office([]);
    }

    [Fact]
    public async Task Opens_a_linked_account_with_a_session_of_our_own()
    {
        await Link("gu.qh");
        using var browser = _office.Stranger();
        Assert.Contains("Sign in with the company account", (await browser.Get("/sign-in")).Text, StringComparison.Ordinal);
        var answer = await Come(browser, "/calls");
        Assert.Equal((HttpStatusCode.Redirect, "/calls"), (answer.Status, answer.Location));
        Assert.Contains("this browser", (await browser.Get("/account")).Text, StringComparison.Ordinal);
        Assert.Equal("/desk", (await (await browser.Get("/")).Follow()).Address);
        await (await browser.Get("/desk")).Form("/sign-out").Post();
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/desk")).Status);
        await using var db = _office.Books();
        Assert.Contains(db.AccountLines, l => l.Deed == AccountDeed.CompanySignInLinked);
    }

    [Fact]
    public async Task Asks_with_PKCE_and_a_nonce_and_for_nothing_but_who_it_is()
    {
        using var browser = _office.Stranger();
        var query = QueryHelpers.ParseQuery(new Uri((await browser.Get("/sign-in/company")).Location!).Query);
        Assert.Equal(("S256", "openid", "code", "select_account"), (query["code_challenge_method"].Single(), query["scope"].Single(), query["response_type"].Single(), query["prompt"].Single()));
        Assert.False(string.IsNullOrEmpty(query["nonce"]) || string.IsNullOrEmpty(query["state"]));
    }

    [Fact]
    public async Task Refuses_whoever_is_not_linked_and_makes_no_account()
    {
        await using var db = _office.Books();
        var before = db.Accounts.Count();
        using var browser = _office.Stranger();
        var page = await Come(browser);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("the company account knows you, but no account here is linked to you there. Give an administrator this number: 8f2c-Ada", page.ErrorAt("UserName"));
        Assert.Equal((before, null), (db.Accounts.Count(), browser.Session));
    }

    [Fact]
    public async Task Tells_capitals_in_a_number_apart()
    {
        await Link("gu.qh");
        _provider.Subject = "8F2C-ADA";
        using var browser = _office.Stranger();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Come(browser)).Status);
    }

    [Fact]
    public async Task Refuses_a_disabled_account()
    {
        await Link("gu.qh");
        await using (var db = _office.Books())
        {
            db.Accounts.Single(a => a.UserName == "gu.qh").Disable(_office.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        }

        using var browser = _office.Stranger();
        Assert.Equal("Your account here is disabled. Ask an administrator.", (await Come(browser)).ErrorAt("UserName"));
        Assert.Null(browser.Session);
    }

    [Theory]
    [InlineData("somebody else's nonce", null)]
    [InlineData(null, "https://evil.example/")]
    public async Task Believes_no_token_with_a_false_nonce_or_issuer(string? nonce, string? issuer)
    {
        await Link("gu.qh");
        (_provider.FalseNonce, _provider.FalseIssuer) = (nonce, issuer);
        using var browser = _office.Stranger();
        var page = await Come(browser);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, Failed), (page.Status, page.ErrorAt("UserName")));
        Assert.Null(browser.Session);
    }

    [Fact]
    public async Task Takes_an_answer_only_in_the_browser_that_asked_and_once()
    {
        await Link("gu.qh");
        using var browser = _office.Stranger();
        using var other = _office.Stranger();
        var back = (await Provider.Visit((await browser.Get("/sign-in/company")).Location!)).PathAndQuery;
        Assert.Equal(Failed, (await (await other.Get(back)).Follow()).ErrorAt("UserName"));
        Assert.Equal(HttpStatusCode.Redirect, (await (await browser.Get(back)).Follow()).Status);
        await (await browser.Get("/desk")).Form("/sign-out").Post();
        Assert.Equal(Failed, (await (await browser.Get(back)).Follow()).ErrorAt("UserName"));
        Assert.Equal(Failed, (await browser.Get("/sign-in/company/arrival")).ErrorAt("UserName"));
    }

    [Fact]
    public async Task Says_so_when_nobody_answers_there_and_the_password_still_opens()
    {
        await _provider.DisposeAsync();
        using var browser = _office.Stranger();
        var page = await (await browser.Get("/sign-in/company")).Follow();
        Assert.Equal("the company account does not answer. Try again later, or use your password here.", page.Note);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignIn("gu.qh", DemoCompany.Password)).Status);
    }

    [Fact]
    public async Task Still_asks_for_the_code_of_whoever_has_an_authenticator_app()
    {
        await Link("gu.qh");
        await using (var db = _office.Books())
        {
            db.Accounts.Single(a => a.UserName == "gu.qh").UseAuthenticator("protected", _office.Clock.GetUtcNow().UtcDateTime, 0);
            await db.SaveChangesAsync();
        }

        using var browser = _office.Stranger();
        Assert.Equal("Code", (await Come(browser)).Title);
        Assert.Null(browser.Session);
        using var trusting = Office(new(StringComparer.Ordinal) { ["Oidc:IsEnough"] = "true" });
        using var again = trusting.Stranger();
        Assert.Equal("/desk", (await Come(again)).Location);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public async Task Links_by_a_mail_address_only_where_it_is_configured_and_verified(bool configured, bool verified, bool opens)
    {
        using var office = Office(new(StringComparer.Ordinal) { ["Oidc:LinkByMail"] = configured ? "true" : "false" });
        using var administrator = await office.SignIn("tao.ar");
        Assert.Equal(HttpStatusCode.Redirect, (await (await office.EditOf(administrator, "gu.qh")).With("Mail", "gu@example.com").Post()).Status);
        (_provider.Mail, _provider.MailIsVerified) = ("gu@example.com", verified);
        using var browser = office.Stranger();
        Assert.Equal(opens, (await Come(browser)).Location == "/desk");
    }

    [Fact]
    public async Task Is_linked_once_to_one_and_taken_away_again()
    {
        await Link("gu.qh");
        using var administrator = await _office.SignIn("tao.ar");
        var refused = await (await _office.FormOf(administrator, "shen.rx", "", "/company-link")).With("Subject", "8f2c-Ada").Post();
        Assert.Equal(["This account or this number is linked already. Take the other link away first."], refused.Errors);
        Assert.Equal("8f2c-Ada", refused.ValueOf("Subject"));
        var own = await (await _office.Unoffered(administrator, "tao.ar", "/company-link")).With("Subject", "other").Post();
        Assert.Equal(["This is your own account: another administrator can do this."], own.Errors);
        await (await _office.FormOf(administrator, "gu.qh", "", "/company-link/end")).Post();
        using var browser = _office.Stranger();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Come(browser)).Status);
    }

    [Fact]
    public async Task Signs_out_there_too()
    {
        using var browser = _office.Stranger();
        var away = (await browser.Get("/sign-in/company/leaving")).Location!;
        Assert.StartsWith($"{_provider.Address}leave?", away, StringComparison.Ordinal);
        var back = await Provider.Visit(away);
        Assert.EndsWith("/sign-in", (await browser.Get(back.PathAndQuery)).Location, StringComparison.Ordinal);
    }

    public async Task DisposeAsync()
    {
        _office.Dispose();
        await _provider.DisposeAsync();
        _folder.Dispose();
    }

    private WebOffice Office(Dictionary<string, string?> settings)
    {
        (settings["Oidc:Authority"], settings["Oidc:ClientId"]) = (_provider.Address.ToString(), Provider.Client);
        return new WebOffice(_folder, DateTimeOffset.UtcNow) { Settings = settings };
    }

    private async Task Link(string userName)
    {
        using var administrator = await _office.SignIn("tao.ar");
        var done = await (await _office.FormOf(administrator, userName, "", "/company-link")).With("Subject", _provider.Subject).Post();
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
    }

    // There and back, up to where nobody is sent on to the provider any more.
    private static async Task<Page> Come(Browser browser, string returnUrl = "/desk")
    {
        var away = await browser.Get($"/sign-in/company?returnUrl={Uri.EscapeDataString(returnUrl)}");
        var back = await Provider.Visit(away.Location!);
        return await (await browser.Get(back.PathAndQuery)).Follow();
    }
}
