using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Standard;
using SecretaryService.Testing;

namespace SecretaryService.Web.Tests.Standard;

/// <summary>A draft, four eyes, a day: and nothing of what was before moves.</summary>
public sealed class ChangingTheStandardTests
{
    private const string FiveRings = "Limits[Rings]";

    [Fact]
    [Clause("7")]
    [Clause("3.1.1")]
    public async Task Is_felt_from_its_day_on_and_not_before()
    {
        using var office = new DemoOffice();
        using var supervisor = await office.As("calder");
        var draft = await office.Draft();
        Assert.Equal(HttpStatusCode.Redirect, (await (await supervisor.ClauseOf(draft, "3.1.1")).With(FiveRings, "5").Post()).Status);
        using var manager = await office.SignIn("lu.zy");
        Assert.Equal(HttpStatusCode.Redirect, (await manager.Approve(draft, "2026-11-25")).Status);

        using var desk = await office.SignIn("shen.rx");
        var today = await office.Call((await desk.Log(form => form.Filled("Today").With("Rings", "4"))).Id);
        Assert.Equal((1, 3), (today.StandardVersion, today.RingsAllowed));
        var before = (await desk.Get("/standard/3.1.1?from=2026-11-24&until=2026-11-24")).TextOf(".fig small");

        office.Clock.Advance(TimeSpan.FromDays(1));
        using var next = await office.SignIn("shen.rx");
        var tomorrow = await office.Call((await next.Log(form => form.Filled("Tomorrow").With("Rings", "4"))).Id);
        Assert.Equal((draft.Number, 5), (tomorrow.StandardVersion, tomorrow.RingsAllowed));
        Assert.Equal(before, (await next.Get("/standard/3.1.1?from=2026-11-24&until=2026-11-24")).TextOf(".fig small"));
        Assert.Equal("1 of 1", (await next.Get("/standard/3.1.1?from=2026-11-25&until=2026-11-25")).TextOf(".fig small"));
    }

    [Fact]
    public async Task Shows_old_and_new_of_every_field()
    {
        using var office = new DemoOffice();
        using var supervisor = await office.As("calder");
        var draft = await office.Draft();
        await (await supervisor.ClauseOf(draft, "3.1.1")).With(FiveRings, "4").With("TitleEn", "Picking up").Post();
        var changes = (await supervisor.Get($"/standard/versions/{draft.Number}/changes")).TextOf("table");
        Assert.Contains("3 Rings4 Rings", changes, StringComparison.Ordinal);
        Assert.Contains("Answering the telephonePicking up", changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_two_at_once_keeps_what_the_second_typed_and_saves_it_knowingly()
    {
        using var office = new DemoOffice();
        using var supervisor = await office.As("calder");
        var draft = await office.Draft();
        var (first, second) = (await supervisor.ClauseOf(draft, "3.1.1"), await supervisor.ClauseOf(draft, "3.1.1"));
        await first.With(FiveRings, "4").Post();
        var stale = await second.With(FiveRings, "6").Post();
        Assert.Equal((HttpStatusCode.Conflict, "6"), (stale.Status, stale.ValueOf(FiveRings)));
        Assert.Equal(4, (await office.Draft()).RingsAllowed);
        Assert.Equal(HttpStatusCode.Redirect, (await stale.Form(second.Action).Post()).Status);
        Assert.Equal(6, (await office.Draft()).RingsAllowed);
    }

    [Theory]
    [InlineData("Limits[Rings]", "0")]
    [InlineData("Limits[Rings]", "21")]
    [InlineData("Limits[Rings]", "many")]
    [InlineData("Limits[Rings]", "")]
    [InlineData("Targets[answered-within-rings]", "101")]
    [InlineData("TextZh", "")]
    [InlineData("TitleEn", " ")]
    public async Task Is_refused_where_it_makes_no_sense(string field, string value)
    {
        using var office = new DemoOffice();
        using var supervisor = await office.As("calder");
        var draft = await office.Draft();
        var refused = await (await supervisor.ClauseOf(draft, "3.1.1")).With(field, value).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.Errors);
        Assert.Equal(3, (await office.Draft()).RingsAllowed);
    }

    [Fact]
    public async Task Needs_four_eyes_and_a_day_that_is_not_past()
    {
        using var office = new DemoOffice();
        using var author = await office.As("lu.zy");
        using var other = await office.As("cheng.bc");
        var draft = await office.Draft();
        await (await author.ClauseOf(draft, "3.1.1")).With(FiveRings, "4").Post();
        Assert.Contains("Somebody else", Assert.Single((await author.Approve(draft, "2026-12-01")).Errors), StringComparison.Ordinal);
        Assert.Contains("in the past", Assert.Single((await other.Approve(draft, "2026-11-23")).Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await other.Approve(draft, "2026-11-24")).Status);
    }

    [Fact]
    public async Task At_once_by_two_managers_is_one()
    {
        using var office = new DemoOffice();
        var draft = await office.Draft();
        using var one = await office.As("lu.zy");
        using var other = await office.As("cheng.bc");
        var answers = await Task.WhenAll(one.Approve(draft, "2026-12-01"), other.Approve(draft, "2026-12-02"));
        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        await using var db = office.Books();
        Assert.Equal(2, await db.Standards.Approved.CountAsync());
    }

    [Fact]
    public async Task Is_hidden_from_those_who_do_not_write_it_until_it_is_approved()
    {
        using var office = new DemoOffice();
        var draft = await office.Draft();
        using var employee = await office.As("ye.hj");
        Assert.Equal(HttpStatusCode.NotFound, (await employee.Get($"/standard/versions/{draft.Number}")).Status);
        Assert.DoesNotContain("being drafted", (await employee.Get("/standard/versions")).TextOf("table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_taken_back_by_a_manager_before_its_day_only()
    {
        using var office = new DemoOffice();
        var draft = await office.Draft();
        using var manager = await office.SignIn("lu.zy");
        await manager.Approve(draft, "2026-11-25");
        var address = $"/standard/versions/{draft.Number}/withdrawal";
        using var supervisor = await office.As("calder");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await supervisor.Get(address)).Form(address).With("Reason", "no").Post()).Status);
        var form = (await manager.Get(address)).Form(address).With("Reason", "too strict");
        Assert.Equal(HttpStatusCode.Redirect, (await form.Post()).Status);
        await using var db = office.Books();
        Assert.Equal([1], await db.Standards.Approved.Select(v => v.Number).ToListAsync());
    }
}
