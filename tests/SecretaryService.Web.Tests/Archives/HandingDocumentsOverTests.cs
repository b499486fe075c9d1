using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Testing;
using SecretaryService.Web.Tests.Documents;

namespace SecretaryService.Web.Tests.Archives;

public sealed class HandingDocumentsOverTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact, Clause("3.3.3c")]
    public async Task Offered_counted_and_witnessed_the_documents_change_hands_and_the_figure_moves()
    {
        using var desk = await office.As("shen.rx");
        var (kept, back) = (await office.Filed(desk, "Kept one"), await office.Filed(desk, "Incomplete one"));
        var before = (await office.Figures("handovers-in-time"))["handovers-in-time"];
        var list = await desk.Offers(office, kept.Number, back.Number);
        using var archivist = await office.As("song.zx");
        Assert.Contains("Count and receive: documents of the office", (await archivist.Get("/desk")).Text, StringComparison.Ordinal);
        Assert.Equal("You have signed. 叶怀瑾 signs as witness next.", (await (await archivist.Receives(list, (2, "enclosure missing"))).Follow()).Note);
        using var witness = await office.As("ye.hj");
        Assert.EndsWith("is concluded: the documents have changed hands.", (await (await witness.Acts(list, "witnessing")).Follow()).Note, StringComparison.Ordinal);
        Assert.Equal((ArchiveState.InArchive, ArchiveState.InOffice), ((await office.Again(kept)).State, (await office.Again(back)).State));
        Assert.Equal((before.Counted + 1, before.Met + 1), (await office.Figures("handovers-in-time"))["handovers-in-time"]);
        Assert.Contains("enclosure missing", (await desk.Get(list)).Text, StringComparison.Ordinal);
        Assert.Contains("handovers-in-time", (await desk.Get("/standard/3.3.3c")).Html, StringComparison.Ordinal);
    }

    [Fact, Clause("3.3.3c")]
    public async Task What_lies_in_no_batch_when_its_day_is_past_is_a_miss_each()
    {
        using var alone = new DemoOffice();
        using var desk = await alone.As("shen.rx");
        await alone.Filed(desk, "Forgotten one");
        await alone.Filed(desk, "Forgotten two");
        var before = (await alone.Figures("handovers-in-time"))["handovers-in-time"];
        alone.Clock.Advance(TimeSpan.FromDays(230));
        var after = (await alone.Figures("handovers-in-time"))["handovers-in-time"];
        Assert.Equal(before.Met, after.Met);
        Assert.True(after.Counted >= before.Counted + 2, $"{before} {after}");
    }

    [Fact]
    public async Task Three_people_sign_and_the_page_says_so()
    {
        using var desk = await office.As("shen.rx");
        var giver = await office.PersonOf("shen.rx");
        Assert.Equal("沈若溪 hands it over. Somebody else receives it.", (await (await desk.ListForm(office, ("Receiver", $"{giver}"))).Post()).Errors.Single());
        Assert.Equal("沈若溪 gives or receives it. The witness is a third person.", (await (await desk.ListForm(office, ("Witness", "8000"))).Post()).Errors.Single());
        Assert.Equal("叶怀瑾 is no archivist today. Choose a colleague with this duty.", (await (await desk.ListForm(office, ("Receiver", $"{await office.PersonOf("ye.hj")}"), ("Witness", "8500"))).Post()).Errors.Single());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await desk.ListForm(office, ("Reason", ""))).Post()).Status);
    }

    [Fact]
    public async Task A_document_is_on_a_list_once_and_offered_once()
    {
        using var desk = await office.As("shen.rx");
        var document = await office.Filed(desk, "Wanted twice");
        var (first, second) = (await desk.DrawsUp(office, [document.Number]), await desk.DrawsUp(office, [document.Number]));
        Assert.Equal($"{document.Number} is on this list already.", (await desk.Acts(first, "lines", ("Codes", document.Number))).Errors.Single());
        Assert.NotNull((await desk.Acts(first, "offer")).Location);
        var refused = await desk.Acts(second, "offer");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, true), (refused.Status, refused.Errors.Single().StartsWith(document.Number, StringComparison.Ordinal)));
        Assert.Equal("There is no document Z1-XX·2026-D10-AA-0001 in the archive.", (await desk.Acts(second, "lines", ("Codes", "Z1-XX·2026-D10-AA-0001"))).Errors.Single());
    }

    [Fact]
    public async Task Two_clicks_of_the_receiver_are_one_signature()
    {
        using var desk = await office.As("shen.rx");
        var list = await desk.Offers(office, (await office.Filed(desk, "Clicked twice")).Number);
        using var archivist = await office.As("song.zx");
        var page = await archivist.Get(list);
        var form = page.Form($"{list}/receipt").With("Lines[0].Verdict", "Accepted");
        Assert.Equal(list, (await form.Post()).Location);
        Assert.Equal(list, (await form.Post()).Location);
        Assert.Equal("Only what was offered and not yet received is counted.", (await form.Anew().Post()).Errors.Single());
        await using var db = office.Books();
        var id = long.Parse(list.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(1, await db.Journal.IgnoreQueryFilters(CallForms.PastFilter).CountAsync(l => l.EntryId == id && l.Facts.Contains(nameof(HandOverReceived))));
    }

    [Fact]
    public async Task Everything_of_a_unit_comes_onto_it_at_once_and_a_recall_frees_it()
    {
        using var desk = await office.As("shen.rx");
        var document = await office.Filed(desk, "One of the unit");
        var list = (await (await desk.ListForm(office)).Post()).Location!;
        var shown = await desk.Get(list);
        var unit = PageForm.Of(shown, shown.Document.QuerySelectorAll($"form[action='{list}/lines']").OfType<AngleSharp.Html.Dom.IHtmlFormElement>().First()).With("Unit", "BGS");
        Assert.NotNull((await unit.Post()).Location);
        Assert.Contains(document.Number, (await desk.Get(list)).Text, StringComparison.Ordinal);
        Assert.NotNull((await desk.Acts(list, "offer")).Location);
        Assert.Equal(ArchiveState.Offered, (await office.Again(document)).State);
        Assert.EndsWith("is recalled.", (await (await desk.Acts(list, "recall", ("reason", "one is missing"))).Follow()).Note, StringComparison.Ordinal);
        Assert.Equal(ArchiveState.InOffice, (await office.Again(document)).State);
    }

    [Fact]
    public async Task It_is_printed_in_two_copies_in_both_languages()
    {
        using var desk = await office.As("shen.rx");
        var document = await office.Filed(desk, "Printed one");
        var list = await desk.Offers(office, document.Number);
        var paper = await desk.Get($"{list}/list");
        Assert.Equal(2, paper.Document.QuerySelectorAll("article.paper").Length);
        Assert.Contains("boxes: 0, items: 1, pages: 4", paper.Text, StringComparison.Ordinal);
        using var chinese = (await office.As("shen.rx")).In("zh-CN");
        var text = (await chinese.Get($"{list}/list")).Text;
        Assert.All(new[] { "第一联", "第二联", "监交人", document.Number }, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_confidential_list_is_not_there_for_others()
    {
        using var desk = await office.As("shen.rx");
        var document = await office.Filed(desk, "Silberdistel", Level.Confidential);
        var list = await desk.DrawsUp(office, [document.Number], ("Level", "Confidential"), ("Reason", "Silberdistel list"));
        Assert.NotNull((await desk.Acts(list, "offer")).Location);
        Assert.Contains("密移交〔2026〕", (await desk.Get(list)).Text, StringComparison.Ordinal);
        foreach (var name in new[] { "he.yn", "calder", "xu.yq", "okafor", "tao.ar" })
        {
            using var outsider = await office.As(name);
            foreach (var rest in new[] { "", "/list" })
            {
                var (there, nowhere) = (await outsider.Get(list + rest), await outsider.Get($"/handovers/999999{rest}"));
                Assert.Equal((HttpStatusCode.NotFound, nowhere.Title), (there.Status, there.Title));
            }

            var html = (await outsider.Get("/handovers")).Html + (await outsider.Get("/handovers?state=Offered")).Html + (await outsider.Get("/numbers")).Html + (await outsider.Get("/handovers?q=Silberdistel")).TextOf("main");
            Assert.DoesNotContain("密移交", html, StringComparison.Ordinal);
            Assert.DoesNotContain("Silberdistel list", html, StringComparison.Ordinal);
        }

        using var witness = await office.As("ye.hj");
        Assert.Equal(HttpStatusCode.OK, (await witness.Get(list)).Status);
    }
}
