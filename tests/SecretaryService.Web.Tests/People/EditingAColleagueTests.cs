using System.Net;
using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Web.Tests.People;

public sealed class EditingAColleagueTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Saves_what_was_typed_and_shows_it_with_the_journal()
    {
        using var administrator = await office.As("tao.ar");
        var answer = await (await office.EditOf(administrator, "ye.hj")).With("Position", "Chief accountant").With("Extension", "8401").With("Mail", " ye.hj@tingzhou.example ")
            .With("SuperiorId", $"{await office.EmployeeId("lu.zy")}").Post();
        var page = await answer.Follow();
        Assert.Equal(("Chief accountant", "ye.hj@tingzhou.example", "陆知远"), (page.Fact("Position"), page.Fact("Mail"), page.Fact("Superior")));
        Assert.Contains("Extension: 8400 → 8401", page.TextOf("aside"), StringComparison.Ordinal);
        Assert.Contains("Superior: 陆知远", page.TextOf("aside"), StringComparison.Ordinal);
        Assert.Contains("by 陶安然", page.TextOf("aside"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_a_page_that_is_no_longer_true_is_refused_and_keeps_what_was_typed()
    {
        using var administrator = await office.As("tao.ar");
        var (first, second) = (await office.EditOf(administrator, "gu.qh"), await office.EditOf(administrator, "gu.qh"));
        await first.With("Position", "Head of optics").Post();
        var page = await second.With("Position", "Engineer of optics").Post();
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("Engineer of optics", page.ValueOf("Position"));
        Assert.Contains("Position: Head of optics", page.Text, StringComparison.Ordinal);
        var knowing = await page.Form($"/people/{await office.EmployeeId("gu.qh")}/edit").Post();
        Assert.Equal(HttpStatusCode.Redirect, knowing.Status);
        Assert.Equal("Engineer of optics", (await office.Account("gu.qh")).Employee.Position);
    }

    [Fact]
    public async Task Into_a_circle_of_superiors_is_refused()
    {
        using var administrator = await office.As("tao.ar");
        await (await office.EditOf(administrator, "shen.rx")).With("SuperiorId", $"{await office.EmployeeId("he.yn")}").Post();
        await (await office.EditOf(administrator, "he.yn")).With("SuperiorId", $"{await office.EmployeeId("song.zx")}").Post();
        var page = await (await office.EditOf(administrator, "song.zx")).With("SuperiorId", $"{await office.EmployeeId("shen.rx")}").Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(["沈若溪 reports to 宋知夏 already, directly or through others. Nobody stands above himself: choose another superior."], page.Errors);
        Assert.Equal(await office.EmployeeId("calder"), (await office.Account("song.zx")).Employee.SuperiorId);
    }

    [Theory]
    [InlineData("Role", "Manager")]
    [InlineData("DepartmentId", "2")]
    public async Task With_another_role_or_department_ends_the_sessions_so_that_it_counts_at_once(string field, string value)
    {
        using var own = new DemoOffice();
        using var administrator = await own.As("tao.ar");
        using var browser = await own.SignIn("okafor");
        await (await own.EditOf(administrator, "okafor")).With("Position", "Only the position").Post();
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/desk")).Status);
        await (await own.EditOf(administrator, "okafor")).With(field, value).Post();
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Get("/desk")).Status);
    }

    [Theory]
    [InlineData("a@x.example, b@x.example")]
    [InlineData("a@x.example\r\nBcc: b@x.example")]
    [InlineData("Ye <ye@x.example>")]
    [InlineData("no address")]
    public async Task With_anything_but_one_plain_address_is_refused(string mail)
    {
        using var administrator = await office.As("tao.ar");
        var page = await (await office.EditOf(administrator, "xu.yq")).With("Mail", mail).Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Enter exactly one plain address, such as name@example.com."), (page.Status, page.ErrorAt("Mail")));
    }

    [Theory]
    [InlineData("Name", "")]
    [InlineData("Name", "two\nlines")]
    [InlineData("DepartmentId", "999")]
    [InlineData("SuperiorId", "999999")]
    [InlineData("Role", "9")]
    public async Task With_nonsense_is_refused(string field, string value)
    {
        using var administrator = (await office.As("tao.ar")).In("zh-CN");
        var page = await (await office.EditOf(administrator, "xu.yq")).With(field, value).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", Assert.Single(page.Errors));
    }

    [Fact]
    public async Task Is_found_by_name_initials_extension_and_state()
    {
        using var administrator = await office.As("tao.ar");
        foreach (var wanted in (string[])["calder", "RUTH", "8010"])
        {
            Assert.Equal(["Ruth Calder"], await Names(administrator, $"/people?q={wanted}"));
        }

        Assert.Equal(["陆知远"], await Names(administrator, "/people?q=lzy"));
        Assert.Empty(await Names(administrator, "/people?q=nobody"));
    }

    [Fact]
    public async Task Gives_a_duty_that_the_directory_knows_and_ends_it()
    {
        using var administrator = await office.As("tao.ar");
        var give = await office.FormOf(administrator, "lu.zy", "", "/duties");
        var page = await (await give.With("Duty", "HeadOfCompany").With("DutyFrom", "2026-11-01").Post()).Follow();
        Assert.Contains("Head of company", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await give.Anew().With("Duty", "HeadOfCompany").With("DutyFrom", "2026-12-01").Post()).Status);
        var duty = Assert.Single((await office.Account("lu.zy")).Employee.Duties);
        await page.Form($"/people/{await office.EmployeeId("lu.zy")}/duties/{duty.Id}/end").Post();
        Assert.Equal(new DateOnly(2026, 11, 24), Assert.Single((await office.Account("lu.zy")).Employee.Duties).Until);
    }

    [Fact]
    public async Task Gives_no_duty_to_oneself()
    {
        using var administrator = await office.As("tao.ar");
        var page = await (await office.Unoffered(administrator, "tao.ar", "/duties")).And("Duty", "Archivist").And("DutyFrom", "2026-11-01").Post();
        Assert.Equal(["Nobody gives or ends a duty of his own: another administrator can do this."], page.Errors);
    }

    [Fact]
    public async Task Closes_no_department_with_somebody_in_it()
    {
        using var administrator = await office.As("tao.ar");
        await using var db = office.Books();
        var finance = await db.Departments.SingleAsync(d => d.Name.En == "Finance");
        var page = await (await administrator.Get("/departments")).Form($"/departments/{finance.Id}/closing").Post();
        Assert.Equal(["1 colleagues are still in this department. Move them to another one first."], page.Errors);
    }

    [Fact]
    public async Task Adds_renames_and_closes_a_department()
    {
        using var administrator = await office.As("tao.ar");
        await (await administrator.Get("/departments/new")).Form("/departments").With("EnglishName", "Legal").With("ChineseName", "法务部").Post();
        await using var db = office.Books();
        var id = (await db.Departments.SingleAsync(d => d.Name.En == "Legal")).Id;
        var form = (await administrator.Get($"/departments/{id}")).Form($"/departments/{id}");
        Assert.Equal("/departments", (await form.With("EnglishName", "Legal affairs").Post()).Location);
        Assert.Equal(HttpStatusCode.Conflict, (await form.Anew().With("EnglishName", "Law").Post()).Status);
        await (await administrator.Get("/departments")).Form($"/departments/{id}/closing").Post();
        Assert.DoesNotContain("Legal affairs", await Departments(administrator));
        await (await administrator.Get("/departments")).Form($"/departments/{id}/closing/undo").Post();
        Assert.Contains("Legal affairs", await Departments(administrator));
    }

    private static async Task<IEnumerable<string>> Departments(Browser browser) =>
        (await browser.Get("/people/new")).Document.QuerySelectorAll("#DepartmentId option").Select(option => option.TextContent);

    private static async Task<IEnumerable<string>> Names(Browser browser, string address) =>
        (await browser.Get(address)).Document.QuerySelectorAll("tbody td.title a").Select(a => a.TextContent);
}
