using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SecretaryService.Data.Demo;

namespace SecretaryService.Web.Tests.Limits;

/// <summary>The limits as they are unless somebody sets others, from addresses that a test chooses.</summary>
public sealed class AskingTooMuchTests : IDisposable
{
    private const string Here = "203.0.113.7";
    private const string Elsewhere = "198.51.100.9";
    private readonly ConcurrentQueue<string> _log = new();
    private readonly DemoOffice _office;

    public AskingTooMuchTests() => _office = Office([]);

    [Fact]
    public async Task Is_answered_with_a_page_that_says_when_to_come_again()
    {
        using var browser = _office.Stranger();
        await Try(browser, "nobody", 30);
        var page = await SignIn(browser, "nobody", "wrong password");
        Assert.Equal((HttpStatusCode.TooManyRequests, "Too many tries"), (page.Status, page.Title));
        Assert.Equal("3600", Assert.Single(page.Headers.GetValues("Retry-After")));
        Assert.Contains("Nothing was saved. Come again at 11:00.", page.Text, StringComparison.Ordinal);
        Assert.Contains("nobody", page.TextOf("dl.facts"), StringComparison.Ordinal);
        Assert.DoesNotContain("wrong password", page.Html, StringComparison.Ordinal);
        Assert.Equal("尝试次数过多", (await SignIn(browser.In("zh-CN"), "nobody", "wrong password")).Title);
    }

