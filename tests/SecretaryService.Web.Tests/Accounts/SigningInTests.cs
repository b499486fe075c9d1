using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data.Accounts;
using SecretaryService.Data.Demo;

namespace SecretaryService.Web.Tests.Accounts;

/// <summary>Whoever is locked out here is locked out by one test alone.</summary>
public sealed class SigningInTests(SigningInTests.CountingOffice office) : IClassFixture<SigningInTests.CountingOffice>
{
    private static readonly TimeSpan Locked = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task Leads_to_the_desk()
    {
        using var browser = office.Stranger();
        var answer = await browser.SignIn("shen.rx", DemoCompany.Password);
        Assert.Equal((HttpStatusCode.Redirect, "/desk"), (answer.Status, answer.Location));
        Assert.Equal(HttpStatusCode.OK, (await answer.Follow()).Status);
    }

    [Fact]
    public async Task Takes_the_name_in_capitals_and_with_spaces_around_it()
    {
        using var browser = office.Stranger();
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignIn("  SHEN.RX ", DemoCompany.Password)).Status);
    }

    [Fact]
    public async Task With_a_wrong_password_or_an_unknown_name_is_answered_alike()
    {
        using var browser = office.Stranger();
        var (wrong, unknown) = (await browser.SignIn("shen.rx", "wrong password"), await browser.SignIn("nobody", "wrong password"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, wrong.Text), (unknown.Status, unknown.Text));
        Assert.Equal(wrong.Status, unknown.Status);
        Assert.Equal("User name and password do not match, or the account is locked: after ten wrong tries, for ten minutes.", unknown.ErrorAt("Password"));
    }

    [Fact]
    public async Task Keeps_the_name_and_never_the_password()
    {
        using var browser = office.Stranger();
        var page = await browser.SignIn("shen.rx", "wrong password");
        Assert.Equal("shen.rx", page.ValueOf("UserName"));
        Assert.DoesNotContain("wrong password", page.Html, StringComparison.Ordinal);
    }

    // The same work for each is what makes the same time; measuring milliseconds would only measure the machine.
    [Fact]
    public async Task Hashes_once_whoever_it_is()
    {
        using var browser = office.Stranger();
        await browser.SignIn("nobody", "a warm-up makes the hash that nobody fits");
        await LockOut(browser, "lu.zy");
        foreach (var name in (string[])["shen.rx", "nobody", "lu.zy"])
        {
            office.Hasher.Verified = 0;
            await browser.SignIn(name, "wrong password");
            Assert.Equal((name, 1), (name, office.Hasher.Verified));
        }
    }

    [Fact]
    public async Task Is_locked_after_ten_wrong_tries_also_for_the_right_password()
    {
        using var browser = office.Stranger();
        await LockOut(browser, "okafor");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignIn("okafor", DemoCompany.Password)).Status);
    }

    [Fact]
    public async Task Is_not_locked_after_nine()
    {
        using var browser = office.Stranger();
        await LockOut(browser, "gu.qh", tries: 9);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignIn("gu.qh", DemoCompany.Password)).Status);
    }

    [Fact]
    public async Task Is_open_again_ten_minutes_after_it_was_locked()
    {
        using var browser = office.Stranger();
        await LockOut(browser, "ye.hj");
        office.Clock.Advance(Locked - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignIn("ye.hj", DemoCompany.Password)).Status);
        office.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignIn("ye.hj", DemoCompany.Password)).Status);
    }

    [Fact]
    public async Task Locked_locks_nobody_else()
    {
        using var browser = office.Stranger();
        await LockOut(browser, "xu.yq");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignIn("calder", DemoCompany.Password)).Status);
    }

    [Fact]
    public async Task Counts_tries_made_at_the_same_time()
    {
        using var browser = office.Stranger();
        var form = (await browser.Get("/sign-in")).Form("/sign-in").With("UserName", "song.zx").With("Password", "wrong password");
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => form.Post()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignIn("song.zx", DemoCompany.Password)).Status);
    }

    [Theory]
    [InlineData("/standard?from=2026-11-01")]
    [InlineData("/calls")]
    public async Task Leads_where_one_wanted_to_go(string address)
    {
        using var browser = office.Stranger();
        Assert.Equal(address, (await browser.SignIn("shen.rx", DemoCompany.Password, address)).Location);
    }

    [Theory]
    [InlineData("https://evil.example/desk")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("evil.example")]
    [InlineData(" ")]
    public async Task Never_leads_abroad(string address)
    {
        using var browser = office.Stranger();
        Assert.Equal("/desk", (await browser.SignIn("shen.rx", DemoCompany.Password, address)).Location);
    }

    [Fact]
    public async Task Is_asked_of_a_stranger_and_then_leads_back()
    {
        using var browser = office.Stranger();
        var asked = await browser.Get("/standard/3.1.1?from=2026-11-01");
        Assert.Equal(HttpStatusCode.Redirect, asked.Status);
        var signIn = await browser.Get(new Uri(asked.Location!, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } absolute ? absolute.PathAndQuery : asked.Location!);
        var answer = await signIn.Form("/sign-in").With("UserName", "shen.rx").With("Password", DemoCompany.Password).Post();
        Assert.Equal("/standard/3.1.1?from=2026-11-01", answer.Location);
    }

    [Theory]
    [InlineData("RememberMe", "banana")]
    [InlineData("ReturnUrl", "%00")]
    [InlineData("UserName", "somebody else")]
    [InlineData("Password", "")]
    [InlineData("Role", "Administrator")]
    public async Task Is_not_harmed_by_a_field_too_many(string field, string value)
    {
        using var browser = office.Stranger();
        var form = (await browser.Get("/sign-in")).Form("/sign-in").With("UserName", "shen.rx").With("Password", DemoCompany.Password);
        Assert.Equal("/desk", (await form.And(field, value).Post()).Location);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("shen.rx", "")]
    [InlineData("", "password")]
    [InlineData("'; DROP TABLE Accounts; --", "x")]
    public async Task With_nothing_or_nonsense_is_refused(string name, string password)
    {
        using var browser = office.Stranger();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignIn(name, password)).Status);
    }

    [Fact]
    public async Task With_an_endless_password_is_refused_unhashed()
    {
        using var browser = office.Stranger();
        office.Hasher.Verified = 0;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignIn("shen.rx", new string('x', 100_000))).Status);
        Assert.Equal(0, office.Hasher.Verified);
    }

    private static async Task LockOut(Browser browser, string name, int tries = 10)
    {
        for (var i = 0; i < tries; i++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignIn(name, "wrong password")).Status);
        }
    }

    public sealed class CountingOffice : DemoOffice
    {
        public CountingOffice() => Adding = services => services.AddSingleton<IPasswordHasher<Account>>(Hasher);

        internal CountingHasher Hasher { get; } = new();
    }

    internal sealed class CountingHasher : PasswordHasher<Account>
    {
        public int Verified { get; set; }

        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Verified++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
