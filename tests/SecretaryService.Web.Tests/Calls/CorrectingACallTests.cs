using System.Net;

namespace SecretaryService.Web.Tests.Calls;

public sealed class CorrectingACallTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Shows_the_old_words_beside_the_new_ones()
    {
        using var desk = await office.As("shen.rx");
        var call = await desk.Log(form => form.Filled("Asks for Lindgren"));
        var page = await (await (await desk.Correction(call.Id)).With("Matter", "Asks for Lundgren").With("Outcome", "Referred").With("Reason", "misheard").Post()).Follow();
        Assert.Equal(($"{call.Number} corrected.", "Asks for Lundgren"), (page.Note, page.Title));
        var told = page.TextOf("section[aria-labelledby=trail-h] li");
        Assert.Contains("corrected it: misheard", told, StringComparison.Ordinal);
        Assert.Contains("Matter: Asks for Lindgren → Asks for Lundgren", told, StringComparison.Ordinal);
        Assert.Contains("Outcome: Advised → Referred", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offers_what_stands_in_the_register()
    {
        using var desk = await office.As("shen.rx");
        var call = await desk.Log(form => form.Promised("As it stands").With("Urgency", "Urgent").With("Rings", "3"));
        var form = await desk.Correction(call.Id);
        Assert.Equal(
            ["Marta Lindqvist", "Nordlicht AB", "+46 8 5550 0123", "As it stands", "叶怀瑾 Ye Huaijin", "Message", "Urgent", "3"],
            ((string[])["Name", "Organisation", "Phone", "Matter", "For", "Outcome", "Urgency", "Rings"]).Select(field => form[field]));
    }

    [Fact]
    public async Task Keeps_number_time_and_taker()
    {
        using var desk = await office.As("shen.rx");
        using var other = await office.As("he.yn");
        var call = await desk.Log(form => form.Filled("Number stays").With("At", "2026-11-23T09:00:00"));
        var before = await office.Call(call.Id);
        await (await other.Correction(call.Id)).With("Matter", "Number stayed").With("Reason", "a slip").Post();
        var after = await office.Call(call.Id);
        Assert.Equal((before.Number, before.OccurredAt, before.TakenById, 2), (after.Number, after.OccurredAt, after.TakenById, after.Version));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Needs_a_reason(string reason)
    {
        using var desk = (await office.As("shen.rx")).In("zh-CN");
        var call = await desk.Log(form => form.Filled("No reason"));
        var page = await (await desk.Correction(call.Id)).With("Matter", "Changed").With("Reason", reason).Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "请简述更正理由，不超过 200 字。", "Changed"), (page.Status, page.ErrorAt("Reason"), page.ValueOf("Matter")));
        Assert.Equal("No reason", (await office.Call(call.Id)).Matter);
    }

    [Fact]
    public async Task May_not_leave_nothing()
    {
        using var desk = await office.As("shen.rx");
        var call = await desk.Log(form => form.Filled("Something"));
        var page = await (await desk.Correction(call.Id)).With("Name", "").With("Organisation", "").With("Phone", "").With("Matter", "").With("Reason", "wipe").Post();
        Assert.Equal(["Nothing is noted. Write down who called, the number or the matter."], page.Errors);
    }

    [Fact]
    public async Task To_another_colleague_takes_it_from_the_first()
    {
        using var desk = await office.As("shen.rx");
        using var first = await office.As("ye.hj");
        var call = await desk.Log(form => form.Filled("For whom").With("For", "8400").With("Outcome", "Message"));
        Assert.Equal(HttpStatusCode.OK, (await first.Get(call.Address)).Status);
        await (await desk.Correction(call.Id)).With("For", "8500").With("Reason", "wrong colleague").Post();
        Assert.Equal(HttpStatusCode.NotFound, (await first.Get(call.Address)).Status);
    }

    [Fact]
    public async Task Of_an_older_text_shows_both_and_keeps_ones_own()
    {
        var (page, call) = await Conflict();
        using (page.Browser)
        {
            Assert.Equal(HttpStatusCode.Conflict, page.Status);
            Assert.Equal(
                ["Name Marta Lindqvist M. Lindquist", "Matter Mine Theirs"],
                page.Document.QuerySelectorAll("table.both tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()))));
            Assert.Equal(("Mine", "Marta Lindqvist", "my reason"), (page.ValueOf("Matter"), page.ValueOf("Name"), page.ValueOf("Reason")));
            Assert.Equal("Theirs", (await office.Call(call)).Matter);
        }
    }

    [Fact]
    public async Task Of_an_older_text_saves_ones_own_when_sent_again()
    {
        var (page, id) = await Conflict();
        using (page.Browser)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await Again(page, id).Post()).Status);
            var call = await office.Call(id);
            Assert.Equal(("Mine", "Marta Lindqvist"), (call.Matter, call.CallerName));
        }
    }

    [Fact]
    public async Task Of_an_older_text_takes_the_others_field_by_field()
    {
        var (page, id) = await Conflict();
        using (page.Browser)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await Again(page, id).And("Theirs", "Name").Post()).Status);
            var call = await office.Call(id);
            Assert.Equal(("Mine", "M. Lindquist"), (call.Matter, call.CallerName));
        }
    }

    [Fact]
    public async Task Of_an_older_text_remembers_the_choice_when_it_is_refused()
    {
        var (page, id) = await Conflict();
        using (page.Browser)
        {
            var refused = await Again(page, id).And("Theirs", "Name").With("Reason", "").Post();
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            await Again(refused, id).With("Reason", "now with one").Post();
            var call = await office.Call(id);
            Assert.Equal(("Mine", "M. Lindquist"), (call.Matter, call.CallerName));
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("999")]
    [InlineData("abc")]
    public async Task Of_a_version_that_never_was_saves_nothing(string version)
    {
        using var desk = await office.As("shen.rx");
        var call = await desk.Log(form => form.Filled("Version"));
        var page = await (await desk.Correction(call.Id)).With("Matter", "Silently").With("Version", version).With("Reason", "x").Post();
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("Version", (await office.Call(call.Id)).Matter);
    }

    [Fact]
    public async Task At_once_lets_one_through_and_asks_the_other()
    {
        using var desk = await office.As("shen.rx");
        var call = await desk.Log(form => form.Filled("Race"));
        var form = (await desk.Correction(call.Id)).With("Reason", "race");
        var answers = await Task.WhenAll(form.With("Matter", "First").Post(), form.Anew().With("Matter", "Second").Post());
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(a => a.Status).Order());
        Assert.Equal(2, (await office.Call(call.Id)).Version);
    }

    // Two secretaries opened the same version; the other one saved first.
    private async Task<(Page Page, long Id)> Conflict()
    {
        var mine = await office.As("shen.rx");
        using var other = await office.As("he.yn");
        var id = (await mine.Log(form => form.Filled("As it was"))).Id;
        var stale = await mine.Correction(id);
        await (await other.Correction(id)).With("Matter", "Theirs").With("Name", "M. Lindquist").With("Reason", "their reason").Post();
        return (await stale.With("Matter", "Mine").With("Reason", "my reason").Post(), id);
    }

    private static PageForm Again(Page page, long id) => page.Form($"/calls/{id}/correction");
}
