using System.Net;
using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Web.Tests.Calls;

/// <summary>A half-written call is kept on the server for its writer alone.</summary>
public sealed class KeepingADraftTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Gives_back_every_sign_that_was_typed_and_nonsense_too()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.NewCall()).With("Name", "Half Written").With("Matter", "两行\nof <b>text</b>").With("Rings", "twelve").With("Greeting", "true");
        Assert.Equal("""{"revision":1}""", (await Save(form)).Html);
        var again = await desk.Get($"/calls/new?draft={form["DraftKey"]}");
        Assert.Equal(("Half Written", "两行\nof <b>text</b>", "twelve"), (again.ValueOf("Name"), again.ValueOf("Matter"), again.ValueOf("Rings")));
        Assert.Empty(again.Errors);
        await Discard(again.Form("/calls"));
        Assert.DoesNotContain("Half Written", (await desk.Get("/calls/new")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_nobody_elses_to_see_to_write_or_to_discard()
    {
        using var desk = await office.As("shen.rx");
        using var other = await office.As("he.yn");
        var form = (await desk.NewCall()).With("Name", "Mine Alone");
        await Save(form);
        Assert.DoesNotContain("Mine Alone", (await other.Get($"/calls/new?draft={form["DraftKey"]}")).Html, StringComparison.Ordinal);
        var foreign = (await other.NewCall()).With("DraftKey", form["DraftKey"]).With("Name", "Taken over").With("Revision", "1");
        Assert.Equal(HttpStatusCode.Conflict, (await Save(foreign)).Status);
        await Discard(foreign);
        Assert.Equal("Mine Alone", (await desk.Get($"/calls/new?draft={form["DraftKey"]}")).ValueOf("Name"));
        await Discard(form);
    }

    [Fact]
    public async Task Written_in_another_window_is_not_overwritten()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.NewCall()).With("Name", "First window");
        await Save(form);
        Assert.Equal(HttpStatusCode.OK, (await Save(form.With("Revision", "1").With("Name", "Second window"))).Status);
        var refused = await Save(form.With("Revision", "1").With("Name", "First window again"));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("in another window", refused.Html, StringComparison.Ordinal);
        Assert.Equal("Second window", (await desk.Get($"/calls/new?draft={form["DraftKey"]}")).ValueOf("Name"));
        await Discard(form);
    }

    [Fact]
    public async Task Ends_with_the_call_and_does_not_come_back()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.NewCall()).Filled("written and saved");
        await Save(form);
        Assert.Equal(HttpStatusCode.Redirect, (await form.Post()).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await Save(form.With("Revision", "1"))).Status);
        Assert.Equal(0, await Count("shen.rx"));
    }

    [Fact]
    public async Task By_a_button_needs_no_script()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.NewCall()).With("Name", "By button");
        var kept = await desk.Post($"/calls/drafts/{form["DraftKey"]}/keep", form.Fields);
        Assert.Contains("By button", (await kept.Follow()).TextOf("nav.tabs"), StringComparison.Ordinal);
        await Discard(form);
    }

    [Fact]
    public async Task Of_fifty_says_after_twenty_that_one_must_go_first()
    {
        using var desk = await office.As("song.zx");
        List<HttpStatusCode> answers = [];
        Page? last = null;
        for (var i = 0; i < 50; i++)
        {
            last = await Save((await desk.NewCall()).With("Name", $"Line {i}"));
            answers.Add(last.Status);
        }

        Assert.Equal((20, 30), (answers.Count(a => a == HttpStatusCode.OK), answers.Count(a => a == HttpStatusCode.Conflict)));
        Assert.Contains("20 half-written calls are open.", last!.Html, StringComparison.Ordinal);
        Assert.Equal(20, await Count("song.zx"));
        // Saved all the same: only keeping it for later is refused.
        Assert.Equal("not lost", (await desk.Log(form => form.Filled("not lost"))).Title);
    }

    [Fact]
    public async Task Too_long_to_keep_is_refused_with_a_sentence()
    {
        using var desk = await office.As("he.yn");
        var refused = await Save((await desk.NewCall()).With("Matter", new string('长', 20_001)));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("too long to keep", refused.Html, StringComparison.Ordinal);
    }

    private static Task<Page> Save(PageForm form) => form.Page.Browser.Post($"/calls/drafts/{form["DraftKey"]}", form.Fields);

    private static Task<Page> Discard(PageForm form) => form.Page.Browser.Post($"/calls/drafts/{form["DraftKey"]}/discard", form.Anew().Fields);

    private async Task<int> Count(string userName)
    {
        await using var db = office.Books();
        var person = await office.PersonId(userName);
        return await db.Drafts.CountAsync(d => d.OwnerId == person);
    }
}
