using System.Globalization;
using System.Net;
using OtpNet;
using SecretaryService.Data.Accounts;
using SecretaryService.Data.Demo;

namespace SecretaryService.Web.Tests.Accounts;

public sealed class UsingAnAuthenticatorTests : IDisposable
{
    private const string WrongCode = "This code does not fit, was used already, or the account is locked: after ten wrong tries, for ten minutes.";
    private readonly DemoOffice _office = new();

    [Fact]
    public async Task Asks_for_a_code_after_the_right_password_and_not_before()
    {
        var app = await SetUp("gu.qh");
        using var browser = _office.Stranger();
        var (wrong, unknown) = (await browser.SignIn("gu.qh", "wrong password"), await browser.SignIn("nobody", "wrong password"));
        Assert.Equal((unknown.Status, unknown.Text), (wrong.Status, wrong.Text));
        var step = await browser.SignIn("gu.qh", DemoCompany.Password, "/calls");
        Assert.Equal((HttpStatusCode.OK, "Code"), (step.Status, step.Title));
        Assert.Null(browser.Session);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/desk")).Status);
        Assert.Equal("/calls", (await Code(step, app.Now(_office))).Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/desk")).Status);
    }

    [Fact]
    public async Task Takes_a_code_once()
    {
        var app = await SetUp("gu.qh");
        using var browser = _office.Stranger();
        var code = app.Now(_office);
        Assert.Equal(HttpStatusCode.Redirect, (await Code(await Password("gu.qh"), code)).Status);
        var again = await Code(await Password("gu.qh"), code);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, WrongCode), (again.Status, again.ErrorAt("Code")));
    }

    [Fact]
    public async Task Takes_a_code_once_of_two_who_send_it_at_the_same_moment()
    {
        var app = await SetUp("gu.qh");
        var (one, other, code) = (await Password("gu.qh"), await Password("gu.qh"), app.Now(_office));
        var answers = await Task.WhenAll(Code(one, code), Code(other, code));
        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public async Task Takes_the_code_before_and_the_one_after_but_no_farther(int seconds, bool opens)
    {
        var app = await SetUp("gu.qh");
        _office.Clock.Advance(TimeSpan.FromMinutes(5));
        var answer = await Code(await Password("gu.qh"), app.At(_office.Clock.GetUtcNow().UtcDateTime.AddSeconds(seconds)));
        Assert.Equal(opens, answer.Status == HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Never_takes_an_older_code_after_a_newer_one()
    {
        var app = await SetUp("gu.qh");
        _office.Clock.Advance(TimeSpan.FromMinutes(5));
        var now = _office.Clock.GetUtcNow().UtcDateTime;
        Assert.Equal(HttpStatusCode.Redirect, (await Code(await Password("gu.qh"), app.At(now))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Code(await Password("gu.qh"), app.At(now.AddSeconds(-30)))).Status);
    }

    [Fact]
    public async Task Locks_the_account_after_ten_wrong_codes_even_with_the_right_password_in_between()
    {
        var app = await SetUp("gu.qh");
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Code(await Password("gu.qh"), "000000")).Status);
        }

        using var browser = _office.Stranger();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignIn("gu.qh", DemoCompany.Password)).Status);
        _office.Clock.Advance(TimeSpan.FromMinutes(10) + TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Redirect, (await Code(await Password("gu.qh"), app.Now(_office))).Status);
    }

    [Fact]
    public async Task Answers_a_right_code_like_a_wrong_one_while_the_account_is_locked()
    {
        var app = await SetUp("gu.qh");
        var step = await Password("gu.qh");
        for (var i = 0; i < 10; i++)
        {
            await Code(step, "000000");
        }

        Assert.Equal(WrongCode, (await Code(step, app.Now(_office))).ErrorAt("Code"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("abcdef")]
    [InlineData("aaaa-bbbb-cccc-dddd")]
    [InlineData("１２３４５６")]
    public async Task Refuses_nonsense(string code)
    {
        await SetUp("gu.qh");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Code(await Password("gu.qh"), code)).Status);
    }

    [Fact]
    public async Task Begins_anew_after_five_minutes_after_a_new_password_and_with_a_forged_page()
    {
        var app = await SetUp("gu.qh");
        var step = await Password("gu.qh");
        Assert.Equal("/sign-in", (await step.Form("/sign-in/code").With("Sealed", "forged").With("Code", app.Now(_office)).Post()).Location);
        using var administrator = await _office.As("tao.ar");
        await (await _office.FormOf(administrator, "gu.qh", "", "/account/password")).Post();
        Assert.Equal("/sign-in", (await Code(step, app.Now(_office))).Location);
        await SetUp("okafor");
        var slow = await Password("okafor");
        _office.Clock.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1));
        Assert.Equal("/sign-in", (await Code(slow, "000000")).Location);
    }

    [Fact]
    public async Task Opens_once_with_each_of_ten_recovery_codes()
    {
        var app = await SetUp("gu.qh");
        Assert.Equal(10, app.RecoveryCodes.Count);
        Assert.Equal(HttpStatusCode.Redirect, (await Code(await Password("gu.qh"), app.RecoveryCodes[3].ToUpperInvariant())).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Code(await Password("gu.qh"), app.RecoveryCodes[3])).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await Code(await Password("gu.qh"), app.RecoveryCodes[4])).Status);
        await using var db = _office.Books();
        Assert.Equal(8, db.RecoveryCodes.Count());
        Assert.Equal(2, db.AccountLines.Count(l => l.Deed == AccountDeed.RecoveryCodeUsed));
    }

    [Fact]
    public async Task Shows_the_recovery_codes_once_and_keeps_neither_them_nor_the_secret_in_the_clear()
    {
        using var browser = await _office.SignIn("gu.qh");
        var app = await SetUp("gu.qh", browser);
        Assert.Equal("/account/authenticator", (await browser.Get("/account/authenticator/codes")).Location);
        var kept = (await _office.Account("gu.qh")).Authenticator!.Secret;
        Assert.DoesNotContain(app.Secret, kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_set_up_only_with_a_code_that_fits_and_keeps_the_picture_meanwhile()
    {
        using var browser = await _office.SignIn("gu.qh");
        var page = await browser.Get("/account/authenticator");
        var refused = await page.Form("/account/authenticator").With("Code", "000000").Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(page.TextOf("code"), refused.TextOf("code"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("svg[role=img] path"));
        Assert.Null((await _office.Account("gu.qh")).Authenticator);
    }

    [Fact]
    public async Task Takes_no_secret_that_was_offered_to_somebody_else()
    {
        using var mine = await _office.SignIn("gu.qh");
        using var theirs = await _office.SignIn("okafor");
        var offered = await mine.Get("/account/authenticator");
        var app = new App(offered.TextOf("code").Replace(" ", "", StringComparison.Ordinal), []);
        var answer = await (await theirs.Get("/account/authenticator")).Form("/account/authenticator")
            .With("Sealed", offered.Form("/account/authenticator")["Sealed"]).With("Code", app.Now(_office)).Post();
        Assert.Equal(["This page is too old. Open it again and take the new picture."], answer.Errors);
    }

    [Fact]
    public async Task Is_turned_off_with_the_password_alone()
    {
        using var browser = await _office.SignIn("gu.qh");
        await SetUp("gu.qh", browser);
        var page = await browser.Get("/account/authenticator");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await page.Form("/account/authenticator/off").With("CurrentPassword", "wrong password").Post()).Status);
        Assert.Equal("/account", (await page.Form("/account/authenticator/off").Anew().With("CurrentPassword", DemoCompany.Password).Post()).Location);
        using var again = await _office.SignIn("gu.qh");
        Assert.Empty(_office.Books().RecoveryCodes);
    }

    [Fact]
    public async Task Is_reset_by_an_administrator_for_another_and_never_for_himself()
    {
        await SetUp("gu.qh");
        using var administrator = await _office.As("tao.ar");
        var page = await (await (await _office.FormOf(administrator, "gu.qh", "", "/account/authenticator")).Post()).Follow();
        Assert.Contains("Authenticator reset", page.Text, StringComparison.Ordinal);
        using var again = await _office.SignIn("gu.qh");
        await SetUp("tao.ar");
        var own = await (await _office.Unoffered(administrator, "tao.ar", "/account/authenticator")).Post();
        Assert.Equal(["This is your own account: another administrator can do this."], own.Errors);
        Assert.NotNull((await _office.Account("tao.ar")).Authenticator);
    }

    public void Dispose() => _office.Dispose();

    // A step later than the code of the setting-up, which opens nothing any more.
    private async Task<App> SetUp(string userName, Browser? signedIn = null)
    {
        using var own = signedIn is null ? await _office.SignIn(userName) : null;
        var browser = signedIn ?? own!;
        var page = await browser.Get("/account/authenticator");
        var app = new App(page.TextOf("code").Replace(" ", "", StringComparison.Ordinal), []);
        var codes = await (await page.Form("/account/authenticator").With("Code", app.Now(_office)).Post()).Follow();
        _office.Clock.Advance(TimeSpan.FromSeconds(30));
        return app with { RecoveryCodes = [.. codes.Document.QuerySelectorAll("ol.codes code").Select(c => c.TextContent)] };
    }

    private async Task<Page> Password(string userName) => await _office.Stranger().SignIn(userName, DemoCompany.Password);

    private static Task<Page> Code(Page step, string code) => step.Form("/sign-in/code").With("Code", code).Post();

    private sealed record App(string Secret, IReadOnlyList<string> RecoveryCodes)
    {
        public string Now(WebOffice office) => At(office.Clock.GetUtcNow().UtcDateTime);

        public string At(DateTime utc) => new Totp(Base32Encoding.ToBytes(Secret)).ComputeTotp(utc).ToString(CultureInfo.InvariantCulture);
    }
}
