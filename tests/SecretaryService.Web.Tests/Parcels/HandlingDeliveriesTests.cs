using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Parcels;

namespace SecretaryService.Web.Tests.Parcels;

public sealed class HandlingDeliveriesTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task The_recipient_finds_it_on_his_desk_until_it_is_handed_out()
    {
        using var desk = await office.As("shen.rx");
        var id = await Received(desk, ("Recipient", "8400"), ("Sender", "Quill Press"));
        using var recipient = await office.As("ye.hj");
        Assert.Contains("Fetch the delivery: DHL, Quill Press", (await recipient.Get("/desk")).Text, StringComparison.Ordinal);
        Assert.Contains("Quill Press", (await recipient.Get("/parcels")).Text, StringComparison.Ordinal);
        var answer = await HandOut(desk, [id], "叶怀瑾");
        Assert.Matches("^P-2026-\\d+ handed out to 叶怀瑾\\.$", (await answer.Follow()).Note);
        Assert.DoesNotContain("Quill Press", (await recipient.Get("/desk")).Text, StringComparison.Ordinal);
        Assert.Contains("Quill Press", (await recipient.Get("/parcels?state=HandedOut")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_courier_has_more_and_is_not_typed_again()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.Get("/parcels/new")).Form("/parcels").With("Recipient", "8100").With("Carrier", "顺丰 & Co").With("Then", "new");
        var next = await (await form.Post()).Follow();
        Assert.Equal("顺丰 & Co", next.ValueOf("Carrier"));
        Assert.Contains("陆知远 has been told.", next.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_not_in_the_directory_is_kept_with_a_warning_and_found_later()
    {
        using var desk = await office.As("shen.rx");
        var id = await Received(desk, ("Recipient", "Herr Niemand"), ("Tracking", "ZZ 9988-7766"));
        Assert.Contains("nobody has been told", (await desk.Get($"/parcels/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains("Herr Niemand", (await desk.Get("/parcels?for=0")).Text, StringComparison.Ordinal);
        Assert.Contains("Herr Niemand", (await desk.Get("/parcels?q=99887766")).Text, StringComparison.Ordinal);
        Assert.Contains("Herr Niemand", (await desk.Get("/search?q=niemand")).Text, StringComparison.Ordinal);
        var form = (await desk.Get($"/parcels/{id}/correction")).Form($"/parcels/{id}/correction").With("Recipient", "8500").With("Reason", "he is in research");
        Assert.Equal(HttpStatusCode.Redirect, (await form.Post()).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await form.Anew().Post()).Status);
        using var recipient = await office.As("gu.qh");
        Assert.Contains("corrected it: he is in research", (await recipient.Get($"/parcels/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_leave_against_one_signature_drawn_by_hand()
    {
        using var desk = await office.As("shen.rx");
        var (one, two) = (await Received(desk, ("Recipient", "8300")), await Received(desk, ("Recipient", "8300")));
        var page = await desk.Get($"/parcels/handing?Chosen={one}");
        Assert.Contains("Hand out to 许砚秋", page.Title, StringComparison.Ordinal);
        var form = page.Form("/parcels/handing").With("SignedName", "Okafor for Xu").With("Taker", "8501").With("Strokes", "10,10 20,20 30,30;40,40 50,50");
        var done = await form.Without("Chosen").And("Chosen", $"{one}").And("Chosen", $"{two}").Post();
        Assert.Equal("2 deliveries handed out to Daniel Okafor.", (await done.Follow()).Note);
        var shown = await desk.Get($"/parcels/{two}");
        Assert.Equal("M10 10L20 20L30 30M40 40L50 50", shown.Document.QuerySelector("svg.signature path")!.GetAttribute("d"));
        Assert.Equal("Okafor for Xu", shown.Fact("Signed, full name"));
    }

    [Theory]
    [InlineData("Strokes", "M1 1\"/><script>alert(1)</script>", "What was drawn cannot be read. Draw it once more, or leave it: the typed name is enough.")]
    [InlineData("SignedName", " ", "Whoever takes it types the full name here, at most 80 characters.")]
    public async Task A_signature_that_is_none_hands_nothing_out(string field, string value, string sentence)
    {
        using var desk = await office.As("shen.rx");
        var id = await Received(desk, ("Recipient", "8200"));
        var refused = await (await desk.Get($"/parcels/handing?Chosen={id}")).Form("/parcels/handing").With("SignedName", "程北川").With(field, value).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(sentence, refused.Errors.Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", refused.Html, StringComparison.Ordinal);
        Assert.Equal(ParcelState.Waiting, await State(id));
    }

    [Fact]
    public async Task A_double_click_hands_out_once_and_two_desks_cannot_both()
    {
        using var desk = await office.As("shen.rx");
        using var other = await office.As("he.yn");
        var id = await Received(desk, ("Recipient", "8400"));
        var (mine, theirs) = (await Form(desk, id, "叶怀瑾"), await Form(other, id, "Somebody Else"));
        var answers = await Task.WhenAll(mine.Post(), theirs.Post());
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity], answers.Select(a => a.Status).Order());
        Assert.Matches("^P-2026-\\d+ was handed out to 叶怀瑾 already\\.$", answers.Single(a => a.Status != HttpStatusCode.Redirect).Errors.Single());
        var winner = answers[0].Status == HttpStatusCode.Redirect ? mine : theirs;
        Assert.Equal(HttpStatusCode.Redirect, (await winner.Post()).Status);
        await using var db = office.Books();
        Assert.Equal(1, await db.Journal.IgnoreQueryFilters(CallForms.PastFilter).CountAsync(l => l.EntryId == id && l.Facts.Contains("ParcelHandedOut")));
    }

    [Fact]
    public async Task Deliveries_of_two_people_are_not_handed_out_together()
    {
        using var desk = await office.As("shen.rx");
        var (one, two) = (await Received(desk, ("Recipient", "8400")), await Received(desk, ("Recipient", "8200")));
        var refused = await (await Form(desk, one, "叶怀瑾")).And("Chosen", $"{two}").Post();
        Assert.Equal("These deliveries are for different people. Hand them out one recipient at a time.", refused.Errors.Single());
        Assert.Equal((ParcelState.Waiting, ParcelState.Waiting), (await State(one), await State(two)));
    }

    [Fact]
    public async Task Wrongly_handed_out_or_returned_it_comes_back()
    {
        using var desk = await office.As("shen.rx");
        var id = await Received(desk, ("Recipient", "8400"));
        await HandOut(desk, [id], "叶怀瑾");
        var page = await desk.Get($"/parcels/{id}");
        var silent = await Deed(page, "handing/undo", "");
        Assert.Equal("Say why, in at most 200 characters.", silent.Errors.Single());
        Assert.EndsWith("waits again.", (await (await Deed(page, "handing/undo", "wrong person")).Follow()).Note, StringComparison.Ordinal);
        Assert.EndsWith("goes back to the sender.", (await (await Deed(page, "return", "nobody fetches it")).Follow()).Note, StringComparison.Ordinal);
        Assert.EndsWith("waits again.", (await (await Deed(page, "return/undo", "")).Follow()).Note, StringComparison.Ordinal);
        Assert.Equal("叶怀瑾 has been reminded.", (await (await page.Browser.Post($"/parcels/{id}/reminder", page.Form($"/parcels/{id}/voiding").Anew().Fields)).Follow()).Note);
        Assert.EndsWith("is void.", (await (await Deed(page, "voiding", "a test")).Follow()).Note, StringComparison.Ordinal);
        Assert.DoesNotContain("Hand out", (await desk.Get($"/parcels/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outsider_sees_nothing_of_it_anywhere()
    {
        using var desk = await office.As("shen.rx");
        var id = await Received(desk, ("Recipient", "8400"), ("Sender", "Secretmakers"));
        foreach (var name in new[] { "okafor", "cheng.bc", "tao.ar" })
        {
            using var outsider = await office.As(name);
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get($"/parcels/{id}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get($"/parcels/{id}/slip")).Status);
            Assert.DoesNotContain("Secretmakers", (await outsider.Get("/parcels?state=all")).Text + (await outsider.Get("/parcels")).Text + (await outsider.Get("/search?q=Secretmakers")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nonsense_is_refused_on_the_form_and_nothing_typed_is_lost()
    {
        using var desk = await office.As("shen.rx");
        var page = await (await desk.Get("/parcels/new")).Form("/parcels").With("Recipient", "").With("Pieces", "0").With("Kind", "99").With("Carrier", new string('x', 61)).With("Note", "kept words").Post();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "kept words"), (page.Status, page.ValueOf("Note")));
        Assert.Equal("Enter how many pieces: 1 to 999.", page.ErrorAt("Pieces"));
        Assert.Equal("61 characters are too long: at most 60. Shorten the text.", page.ErrorAt("Carrier"));
        Assert.StartsWith("Say whom it is for", page.ErrorAt("Recipient"), StringComparison.Ordinal);
        Assert.All(["/parcels?state=Nothing&for=-5&q=%00", "/parcels?older=x&newer=y", "/parcels/handing?Chosen=x", "/parcels/handing?Chosen=-1"],
            address => Assert.Equal(HttpStatusCode.OK, desk.Get(address).GetAwaiter().GetResult().Status));
        var nobody = await ((await desk.Get("/parcels/new")).Form("/parcels") with { Action = "/parcels/handing" }).With("Chosen", "0").With("SignedName", "x").Anew().Post();
        Assert.Equal("Choose deliveries that wait at the desk.", nobody.Errors.Single());
    }

    [Fact]
    public async Task The_same_label_scanned_twice_is_said()
    {
        using var desk = await office.As("shen.rx");
        await Received(desk, ("Recipient", "8400"), ("Tracking", "TW 1234 5678"));
        var again = await (await (await desk.Get("/parcels/new")).Form("/parcels").With("Recipient", "8400").With("Tracking", "tw12345678").Post()).Follow();
        Assert.Matches("The same tracking number waits as P-2026-\\d+ already\\.", again.Note);
    }

    [Fact]
    public async Task What_the_list_shows_goes_out_as_a_file_for_whoever_may()
    {
        using var desk = await office.As("shen.rx");
        await Received(desk, ("Recipient", "8400"), ("Sender", "=1+1"));
        var text = (await desk.Get("/parcels/export?format=csv&state=all")).Html;
        Assert.Contains(",'=1+1,", text, StringComparison.Ordinal);
        Assert.Contains("Number,Received,Carrier,Sender,Kind of delivery,Pieces,Tracking number,Recipient,", text, StringComparison.Ordinal);
        using var employee = await office.As("ye.hj");
        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Get("/parcels/export?format=csv")).Status);
    }

    private static async Task<Page> Deed(Page page, string deed, string reason)
    {
        var id = page.Address.Split('/')[^1];
        return await page.Browser.Post($"/parcels/{id}/{deed}", page.Form($"/parcels/{id}/voiding").Anew().With("Reason", reason).Fields);
    }

    private static async Task<PageForm> Form(Browser desk, long id, string name) =>
        (await desk.Get($"/parcels/handing?Chosen={id}")).Form("/parcels/handing").With("Chosen", $"{id}").With("SignedName", name);

    private static async Task<Page> HandOut(Browser desk, long[] ids, string name) => await (await Form(desk, ids[0], name)).Post();

    private static async Task<long> Received(Browser desk, params (string Field, string Value)[] fields)
    {
        var form = (await desk.Get("/parcels/new")).Form("/parcels").With("Carrier", "DHL");
        var saved = await fields.Aggregate(form, (all, field) => all.With(field.Field, field.Value)).Post();
        return long.Parse(saved.Location!.Split('/')[^1], CultureInfo.InvariantCulture);
    }

    private async Task<ParcelState> State(long id)
    {
        await using var db = office.Books();
        return await db.Parcels.IgnoreQueryFilters(CallForms.PastFilter).Where(p => p.Id == id).Select(p => p.State).SingleAsync();
    }
}
