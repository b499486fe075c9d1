using System.Net;
using SecretaryService.Domain;

namespace SecretaryService.Web.Tests.Calls;

/// <summary>The caller box: any part of the number, name, organisation, pinyin initials; the book first, then callers of late.</summary>
public sealed class FindingACallerTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Theory]
    [InlineData("4417", "周砚舟")]
    [InlineData("6600-4417", "周砚舟")]
    [InlineData("0044 17", "周砚舟")]
    [InlineData("周砚", "周砚舟")]
    [InlineData("zyz", "周砚舟")]
    [InlineData("澄海", "周砚舟")]
    [InlineData("brackenfold", "Imogen Farrant")]
    [InlineData("ＩＭＯＧＥＮ", "Imogen Farrant")]
    public async Task Of_late_is_found_by_any_part(string typed, string caller)
    {
        using var desk = await office.As("shen.rx");
        Assert.Contains(caller, await Found(desk, typed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("44")]
    [InlineData("--")]
    [InlineData("%_")]
    [InlineData("nobody at all")]
    public async Task Is_offered_nobody_for_what_fits_nobody(string typed)
    {
        using var desk = await office.As("shen.rx");
        Assert.Equal("", (await Found(desk, typed)).Trim());
    }

    [Fact]
    public async Task In_the_book_comes_first_with_history_and_open_promises()
    {
        using var desk = await office.As("shen.rx");
        var contact = await Keep(desk, "Nadia Brook", "Brook Castings", "+44 20 7946 0611");
        await desk.Log(form => form.Promised("waits for castings").With("Name", "Nadia Brook").With("Phone", "+44 20 7946 0611"));
        var option = await Found(desk, "0611");
        Assert.Contains($"data-contact=\"{contact}\"", option, StringComparison.Ordinal);
        var known = (await desk.Get($"/calls/lookup/known?contact={contact}")).Html;
        Assert.Contains("waits for castings", known, StringComparison.Ordinal);
        Assert.Contains("callback by 叶怀瑾", known, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_shared_switchboard_is_found_by_it_and_not_taken_for_a_duplicate()
    {
        using var desk = await office.As("shen.rx");
        await Keep(desk, "Olga Penn", "Penn Works", "", shared: "+44 20 7946 0622");
        Assert.Contains("switchboard", await Found(desk, "0622"), StringComparison.Ordinal);
        var page = await desk.Log(form => form.Filled("new at the switchboard").With("Name", "Otto Penn").With("Phone", "+44 20 7946 0622").With("KeepAsContact", "true"));
        Assert.Equal("new at the switchboard", page.Title);
    }

    [Fact]
    public async Task Is_kept_only_by_choice_and_a_likely_duplicate_is_asked_about()
    {
        using var desk = await office.As("shen.rx");
        await desk.Log(form => form.Filled("not kept").With("Name", "Piers Unkept"));
        Assert.DoesNotContain("Piers Unkept", (await desk.Get("/contacts?q=unkept")).Text, StringComparison.Ordinal);
        await Keep(desk, "Rosa Twin", "Twin Ltd", "+44 20 7946 0633");

        var form = (await desk.NewCall()).Filled("again?").With("Name", "R. Twin").With("Phone", "+44 (20) 7946-0633").With("KeepAsContact", "true");
        var asked = await form.Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("Rosa Twin", asked.TextOf("fieldset.note"), StringComparison.Ordinal);
        var saved = await asked.Form("/calls").With("IsSomebodyElse", "true").Post();
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Contains("R. Twin", (await desk.Get("/contacts?q=0633")).Text, StringComparison.Ordinal);
    }

    [Fact, Clause("1.3.4")]
    public async Task Of_a_call_that_one_may_not_see_is_nobody()
    {
        await office.Tell("Whose name nobody may learn", Level.Restricted);
        using var stranger = await office.As("he.yn");
        using var party = await office.As("song.zx");
        Assert.Contains("Nils Ek", await Found(party, "nils"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nils Ek", await Found(stranger, "nils"), StringComparison.Ordinal);
        Assert.DoesNotContain("Whose name", (await stranger.Get("/calls/lookup/known?phone=0510+6620+0000")).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8400", "叶怀瑾")]
    [InlineData("yhj", "叶怀瑾")]
    public async Task Is_told_where_the_colleague_is_and_who_acts_for_him(string typed, string name)
    {
        using var desk = await office.As("shen.rx");
        Assert.Contains(name, (await desk.Get($"/calls/lookup/colleague?q={typed}")).Html, StringComparison.Ordinal);
    }

    private static async Task<string> Found(Browser desk, string typed) => (await desk.Get($"/calls/lookup/callers?q={Uri.EscapeDataString(typed)}")).Html;

    private static async Task<long> Keep(Browser desk, string name, string organisation, string numbers, string shared = "")
    {
        var form = (await desk.Get("/contacts/new")).Form("/contacts").With("Name", name).With("Organisation", organisation).With("Numbers", numbers).With("SharedNumbers", shared);
        return (await (await form.Post()).Follow()).Id;
    }
}