    [Fact]
    public async Task Is_over_after_an_hour()
    {
        using var browser = _office.Stranger();
        await Try(browser, "nobody", 30);
        _office.Clock.Advance(TimeSpan.FromMinutes(59));
        var late = await SignIn(browser, "nobody", "wrong password");
        Assert.Equal((HttpStatusCode.TooManyRequests, "60"), (late.Status, late.Headers.GetValues("Retry-After").Single()));
        _office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SignIn(browser, "nobody", "wrong password")).Status);
    }

    [Fact]
    public async Task Is_refused_alike_for_a_name_that_exists_and_for_one_that_does_not()
    {
        using var browser = _office.Stranger();
        var (known, unknown) = (await Answers(browser, "gu.qh"), await Answers(browser, "nobody"));
        Assert.Equal(unknown, known);
        Assert.Equal((30, 2), (known.Count(s => s == HttpStatusCode.UnprocessableEntity), known.Count(s => s == HttpStatusCode.TooManyRequests)));
    }

    [Fact]
    public async Task At_one_name_is_counted_from_wherever_and_written_however()
    {
        using var browser = _office.Stranger();
        await Try(browser, "gu.qh", 15);
        await Try(browser, " GU.QH ", 15, Elsewhere);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await SignIn(browser, "Gu.Qh", "wrong password", "192.0.2.1")).Status);
    }

    [Fact]
    public async Task From_one_address_leaves_others_in_peace()
    {
        using var browser = _office.Stranger();
        for (var i = 0; i < 100; i++)
        {
            await SignIn(browser, $"nobody{i}", "wrong password");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await SignIn(browser, "shen.rx", DemoCompany.Password)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SignIn(browser, "shen.rx", DemoCompany.Password, Elsewhere)).Status);
    }

    [Fact]
    public async Task Never_means_a_whole_office_that_signs_in_from_one_address()
    {
        using var office = Office(new(StringComparer.Ordinal) { ["Limits:SignIn"] = "2", ["Limits:Name"] = "2" });
        using var browser = office.Stranger();
        for (var i = 0; i < 8; i++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await SignIn(browser, "shen.rx", DemoCompany.Password)).Status);
            await (await browser.Get("/desk")).Form("/sign-out").Post();
        }
    }

    [Fact]
    public async Task Of_many_at_the_same_moment_lets_no_more_through()
    {
        using var browsers = _office.Stranger();
        var page = await browsers.Get("/sign-in");
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => page.Form("/sign-in").With("UserName", "nobody").With("Password", "wrong password").Post(From(Here))));
        Assert.Equal((30, 10), (answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity), answers.Count(a => a.Status == HttpStatusCode.TooManyRequests)));
    }

    [Fact]
    public async Task Is_forgiven_when_an_administrator_lets_somebody_in_again()
    {
        using var browser = _office.Stranger();
        await Try(browser, "gu.qh", 30);
        using var administrator = await _office.SignIn("tao.ar");
        await (await _office.FormOf(administrator, "gu.qh", "", "/account/unlocking")).Post();
        Assert.Equal(HttpStatusCode.Redirect, (await SignIn(browser, "gu.qh", DemoCompany.Password)).Status);
    }

    [Fact]
    public async Task Counts_wrong_set_up_links_and_wrong_own_passwords_ten_an_hour()
    {
        using var stranger = _office.Stranger();
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Send(HttpMethod.Get, $"/setup/{i}", null, From(Here))).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await stranger.Send(HttpMethod.Get, "/setup/guess", null, From(Here))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Send(HttpMethod.Get, "/setup/guess", null, From(Elsewhere))).Status);
        using var browser = await _office.SignIn("gu.qh");
        var form = (await browser.Get("/password")).Form("/password").With("CurrentPassword", "wrong password").With("NewPassword", "a new password").With("RepeatedPassword", "a new password");
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Anew().Post(From(i % 2 == 0 ? Here : Elsewhere))).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await form.Anew().With("CurrentPassword", DemoCompany.Password).Post()).Status);
    }

    [Fact]
    public async Task By_a_runaway_page_is_stopped_and_what_was_typed_is_kept()
    {
        using var office = Office(new(StringComparer.Ordinal) { ["Limits:Session"] = "20" });
        using var browser = await office.SignIn("shen.rx");
        using var other = await office.SignIn("he.yn");
        var form = (await browser.Get("/contacts/new")).Form("/contacts").With("Name", "Typed with care");
        for (var i = 1; i < 20; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.Get("/contacts")).Status);
        }

        var refused = await form.Post();
        Assert.Equal((HttpStatusCode.TooManyRequests, "Too many tries"), (refused.Status, refused.Title));
        Assert.Contains("Typed with care", refused.TextOf("dl.facts"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await other.Get("/contacts")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/health")).Status);
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.StartsWith("/contacts/", (await refused.Form("/contacts").Post()).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_no_address_in_the_log_and_says_it_once()
    {
        using var browser = _office.Stranger();
        await Try(browser, "nobody", 35);
        Assert.Equal("Too many wrong tries at sign-in: refused for 60 minutes", Assert.Single(_log, line => line.Contains("Too many", StringComparison.Ordinal)));
        Assert.DoesNotContain(_log, line => line.Contains(Here, StringComparison.Ordinal) || line.Contains("nobody", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("192.0.2.200", false)]
    [InlineData("203.0.113.7", true)]
    [InlineData("192.0.2.200, 203.0.113.0/24", true)]
    public async Task Believes_a_proxy_only_where_it_is_configured(string proxies, bool believed)
    {
        using var office = Office(new(StringComparer.Ordinal) { ["Proxies"] = proxies, ["Limits:Forms"] = "3" });
        using var browser = office.Stranger();
        for (var i = 0; i < 3; i++)
        {
            await browser.Send(HttpMethod.Get, "/setup/guess", null, [.. From(Here), ("X-Forwarded-For", string.Create(CultureInfo.InvariantCulture, $"198.51.100.{i}"))]);
        }

        var last = await browser.Send(HttpMethod.Get, "/setup/guess", null, [.. From(Here), ("X-Forwarded-For", "198.51.100.77")]);
        Assert.Equal(believed ? HttpStatusCode.NotFound : HttpStatusCode.TooManyRequests, last.Status);
    }

    public void Dispose() => _office.Dispose();

    private DemoOffice Office(Dictionary<string, string?> settings)
    {
        Dictionary<string, string?> all = new(StringComparer.Ordinal) { ["Limits:SignIn"] = "100", ["Limits:Name"] = "30", ["Limits:Forms"] = "10" };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        return new DemoOffice
        {
            Settings = all,
            Adding = services => services.AddSingleton<IStartupFilter, AddressOfTheTest>().AddSingleton<ILoggerFactory>(_ => LoggerFactory.Create(log => log.AddProvider(new Keeping(_log)))),
        };
    }

    private static (string Name, string Value)[] From(string address) => [(AddressOfTheTest.Header, address)];

    private static async Task<Page> SignIn(Browser browser, string userName, string password, string from = Here) =>
        await (await browser.Get("/sign-in")).Form("/sign-in").With("UserName", userName).With("Password", password).Post(From(from));

    private static async Task Try(Browser browser, string userName, int times, string from = Here)
    {
        for (var i = 0; i < times; i++)
        {
            await SignIn(browser, userName, "wrong password", from);
        }
    }

    private static async Task<List<HttpStatusCode>> Answers(Browser browser, string userName)
    {
        List<HttpStatusCode> answers = [];
        for (var i = 0; i < 32; i++)
        {
            answers.Add((await SignIn(browser, userName, "wrong password")).Status);
        }

        return answers;
    }
}
