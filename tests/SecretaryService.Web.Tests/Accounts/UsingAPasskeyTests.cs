using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Accounts;
using SecretaryService.Data.Demo;

namespace SecretaryService.Web.Tests.Accounts;

public sealed class UsingAPasskeyTests : IDisposable
{
    private const string Refused = "This passkey does not open an account here, or the page was too old. Try again, or sign in with your password.";
    private readonly DemoOffice _office = new();
    private readonly SoftKey _key = new();

    [Fact]
    public async Task Opens_the_account_without_name_password_and_code()
    {
        await Add("gu.qh");
        using var browser = _office.Stranger();
        var answer = await Use(await browser.Get("/sign-in?returnUrl=%2Fcalls"));
        Assert.Equal((HttpStatusCode.Redirect, "/calls"), (answer.Status, answer.Location));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/desk")).Status);
        await using var db = _office.Books();
        Assert.NotNull((await db.Passkeys.SingleAsync()).UsedAt);
        Assert.Contains(db.AccountLines, l => l.Deed == AccountDeed.PasskeyAdded);
    }

    [Fact]
    public async Task Stands_in_the_list_of_its_owner_alone()
    {
        await Add("gu.qh", "Desk computer");
        using var browser = await _office.As("gu.qh");
        var page = await browser.Get("/account/passkeys");
        Assert.Contains("Desk computer since 10:00 · not used yet", page.Text, StringComparison.Ordinal);
        Assert.Equal("1 in use", (await browser.Get("/account")).Fact("Passkeys"));
        using var other = await _office.As("shen.rx");
        Assert.Contains("You have none yet.", (await other.Get("/account/passkeys")).Text, StringComparison.Ordinal);
        await using var db = _office.Books();
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get($"/account/passkeys/{(await db.Passkeys.SingleAsync()).Id}/removal")).Status);
    }

    [Fact]
    public async Task Is_not_offered_without_the_password()
    {
        using var browser = await _office.As("gu.qh");
        var refused = await (await browser.Get("/account/passkeys/new")).Form("/account/passkeys/new").With("CurrentPassword", "wrong password").Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "This is not your present password."), (refused.Status, refused.Errors.Single()));
    }

    [Fact]
    public async Task Is_added_once_and_never_on_another_account()
    {
        var offer = await Offer("gu.qh");
        var answer = _key.Make(OptionsOf(offer));
        Assert.Equal(HttpStatusCode.Redirect, (await Answer(offer, answer)).Status);
        Assert.Equal(["This passkey was not taken. Try again, or use another device."], (await Answer(offer, answer)).Errors);
        var other = await Offer("shen.rx");
        Assert.Equal(["This page is too old. Begin again."], (await Answer(other with { Fields = [.. other.Fields.Where(f => f.Key != "Sealed"), new("Sealed", offer["Sealed"])] }, answer)).Errors);
        await using var db = _office.Books();
        Assert.Equal(1, await db.Passkeys.CountAsync());
    }

    [Theory]
    [InlineData("https://evil.example", "localhost", true)]
    [InlineData("http://localhost:81", "localhost", true)]
    [InlineData("http://localhost", "evil.example", true)]
    [InlineData("http://localhost", "localhost", false)]
    public async Task Is_taken_neither_from_another_site_nor_without_its_owner(string origin, string domain, bool verified)
    {
        await Add("gu.qh");
        (_key.Origin, _key.Domain, _key.VerifiesItsOwner) = (origin, domain, verified);
        using var browser = _office.Stranger();
        Refuses(await Use(await browser.Get("/sign-in")));
        var offer = await Offer("shen.rx");
        using var lying = new SoftKey { Origin = origin, Domain = domain, VerifiesItsOwner = verified };
        Assert.Equal(["This passkey was not taken. Try again, or use another device."], (await Answer(offer, lying.Make(OptionsOf(offer)))).Errors);
    }

    [Fact]
    public async Task Opens_once_with_one_answer_and_never_with_an_older_one()
    {
        await Add("gu.qh");
        using var browser = _office.Stranger();
        var older = await browser.Get("/sign-in");
        _office.Clock.Advance(TimeSpan.FromSeconds(1));
        var page = await browser.Get("/sign-in");
        var form = Filled(page);
        Assert.Equal("/desk", (await form.Post()).Location);
        using var thief = _office.Stranger();
        var own = (await thief.Get("/sign-in")).Form("/sign-in/passkey");
        Refuses(await own.With("Sealed", form["Sealed"]).With("Credential", form["Credential"]).Post());
        Refuses(await own.With("Sealed", older.Form("/sign-in/passkey")["Sealed"]).With("Credential", _key.Use(OptionsOf(older.Form("/sign-in/passkey")))).Post());
    }

    [Fact]
    public async Task Opens_once_of_two_who_send_the_same_answer_at_the_same_moment()
    {
        await Add("gu.qh");
        using var one = _office.Stranger();
        var form = Filled(await one.Get("/sign-in"));
        var answers = await Task.WhenAll(form.Post(), form.Post());
        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect && a.Location == "/desk");
    }

    [Fact]
    public async Task Answers_no_challenge_but_the_one_of_its_page()
    {
        await Add("gu.qh");
        using var browser = _office.Stranger();
        var (one, other) = (await browser.Get("/sign-in"), await browser.Get("/sign-in"));
        Refuses(await Filled(one).With("Sealed", other.Form("/sign-in/passkey")["Sealed"]).Post());
        Refuses(await Filled(one).With("Sealed", "forged").Post());
        Refuses(await Filled(one).With("Credential", "{}").Post());
        Refuses(await Filled(one).With("Credential", "nonsense").Post());
        _office.Clock.Advance(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(1));
        Refuses(await Filled(one).Post());
    }

    [Fact]
    public async Task Of_somebody_else_opens_nobodys_account()
    {
        await Add("gu.qh");
        using var browser = _office.Stranger();
        using var strange = new SoftKey { User = _key.User };
        var page = await browser.Get("/sign-in");
        Refuses(await page.Form("/sign-in/passkey").With("Credential", strange.Use(OptionsOf(page.Form("/sign-in/passkey")))).Post());
    }

    [Fact]
    public async Task That_was_copied_by_stealth_is_noticed_by_its_count()
    {
        _key.Uses = 5;
        await Add("gu.qh");
        using var browser = _office.Stranger();
        _key.Uses = 4;
        Refuses(await Use(await browser.Get("/sign-in")));
        _key.Uses = 6;
        Assert.Equal("/desk", (await Use(await browser.Get("/sign-in"))).Location);
    }

    [Fact]
    public async Task Opens_a_locked_account_and_no_disabled_one_and_goes_with_the_disabling()
    {
        await Add("calder");
        using var browser = _office.Stranger();
        for (var i = 0; i < 11; i++)
        {
            await browser.SignIn("calder", "wrong password");
        }

        Assert.Equal("/desk", (await Use(await browser.Get("/sign-in"))).Location);
        using var administrator = await _office.As("tao.ar");
        var open = Filled(await browser.Get("/sign-in"));
        await (await _office.Unoffered(administrator, "calder", "/disabling")).Post();
        await using var db = _office.Books();
        Assert.NotNull((await _office.Account("calder")).DisabledAt);
        Assert.Empty(db.Passkeys);
        using var later = _office.Stranger();
        Refuses(await (await later.Get("/sign-in")).Form("/sign-in/passkey").With("Sealed", open["Sealed"]).With("Credential", open["Credential"]).Post());
    }

    [Fact]
    public async Task Is_removed_with_the_password()
    {
        await Add("gu.qh");
        using var browser = await _office.As("gu.qh");
        await using var db = _office.Books();
        var address = $"/account/passkeys/{(await db.Passkeys.SingleAsync()).Id}/removal";
        var page = await browser.Get(address);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await page.Form(address).With("CurrentPassword", "wrong password").Post()).Status);
        Assert.Equal("/account/passkeys", (await page.Form(address).Anew().With("CurrentPassword", DemoCompany.Password).Post()).Location);
        Assert.Empty(db.Passkeys);
        Assert.Contains(db.AccountLines, l => l.Deed == AccountDeed.PasskeyRemoved);
        using var stranger = _office.Stranger();
        Refuses(await Use(await stranger.Get("/sign-in")));
    }

    [Fact]
    public async Task Is_removed_by_an_administrator_for_another_and_never_for_himself()
    {
        await Add("gu.qh");
        using var administrator = await _office.As("tao.ar");
        var page = await _office.PageOf(administrator, "gu.qh");
        Assert.Equal("1", page.Fact("Passkeys"));
        var gone = await (await page.Form($"/people/{await _office.EmployeeId("gu.qh")}/account/passkeys").Post()).Follow();
        Assert.Equal("none", gone.Fact("Passkeys"));
        Assert.Contains("Passkeys reset", gone.Text, StringComparison.Ordinal);
        var own = await (await _office.Unoffered(administrator, "tao.ar", "/account/passkeys")).Post();
        Assert.Equal(["This is your own account: another administrator can do this."], own.Errors);
    }

    public void Dispose()
    {
        _office.Dispose();
        _key.Dispose();
    }

    private async Task Add(string userName, string name = "Key")
    {
        var offer = await Offer(userName);
        Assert.Equal("/account/passkeys", (await Answer(offer, _key.Make(OptionsOf(offer)), name)).Location);
    }

    private async Task<PageForm> Offer(string userName)
    {
        var browser = await _office.As(userName);
        var page = await (await browser.Get("/account/passkeys/new")).Form("/account/passkeys/new").With("CurrentPassword", DemoCompany.Password).Post();
        return page.Form("/account/passkeys");
    }

    private static Task<Page> Answer(PageForm offer, string credential, string name = "Key") => offer.Anew().With("Credential", credential).With("PasskeyName", name).Post();

    private PageForm Filled(Page page)
    {
        var form = page.Form("/sign-in/passkey");
        return form.With("Credential", _key.Use(OptionsOf(form)));
    }

    private Task<Page> Use(Page page) => Filled(page).Post();

    private static string OptionsOf(PageForm form) => form.Page.Document.QuerySelector("form[data-passkey]")!.GetAttribute("data-passkey")!;

    private static void Refuses(Page page) => Assert.Equal((HttpStatusCode.UnprocessableEntity, Refused), (page.Status, page.ErrorAt("UserName")));
}
