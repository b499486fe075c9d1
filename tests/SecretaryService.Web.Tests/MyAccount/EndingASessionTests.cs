using System.Net;

namespace SecretaryService.Web.Tests.MyAccount;

public sealed class EndingASessionTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Ends_the_chosen_one_and_marks_this_one()
    {
        using var here = await office.SignIn("gu.qh");
        using var there = await office.SignIn("gu.qh");
        var page = await here.Get("/account");
        Assert.Single(page.Document.QuerySelectorAll("section ul.files .state"));
        await page.Form("/account/sessions/end").Post();
        Assert.Equal(HttpStatusCode.OK, (await here.Get("/desk")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await there.Get("/desk")).Status);
    }

    [Fact]
    public async Task Ends_all_others_and_keeps_this_one()
    {
        using var here = await office.SignIn("okafor");
        using var there = await office.SignIn("okafor");
        using var elsewhere = await office.SignIn("okafor");
        await (await here.Get("/account")).Form("/account/sessions/end-others").Post();
        Assert.Equal(HttpStatusCode.OK, (await here.Get("/desk")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await there.Get("/desk")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.Get("/desk")).Status);
    }

    [Fact]
    public async Task Of_somebody_else_is_not_ended()
    {
        using var mine = await office.SignIn("calder");
        using var second = await office.SignIn("calder");
        using var theirs = await office.SignIn("xu.yq");
        using var another = await office.SignIn("xu.yq");
        var theirKey = (await theirs.Get("/account")).Form("/account/sessions/end")["key"];
        await (await mine.Get("/account")).Form("/account/sessions/end").With("key", theirKey).Post();
        Assert.Equal(HttpStatusCode.OK, (await another.Get("/desk")).Status);
    }
}
