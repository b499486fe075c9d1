using System.Net;
using System.Text.RegularExpressions;

namespace SecretaryService.Web.Tests.Accounts;

public sealed partial class HiringTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Shows_the_first_password_once()
    {
        using var administrator = await office.As("tao.ar");
        var page = await (await Hire(administrator, "once")).Follow();
        Assert.Matches(@"^Ida Holm can sign in as once\. First password, shown only here: [a-z2-9]{4}(-[a-z2-9]{4}){3}$", page.Note);
        Assert.DoesNotContain(FirstPassword(page), (await administrator.Get("/people")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_the_first_password_good_for_nothing_but_changing_it()
    {
        using var administrator = await office.As("tao.ar");
        using var hired = await office.SignIn("given", FirstPassword(await (await Hire(administrator, "given")).Follow()));
        foreach (var address in (string[])["/desk", "/calls", "/calls/new", "/standard"])
        {
            Assert.Equal((address, "/password"), (address, (await hired.Get(address)).Location));
        }
    }

    [Fact]
    public async Task Opens_the_house_once_the_password_is_ones_own()
    {
        using var administrator = await office.As("tao.ar");
        var first = FirstPassword(await (await Hire(administrator, "own")).Follow());
        using var hired = await office.SignIn("own", first);
        await (await hired.Get("/password")).Form("/password").With("CurrentPassword", first)
            .With("NewPassword", "my own sentence").With("RepeatedPassword", "my own sentence").Post();
        using var again = await office.SignIn("own", "my own sentence");
        Assert.Equal(HttpStatusCode.OK, (await again.Get("/calls/new")).Status);
    }

    [Fact]
    public async Task Of_a_name_that_is_taken_is_refused()
    {
        using var administrator = await office.As("tao.ar");
        var page = await Hire(administrator, "SHEN.RX");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(["The user name SHEN.RX is taken. Choose another."], page.Errors);
    }

    [Theory]
    [InlineData("UserName", "two words")]
    [InlineData("UserName", "")]
    [InlineData("UserName", "沈")]
    [InlineData("Name", "")]
    [InlineData("DepartmentId", "999")]
    [InlineData("DepartmentId", "abc")]
    [InlineData("Role", "9")]
    [InlineData("Role", "Emperor")]
    public async Task With_nonsense_is_said_at_the_field(string field, string typed)
    {
        using var administrator = (await office.As("tao.ar")).In("zh-CN");
        var page = await (await Form(administrator, "nonsense")).With(field, typed).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", page.ErrorAt(field));
    }

    private static async Task<Page> Hire(Browser administrator, string userName) => await (await Form(administrator, userName)).Post();

    private static async Task<PageForm> Form(Browser administrator, string userName) => (await administrator.Get("/people/new")).Form("/people")
        .With("Name", "Ida Holm").With("UserName", userName).With("Role", "Secretary");

    private static string FirstPassword(Page page) => Password().Match(page.Note!).Value;

    [GeneratedRegex("[a-z0-9]{4}(-[a-z0-9]{4}){3}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Password();
}
