using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Testing;
using SecretaryService.Web.Tests.Manuscripts;

namespace SecretaryService.Web.Tests.Outgoing;

public sealed class SendingDocumentsTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact, Clause("2.1.3"), Clause("2.1.5"), Clause("4.1.2")]
    public async Task From_the_draft_to_the_receipt_moves_the_figures_of_the_three_clauses()
    {
        using var desk = await office.As("shen.rx");
        var id = await office.SignedOff(desk, "Whole way", ("IsImportant", "true"));
        var before = await Figures(desk);
        var form = (await desk.Get($"/outgoing/new?manuscript={id}")).Form("/outgoing").With("Copies", "3").With("Filed", "1");
        var issued = await form.Post();
        var shown = await issued.Follow();
        Assert.Matches("^Registered as 发文〔2026〕\\d+号\\.$", shown.Note);
        Assert.Equal("何以宁", shown.Fact("Reviewed by").Split(',')[0]);
        Assert.Equal(issued.Location, (await form.Post()).Location);
        await List(shown, "临澜检测", "2");
        await Deed(desk, issued.Location!, "dispatches/1/sending");
        office.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("The receipt is entered.", (await Deed(desk, issued.Location!, "dispatches/1/receipt", ("receivedBy", "顾清和"))).Note);
        Assert.All((await Figures(desk)).Zip(before), pair => Assert.NotEqual(pair.Second, pair.First));
        Assert.Contains("Issued", (await desk.Get($"/manuscripts/{id}")).TextOf(".head"), StringComparison.Ordinal);
        Assert.Equal($"/manuscripts/{id}", (await desk.Get($"/outgoing/new?manuscript={id}")).Location);
    }

    [Fact, Clause("2.1.3")]
    public async Task That_it_left_before_it_was_registered_is_entered_honestly_and_counts_as_a_miss()
    {
        using var desk = await office.As("shen.rx");
        var page = await Paper(desk, "Left too early");
        await List(page, "霁川仪表", "1");
        var sent = await Deed(desk, page.Address, "dispatches/1/sending", ("at", "2026-11-24T00:05"));
        Assert.Contains("left before it was registered", sent.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelector(".no")!.TextContent, (await desk.Get("/standard/2.1.3?from=2026-11-24&until=2026-11-24")).Text, StringComparison.Ordinal);
    }

    [Fact, Clause("2.1.5"), Clause("4.1.2")]
    public async Task A_paper_that_nobody_proofread_counts_as_a_miss()
    {
        using var desk = await office.As("shen.rx");
        var page = await Paper(desk, "Unread paper", ("IsImportant", "true"));
        var number = page.Document.QuerySelector(".no")!.TextContent;
        foreach (var clause in new[] { "2.1.5", "4.1.2" })
        {
            Assert.Contains(number, (await desk.Get($"/standard/{clause}?from=2026-11-24&until=2026-11-24")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_gets_a_number_that_is_not_signed_off()
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Begin("Not signed");
        Assert.Equal($"/manuscripts/{id}", (await desk.Get($"/outgoing/new?manuscript={id}")).Location);
        var forced = await (await desk.Get("/outgoing/new")).Form("/outgoing").With("Manuscript", $"{id}").With("Title", "x").Post();
        Assert.Equal("It is not signed off yet. A document gets its number only when it is.", forced.Errors.Single());
        var unsigned = await (await desk.Get("/outgoing/new")).Form("/outgoing").With("Title", "x").Post();
        Assert.StartsWith("Say who signed it off", unsigned.ErrorAt("Signer"), StringComparison.Ordinal);
        await using var db = office.Books();
        Assert.False(await db.OutgoingDocuments.IgnoreQueryFilters(CallForms.PastFilter).AnyAsync(d => d.Title == "x"));
    }

    [Fact]
    public async Task A_void_number_keeps_its_reason_and_the_draft_gets_another()
    {
        using var desk = await office.As("shen.rx");
        var id = await office.SignedOff(desk, "Void number");
        var first = await (await (await desk.Get($"/outgoing/new?manuscript={id}")).Form("/outgoing").Post()).Follow();
        Assert.EndsWith("is void.", (await Deed(desk, first.Address, "voiding", ("Reason", "wrong addressee"))).Note, StringComparison.Ordinal);
        var second = await (await (await desk.Get($"/outgoing/new?manuscript={id}")).Form("/outgoing").Post()).Follow();
        Assert.NotEqual(first.Address, second.Address);
        Assert.Contains("void: wrong addressee", (await desk.Get("/outgoing")).Text, StringComparison.Ordinal);
        Assert.Contains("It may be registered anew.", (await desk.Get($"/manuscripts/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_a_word_of_the_house_the_numbers_run_on_their_own()
    {
        using var desk = await office.As("shen.rx");
        await (await desk.Get("/outgoing/words")).Form("/outgoing/words").With("Word", "汀办函").Post();
        var again = await (await desk.Get("/outgoing/words")).Form("/outgoing/words").With("Word", "汀办函").Post();
        Assert.StartsWith("汀办函 is on the list already.", again.Errors.Single(), StringComparison.Ordinal);
        await (await desk.Get("/outgoing/words")).Form("/outgoing/words").With("Word", "汀密发").With("Level", "Confidential").Post();
        await using var db = office.Books();
        var (word, secret) = (await db.DocumentWords.SingleAsync(w => w.Word == "汀办函"), await db.DocumentWords.SingleAsync(w => w.Word == "汀密发"));
        foreach (var number in new[] { "汀办函〔2026〕1号", "汀办函〔2026〕2号" })
        {
            Assert.Equal(number, (await Paper(desk, number, ("WordId", $"{word.Id}"))).Document.QuerySelector(".no")!.TextContent);
        }

        var refused = await Registering(await desk.Get("/outgoing/new"), "x", ("WordId", $"{secret.Id}")).Post();
        Assert.Equal("This word is not for documents of this level. Choose another.", refused.Errors.Single());
        Assert.Equal("汀密发〔2026〕1号", (await Paper(desk, "secret", ("WordId", $"{secret.Id}"), ("Level", "Confidential"))).Document.QuerySelector(".no")!.TextContent);
        var book = (await desk.Get("/numbers")).Text;
        Assert.Contains("汀办函〔2026〕", book, StringComparison.Ordinal);
        Assert.DoesNotContain("汀密发", book, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_who_gets_a_copy_sees_it_and_signs_for_it_himself()
    {
        using var desk = await office.As("shen.rx");
        var page = await Paper(desk, "For the engineer", ("Copies", "2"));
        await List(page, "8501", "1");
        using var engineer = await office.As("okafor");
        Assert.Null((await engineer.Get(page.Address)).Document.QuerySelector("form[action$='/signature']"));
        await Deed(desk, page.Address, "dispatches/1/sending");
        var shown = await engineer.Get(page.Address);
        Assert.Equal("You have signed for it.", (await (await shown.Form($"{page.Address}/dispatches/1/signature").Post()).Follow()).Note);
    }

    [Fact]
    public async Task A_correction_says_why_and_nobodys_is_overwritten_unseen()
    {
        using var desk = await office.As("shen.rx");
        var page = await Paper(desk, "Misspelt titel");
        var form = (await desk.Get($"{page.Address}/correction")).Form($"{page.Address}/correction").With("Title", "Misspelt title").With("Reason", "spelling");
        Assert.EndsWith("corrected.", (await (await form.Post()).Follow()).Note, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await form.Anew().Post()).Status);
        Assert.Contains("corrected it: spelling", (await desk.Get(page.Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_is_confidential_an_outsider_learns_nothing_anywhere()
    {
        using var desk = await office.As("shen.rx");
        var page = await Paper(desk, "Trauermantel", ("Level", "Confidential"));
        foreach (var name in new[] { "he.yn", "calder", "xu.yq", "okafor", "tao.ar" })
        {
            using var outsider = await office.As(name);
            foreach (var rest in new[] { "", "/sheet", "/dispatch-list" })
            {
                var (there, nowhere) = (await outsider.Get(page.Address + rest), await outsider.Get($"/outgoing/999999{rest}"));
                Assert.Equal((HttpStatusCode.NotFound, nowhere.Title), (there.Status, there.Title));
            }

            Assert.DoesNotContain("Trauermantel", (await outsider.Get("/outgoing")).Html + (await outsider.Get("/outgoing?state=Registered")).Html + (await outsider.Get("/outgoing/export?format=csv")).Html, StringComparison.Ordinal);
            Assert.DoesNotContain("密发文", (await outsider.Get("/numbers")).Html + (await outsider.Get("/outgoing")).Html, StringComparison.Ordinal);
            Assert.Empty((await outsider.Get("/search?q=Trauermantel")).Document.QuerySelectorAll($"a[href='{page.Address}']"));
        }

        await using var db = office.Books();
        Assert.DoesNotContain(await db.Outbox.Select(m => m.Subject + m.Body).ToListAsync(), text => text.Contains("Trauermantel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_register_goes_out_as_a_file_for_whoever_may()
    {
        using var desk = await office.As("shen.rx");
        await Paper(desk, "=1+1");
        var text = (await desk.Get("/outgoing/export?format=csv")).Html;
        Assert.Contains(",'=1+1,", text, StringComparison.Ordinal);
        Assert.Contains("Number of the document,Issued on,Title,Kind of document,", text, StringComparison.Ordinal);
        using var employee = await office.As("ye.hj");
        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Get("/outgoing/export?format=csv")).Status);
    }

    private static PageForm Registering(Page page, string title, params (string Field, string Value)[] fields) => fields.Aggregate(
        page.Form("/outgoing").With("Title", title).With("Copies", "2").With("Filed", "0").With("Drafter", "8000").With("Signer", "陆知远").With("SignedOffOn", "2026-11-24"), (all, field) => all.With(field.Field, field.Value));

    private static async Task<Page> Paper(Browser desk, string title, params (string Field, string Value)[] fields) => await (await Registering(await desk.Get("/outgoing/new"), title, fields).Post()).Follow();

    private static Task<Page> List(Page page, string to, string copies) => page.Form($"{page.Address}/dispatches").Anew().With("To", to).With("Copies", copies).Post();

    private static async Task<Page> Deed(Browser desk, string address, string deed, params (string Field, string Value)[] fields)
    {
        var form = (await desk.Get(address)).Form($"{address}/{deed}");
        return await (await fields.Aggregate(form, (all, field) => all.With(field.Field, field.Value)).Post()).Follow();
    }

    private static async Task<IReadOnlyList<string>> Figures(Browser desk)
    {
        var figures = new List<string>();
        foreach (var (clause, measure) in new[] { ("2.1.3", "outgoing-registered-before-dispatch"), ("2.1.5", "drafts-proofread"), ("4.1.2", "both-passes-done") })
        {
            figures.Add((await desk.Get($"/standard/{clause}?from=2026-11-24&until=2026-11-24")).TextOf($"section[aria-labelledby='m-{measure}'] .fig small"));
        }

        return figures;
    }
}
