using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Manuscripts;

namespace SecretaryService.Web.Tests.Manuscripts;

public sealed class DraftingADocumentTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Begins_with_the_template_filled_from_what_was_typed()
    {
        using var drafter = (await office.As("ye.hj")).In("zh-CN");
        var id = await drafter.Begin("关于账目核对的函", ("Purpose", "为核对年度账目，"));
        var page = await drafter.Get($"/manuscripts/{id}/versions/new");
        Assert.Contains("# 关于账目核对的函\n\n临澜检测：\n\n为核对年度账目，", page.ValueOf("Text")!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("{{事由与商洽内容}}", page.ValueOf("Text"), StringComparison.Ordinal);
        Assert.Contains("2026年11月24日", page.ValueOf("Text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_are_asked_find_it_on_their_desk_and_sign_off_in_two_taps()
    {
        using var drafter = await office.As("shen.rx");
        var id = await drafter.Begin("Two taps", ("Template", "en"));
        Assert.Equal("何以宁 has been told.", (await (await drafter.Ask(id, "Review", "8001")).Follow()).Note);
        await office.Passes("he.yn", id);
        await drafter.Ask(id, "Proofreading", "song zhixia");
        await office.Passes("song.zx", id);
        await drafter.Ask(id, "SignOff", "陆知远");
        using var manager = await office.As("lu.zy");
        var desk = await manager.Get("/desk");
        Assert.Contains("Sign off: Two taps", desk.Text, StringComparison.Ordinal);
        Assert.NotNull(desk.Document.QuerySelector($".acts a[href='/manuscripts/{id}']"));
        Assert.Equal(HttpStatusCode.Redirect, (await office.Passes("lu.zy", id)).Status);
        Assert.Equal(ManuscriptState.SignedOff, await State(id));
        Assert.Contains("signed off version 1.", (await drafter.Get($"/manuscripts/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_goes_back_with_remarks_and_stays_readable()
    {
        using var drafter = await office.As("shen.rx");
        var id = await drafter.Begin("Sent back");
        await drafter.Ask(id, "Review", "8001");
        using var reviewer = await office.As("he.yn");
        var page = await reviewer.Get($"/manuscripts/{id}");
        var passing = page.Form(page.Document.QuerySelector("form[action$='/passing']")!.GetAttribute("action")!);
        var unticked = await passing.With("Remarks", "kept: words").Post();
        Assert.StartsWith("Tick each point", unticked.Errors.Single(), StringComparison.Ordinal);
        Assert.Equal("kept: words", unticked.ValueOf("Remarks"));
        var sent = await (passing with { Action = passing.Action.Replace("/passing", "/return", StringComparison.Ordinal) }).Anew().With("Opinion", "the dates do not fit").With("Remarks", "第3段：日期\nno place here").Post();
        Assert.EndsWith("goes back to 沈若溪.", (await sent.Follow()).Note, StringComparison.Ordinal);
        var shown = (await drafter.Get($"/manuscripts/{id}")).Text;
        Assert.Contains("the dates do not fit", shown, StringComparison.Ordinal);
        Assert.Contains("第3段: 日期", shown, StringComparison.Ordinal);
        Assert.Equal(ManuscriptState.Draft, await State(id));
    }

    [Fact]
    public async Task Two_who_write_at_once_see_both_texts_and_lose_neither()
    {
        using var drafter = await office.As("shen.rx");
        using var other = await office.As("song.zx");
        var id = await drafter.Begin("At once", ("Template", ""));
        await drafter.Write(id, "the first text");
        var mine = (await drafter.Get($"/manuscripts/{id}/versions/new")).Form($"/manuscripts/{id}/versions").With("Text", "mine is red");
        await other.Write(id, "theirs is blue");
        var conflict = await mine.Post();
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("mine is red", conflict.ValueOf("Text"));
        Assert.Contains("theirs", conflict.TextOf(".marked"), StringComparison.Ordinal);
        Assert.Equal("Version 3 saved.", (await (await conflict.Form($"/manuscripts/{id}/versions").Post()).Follow()).Note);
        var compared = await drafter.Get($"/manuscripts/{id}/compare?from=2&to=3");
        Assert.Equal(["theirs", "blue"], compared.Document.QuerySelectorAll("del").Select(d => d.TextContent));
        Assert.Equal(["mine", "red"], compared.Document.QuerySelectorAll("ins").Select(d => d.TextContent));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt&colon;alert(1))")]
    [InlineData("![x](https://elsewhere.example/pixel.png)")]
    [InlineData("<a href=\"data:text/html,<script>alert(1)</script>\">x</a>")]
    [InlineData("**bold**<svg/onload=alert(1)>")]
    [InlineData("| a |\n|---|\n| <iframe src=//elsewhere.example> |")]
    [InlineData("<http://a\" onmouseover=\"alert(1)>")]
    public async Task Whatever_is_written_stays_a_text(string text)
    {
        using var drafter = await office.As("shen.rx");
        var id = await drafter.Begin("Hostile", ("Template", ""));
        await drafter.Write(id, text);
        foreach (var address in new[] { $"/manuscripts/{id}", $"/manuscripts/{id}/versions/1" })
        {
            var prose = (await drafter.Get(address)).Document.QuerySelector(".prose")!;
            Assert.Empty(prose.QuerySelectorAll("script,img,iframe,svg,object,embed,style,form,input"));
            Assert.All(prose.QuerySelectorAll("*"), e => Assert.All(e.Attributes, a => Assert.False(a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name == "style")));
            Assert.All(prose.QuerySelectorAll("a[href]"), a => Assert.Matches("^(https?|mailto):", a.GetAttribute("href")));
        }
    }

    [Fact]
    public async Task The_preview_saves_nothing()
    {
        using var drafter = await office.As("shen.rx");
        var id = await drafter.Begin("Previewed", ("Template", ""));
        var form = (await drafter.Get($"/manuscripts/{id}/versions/new")).Form($"/manuscripts/{id}/versions").With("Text", "# Heading");
        var preview = await form.With("Then", "preview").Post();
        Assert.Equal((HttpStatusCode.OK, "Heading"), (preview.Status, preview.TextOf(".prose h2")));
        Assert.Equal("# Heading", preview.ValueOf("Text"));
        await using var db = office.Books();
        Assert.Equal(0, await db.Manuscripts.IgnoreQueryFilters(CallForms.PastFilter).Where(m => m.Id == id).Select(m => m.LastVersion).SingleAsync());
    }

    [Fact]
    public async Task Its_own_template_takes_the_place_of_the_one_that_comes_with_the_program()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.Get("/manuscripts/templates/Speech/en")).Form("/manuscripts/templates/Speech/en").With("Text", "Hello {{addressee}}, from {{company}}");
        Assert.Equal("The template is saved.", (await (await form.Post()).Follow()).Note);
        Assert.Equal(HttpStatusCode.Conflict, (await form.Anew().With("Text", "stale").Post()).Status);
        using var drafter = await office.As("gu.qh");
        var id = await drafter.Begin("A speech", ("Kind", "Speech"), ("Addressee", "guests"), ("Template", "en"));
        Assert.StartsWith("Hello guests, from ", (await drafter.Get($"/manuscripts/{id}/versions/new")).ValueOf("Text"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await drafter.Post("/manuscripts/templates/Speech/en", form.Anew().Fields)).Status);
    }

    [Fact]
    public async Task Of_what_is_confidential_an_outsider_learns_nothing_anywhere()
    {
        using var drafter = await office.As("ye.hj");
        var refused = await (await drafter.Get("/manuscripts/new")).Form("/manuscripts").With("Title", "Zitronenfalter").With("Level", "Confidential").Post();
        Assert.StartsWith("Name the secretary", refused.ErrorAt("Clerk"), StringComparison.Ordinal);
        var id = await drafter.Begin("Zitronenfalter", ("Level", "Confidential"), ("Clerk", "8000"));
        using var clerk = await office.As("shen.rx");
        Assert.Equal(HttpStatusCode.OK, (await clerk.Get($"/manuscripts/{id}")).Status);
        Assert.DoesNotContain("Zitronenfalter", (await clerk.Get("/search?q=Zitronenfalter")).Text.Replace("Zitronenfalter", "", StringComparison.Ordinal) + (await drafter.Get("/manuscripts?q=Zitronenfalter")).TextOf(".empty"), StringComparison.Ordinal);
        foreach (var name in new[] { "he.yn", "calder", "cheng.bc", "okafor", "tao.ar" })
        {
            using var outsider = await office.As(name);
            foreach (var page in new[] { "", "/sheet", "/versions/1", "/versions/1/word", "/compare" })
            {
                var (there, nowhere) = (await outsider.Get($"/manuscripts/{id}{page}"), await outsider.Get($"/manuscripts/999999{page}"));
                Assert.Equal((HttpStatusCode.NotFound, nowhere.Title), (there.Status, there.Title));
            }

            Assert.DoesNotContain("Zitronenfalter", (await outsider.Get("/manuscripts")).Html + (await outsider.Get("/manuscripts?state=Draft")).Html + (await outsider.Get("/desk")).Html, StringComparison.Ordinal);
            Assert.DoesNotContain("密文稿", (await outsider.Get("/numbers")).Html + (await outsider.Get("/search?q=密文稿")).TextOf("main").Replace("密文稿", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private async Task<ManuscriptState> State(long id)
    {
        await using var db = office.Books();
        return await db.Manuscripts.IgnoreQueryFilters(CallForms.PastFilter).Where(m => m.Id == id).Select(m => m.State).SingleAsync();
    }
}
