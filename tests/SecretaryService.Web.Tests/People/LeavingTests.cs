using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Demo;
using SecretaryService.Domain;
using SecretaryService.Testing;

namespace SecretaryService.Web.Tests.People;

[Clause("1.3.3")]
public sealed class LeavingTests
{
    private readonly DemoOffice _office = new();

    [Fact]
    public async Task Is_refused_while_something_is_owed_and_says_how_much_and_nothing_of_what()
    {
        using var office = _office;
        var call = await office.Tell("The secret merger", Level.Restricted);
        using var administrator = await office.As("tao.ar");
        var owed = await Owed("song.zx");
        var page = await (await office.FormOf(administrator, "song.zx", "/leaving", "/leaving")).Post();
        Assert.Equal([$"宋知夏 still owes {owed} open commitments. Hand them to a colleague first."], page.Errors);
        Assert.Contains($"Hand over {owed}", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The secret merger", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(call.Number, page.Html, StringComparison.Ordinal);
        Assert.Null((await office.Account("song.zx")).Employee.LeftOn);
    }

    [Fact]
    public async Task Disabling_too_is_refused_and_offers_the_same()
    {
        using var office = _office;
        await office.Tell("Owed", Level.Internal);
        using var administrator = await office.As("tao.ar");
        var page = await (await office.FormOf(administrator, "song.zx", "", "/disabling")).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        page.Form($"/people/{await office.EmployeeId("song.zx")}/handover");
        Assert.Null((await office.Account("song.zx")).DisabledAt);
    }

    [Fact]
    public async Task Is_possible_once_everything_is_handed_over_and_closes_the_account()
    {
        using var office = _office;
        var call = await office.Tell("Owed", Level.Restricted);
        using var administrator = await office.As("tao.ar");
        using var leaving = await office.SignIn("song.zx");
        var handed = await HandOver(administrator, "song.zx", "he.yn");
        Assert.Equal(HttpStatusCode.Redirect, handed.Status);
        Assert.Equal(0, await Owed("song.zx"));
        using var taking = await office.As("he.yn");
        Assert.Contains("passed it on to 何以宁: Leaves the company.", (await taking.Get($"/calls/{call.Id}")).Text, StringComparison.Ordinal);

        var left = await (await handed.Follow()).Form($"/people/{await office.EmployeeId("song.zx")}/leaving").Post();
        Assert.Equal("宋知夏 has left. The account is closed.", (await left.Follow()).Note);
        Assert.Equal(HttpStatusCode.Redirect, (await leaving.Get("/desk")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await office.Stranger().SignIn("song.zx", DemoCompany.Password)).Status);
        Assert.Contains("宋知夏", (await administrator.Get("/people?state=left")).Html, StringComparison.Ordinal);
        Assert.Empty((await administrator.Get("/people?q=song.zx")).Document.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Can_be_taken_back_and_enabling_alone_does_not_do_it()
    {
        using var office = _office;
        using var administrator = await office.As("tao.ar");
        await (await office.FormOf(administrator, "calder", "/leaving", "/leaving")).Post();
        var enabled = await (await office.Unoffered(administrator, "calder", "/disabling/undo")).Post();
        Assert.Equal(["Ruth Calder has left the company. Take the leaving back first."], enabled.Errors);
        await (await office.FormOf(administrator, "calder", "", "/leaving/undo")).Post();
        using var back = await office.SignIn("calder");
        Assert.Equal(HttpStatusCode.OK, (await back.Get("/desk")).Status);
    }

    [Theory]
    [InlineData("2026-11-25")]
    [InlineData("")]
    [InlineData("soon")]
    public async Task On_a_day_to_come_or_no_day_is_refused(string day)
    {
        using var office = _office;
        using var administrator = await office.As("tao.ar");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await office.FormOf(administrator, "calder", "/leaving", "/leaving")).With("LeftOn", day).Post()).Status);
        Assert.Null((await office.Account("calder")).Employee.LeftOn);
    }

    [Fact]
    public async Task Gives_an_administrator_nothing_to_read()
    {
        using var office = _office;
        await office.Tell("Owed", Level.Restricted);
        using var administrator = await office.As("tao.ar");
        var page = await HandOver(administrator, "song.zx", "tao.ar");
        Assert.Equal(["An administrator hands nothing to himself. Choose a colleague."], page.Errors);
        Assert.Empty((await administrator.Get("/calls")).Document.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Hands_nothing_to_whom_an_entry_is_closed()
    {
        using var office = _office;
        var call = await office.Tell("About 何以宁", Level.Restricted);
        await using (var db = office.Books())
        {
            (await db.Calls.IgnoreQueryFilters(CallForms.PastFilter).SingleAsync(c => c.Id == call.Id)).Exclude(await office.EmployeeId("he.yn"), "Concerned.");
            await db.SaveChangesAsync();
        }

        using var administrator = await office.As("tao.ar");
        var owed = await Owed("song.zx");
        Assert.Equal(["何以宁 cannot take all of this over. Choose another colleague."], (await HandOver(administrator, "song.zx", "he.yn")).Errors);
        Assert.Equal(owed, await Owed("song.zx"));
    }

    private async Task<Page> HandOver(Browser administrator, string from, string to) => await (await _office.FormOf(administrator, from, "/leaving", "/handover"))
        .With("ToId", $"{await _office.EmployeeId(to)}").With("Reason", "Leaves the company.").Post();

    private async Task<int> Owed(string userName)
    {
        var id = await _office.EmployeeId(userName);
        await using var db = _office.Books();
        return await db.Commitments.IgnoreQueryFilters(CallForms.PastFilter).CountAsync(c => c.OwnerId == id && c.Done == null);
    }
}
