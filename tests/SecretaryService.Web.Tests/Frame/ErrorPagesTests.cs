using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Web.Features.Desk;

namespace SecretaryService.Web.Tests.Frame;

public sealed class ErrorPagesTests(ErrorPagesTests.BrokenOffice office) : IClassFixture<ErrorPagesTests.BrokenOffice>
{
    private const string Inside = "the inside of the machine";

    [Theory]
    [InlineData("en", "/nowhere", HttpStatusCode.NotFound, "There is nothing at this address")]
    [InlineData("zh-CN", "/nowhere", HttpStatusCode.NotFound, "此地址没有内容")]
    [InlineData("en", "/calls/999999", HttpStatusCode.NotFound, "There is nothing at this address")]
    [InlineData("en", "/people", HttpStatusCode.Forbidden, "This is not for your role")]
    [InlineData("zh-CN", "/people", HttpStatusCode.Forbidden, "此项不属于您的角色")]
    [InlineData("en", "/errors/409", HttpStatusCode.Conflict, "Somebody else was faster")]
    [InlineData("zh-CN", "/errors/409", HttpStatusCode.Conflict, "他人已先行办理")]
    [InlineData("en", "/desk", HttpStatusCode.InternalServerError, "Something went wrong on our side")]
    [InlineData("zh-CN", "/desk", HttpStatusCode.InternalServerError, "系统出错")]
    public async Task Say_what_happened_with_a_reference(string language, string address, HttpStatusCode status, string title)
    {
        using var browser = (await office.As("shen.rx")).In(language);
        var page = await browser.Get(address);
        Assert.Equal((status, title), (page.Status, page.Title));
        Assert.Matches($"^(Reference|参考号) {(int)status}-[0-9A-F]{{8}}$", page.TextOf(".head small"));
    }

    [Fact]
    public async Task Tell_nothing_of_the_inside()
    {
        using var browser = await office.As("shen.rx");
        var page = await browser.Get("/desk");
        Assert.DoesNotContain(Inside, page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_guarded_and_not_stored_even_when_everything_fails()
    {
        using var browser = await office.As("shen.rx");
        var headers = (await browser.Get("/desk")).Headers;
        Assert.Contains("default-src 'none'", Assert.Single(headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(("nosniff", "DENY", "no-store"), (headers.GetValues("X-Content-Type-Options").Single(), headers.GetValues("X-Frame-Options").Single(), headers.CacheControl!.ToString()));
    }

    [Fact]
    public async Task Give_each_failure_its_own_reference()
    {
        using var browser = await office.As("shen.rx");
        Assert.NotEqual((await browser.Get("/desk")).TextOf(".head small"), (await browser.Get("/desk")).TextOf(".head small"));
    }

    [Theory]
    [InlineData("/errors/200")]
    [InlineData("/errors/302")]
    [InlineData("/errors/999")]
    [InlineData("/errors/abc")]
    [InlineData("/errors/-1")]
    public async Task Exist_for_errors_alone(string address)
    {
        using var browser = await office.As("shen.rx");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(address)).Status);
    }

    [Fact]
    public async Task Send_a_stranger_to_sign_in_whether_an_address_exists_or_not()
    {
        using var stranger = office.Stranger();
        var (known, unknown) = (await stranger.Get("/people"), await stranger.Get("/nowhere"));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (known.Status, unknown.Status));
    }

    [Theory]
    [InlineData("/health")]
    public async Task Are_not_needed_while_all_is_well(string address)
    {
        using var stranger = office.Stranger();
        var page = await stranger.Get(address);
        Assert.Equal((HttpStatusCode.OK, "Healthy"), (page.Status, page.Html));
    }

    /// <summary>Whose desk fails.</summary>
    public sealed class BrokenOffice : DemoOffice
    {
        public BrokenOffice() => Adding = services => services.AddScoped<ReadDesk>(_ => throw new InvalidOperationException(Inside));
    }
}
