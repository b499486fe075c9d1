using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Tests.Archives;

namespace SecretaryService.Web.Tests.Documents;

public sealed class HandlingDocumentsTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    [Clause("2.1.3")]
    [Clause("3.3.1a")]
    [Clause("3.3.1b")]
    [Clause("3.3.1c")]
    [Clause("3.3.2a")]
    [Clause("3.3.2b")]
    [Clause("3.3.2c")]
    [Clause("3.3.3a")]
    public async Task From_receipt_to_filing_every_figure_moves()
    {
        string[] keys = ["incoming-registered-same-day", "documents-checked", "important-reviewed", "receipts-in-time", "circulation-in-time", "readers-signed", "handling-in-time", "filed-in-time"];
        var before = await office.Figures(keys);
        using var desk = await office.As("shen.rx");
        var (lu, ye, xu) = (await office.EmployeeId("lu.zy"), await office.EmployeeId("ye.hj"), await office.EmployeeId("xu.yq"));
        var id = await desk.Registers("The whole way", ("Urgency", "Urgent"), ("Copies", "2"), ("SendersNumber", "QS〔2026〕9号"));
        await Done(desk.Does(id, "deeds/review", ("Faults", "Enclosures"), ("Words", "annex 2")));
        await Done(desk.Does(id, "deeds/query"));
        Assert.Contains("Enclosures missing (annex 2)", (await desk.Get($"/documents/{id}/letter")).Text, StringComparison.Ordinal);
        await Done(desk.Does(id, "deeds/answer", ("Words", "annex 2 came")));
        await Done(desk.Does(id, "deeds/proposal", ("Words", "Production leads"), ("To", "8100")));
        using var manager = await office.As("lu.zy");
        await Done(manager.Signs(office, id, CommitmentKind.Instruct, lu, "Agreed, by Friday"));
        await Done(desk.Does(id, "copies", ("Papers", "叶怀瑾 000012")));
        using var reader = await office.As("ye.hj");
        await Done(reader.Signs(office, id, CommitmentKind.SignReceipt, ye));
        await Done(desk.Does(id, "circulation", ("Purpose", "please note"), ("Stages[0].Order", "OneByOne"), ("Stages[0].Readers", "陆知远"), ("Stages[1].Readers", "8400, 许砚秋")));
        await Done(manager.Signs(office, id, CommitmentKind.ReadDocument, lu, "noted"));
        await Done(reader.Signs(office, id, CommitmentKind.ReadDocument, ye));
        using var lead = await office.As("xu.yq");
        await Done(lead.Signs(office, id, CommitmentKind.ReadDocument, xu));
        await Done(desk.Does(id, "handling", ("Lead", "许砚秋"), ("Supporting", "叶怀瑾"), ("What", "report by Friday")));
        await Done(lead.Signs(office, id, CommitmentKind.Handle, xu, "corridor cleared"));
        await Done(reader.Signs(office, id, CommitmentKind.Support, ye, "budget found"));
        await Done(desk.Does(id, "deeds/reply", ("Words", "by telephone")));
        await Done(desk.Does(id, "deeds/completion"));
        var page = await desk.Get($"/documents/{id}");
        Assert.Contains("Completed", page.Text, StringComparison.Ordinal);
        Assert.Equal("corridor cleared", (await Read(id)).Result);
        await Done(File(desk, id));
        var after = await office.Figures(keys);
        Assert.All(keys, key => Assert.True(after[key].Counted > before[key].Counted && after[key].Met > before[key].Met, $"{key} stayed {before[key]}, {after[key]}"));
    }

    [Fact]
    [Clause("2.1.3")]
    [Clause("3.3.1a")]
    public async Task Registered_the_day_after_and_unchecked_it_counts_as_missed()
    {
        var before = await office.Figures("incoming-registered-same-day", "documents-checked");
        using var desk = await office.As("shen.rx");
        var form = (await desk.PaperForm("Came yesterday")).Without("Checks").With("ReceivedAt", "2026-11-23T16:00");
        Assert.Equal(HttpStatusCode.Redirect, (await form.Post()).Status);
        var after = await office.Figures("incoming-registered-same-day", "documents-checked");
        Assert.All(after, figure => Assert.Equal((before[figure.Key].Counted + 1, before[figure.Key].Met), figure.Value));
    }

    [Fact]
    [Clause("3.3.1b")]
    public async Task Sent_before_it_was_reviewed_an_important_one_counts_as_missed()
    {
        var before = await office.Figures("important-reviewed");
        using var desk = await office.As("shen.rx");
        var id = await desk.Registers("In a hurry", ("IsImportant", "true"));
        await Done(desk.Does(id, "circulation", ("Purpose", "read"), ("Stages[0].Readers", "叶怀瑾")));
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await Done(desk.Does(id, "deeds/review"));
        var after = await office.Figures("important-reviewed");
        Assert.Equal((before["important-reviewed"].Counted + 1, before["important-reviewed"].Met), after["important-reviewed"]);
    }

    [Fact]
    public async Task The_same_number_of_a_sender_warns_whoever_sees_the_first()
    {
        using var desk = await office.As("shen.rx");
        var first = await desk.Registers("Twin one", ("SendersNumber", "QS〔2026〕77号"));
        var second = await (await (await desk.PaperForm("Twin two", ("SendersNumber", "QS[2026] 77 号"))).Post()).Follow();
        Assert.Contains($"is registered as {(await Read(first)).Number} already", second.Note, StringComparison.Ordinal);
        await Done(desk.Does(first, "deeds/voiding", ("Words", "twice")));
        Assert.DoesNotContain("is registered as", (await desk.Get(second.Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_on_his_telephone_needs_two_taps_and_a_deputy_signs_in_his_own_name()
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Registers("For the deputy");
        await Done(desk.Does(id, "circulation", ("Purpose", "read"), ("Stages[0].Readers", "8501")));
        using var reader = await office.As("okafor");
        var link = (await reader.Get("/desk")).Document.QuerySelector($"a[href='/documents/{id}']");
        Assert.NotNull(link);
        Assert.Equal("Read: For the deputy", (await reader.Get("/desk")).Document.QuerySelectorAll("a").First(a => a.TextContent.Contains("For the deputy", StringComparison.Ordinal)).TextContent.Trim());
        var okafor = await office.EmployeeId("okafor");
        var deputies = (await reader.Get($"/directory/{okafor}")).Form($"/directory/{okafor}/deputies");
        await Done(deputies.With("Deputy", "8500").With("From", "2026-11-24").With("Until", "2026-11-25").Post());
        using var deputy = await office.As("gu.qh");
        await Done(deputy.Signs(office, id, CommitmentKind.ReadDocument, okafor, "seen"));
        Assert.Contains("signed by Gu Qinghe for Daniel Okafor", (await desk.Get($"/documents/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains("Gu Qinghe for Daniel Okafor", (await desk.Get($"/documents/{id}/slips/1")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Purpose", "", "Say in a sentence why it is circulated, at most 300 characters: the readers see it first.")]
    [InlineData("Stages[0].Readers", " , ; ", "A circulation to nobody is none. Name at least one reader in every stage.")]
    [InlineData("Stages[0].Readers", "Nobody At All", "“Nobody At All” is nobody of the directory, or fits more than one. Write a whole name, an extension or a department.")]
    [InlineData("Stages[0].Readers", "沈若溪", "You draw up this list yourself. Take yourself out of it.")]
    [InlineData("Stages[0].Readers", "陆知远、8100", "陆知远 stands twice on the list. Everybody reads it once.")]
    [InlineData("Until", "2026-11-20", "Choose a day from today on, within a year, by which everybody is to have read it.")]
    public async Task A_list_that_is_none_is_refused_and_stays_as_typed(string field, string value, string sentence)
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Registers("Wrong list");
        var page = await desk.Does(id, "circulation", ("Purpose", "typed all the same"), ("Stages[0].Readers", "陆知远"), ("Stages[1].Readers", "叶怀瑾"), (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(sentence, string.Join('\n', page.Errors), StringComparison.Ordinal);
        Assert.Contains("叶怀瑾", page.Html, StringComparison.Ordinal);
        Assert.Empty((await Read(id)).Slips);
    }

    [Theory]
    [InlineData("DatedOn", "2150-01-01")]
    [InlineData("DatedOn", "the other day")]
    [InlineData("ReceivedAt", "2027-01-01T10:00")]
    [InlineData("Copies", "many")]
    [InlineData("Copies", "0")]
    [InlineData("Sender", " ")]
    public async Task What_cannot_be_is_refused_on_the_form(string field, string value)
    {
        using var desk = await office.As("shen.rx");
        var page = await (await desk.PaperForm("Impossible", (field, value))).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.Errors);
        Assert.Equal("Impossible", page.ValueOf("DocumentTitle"));
    }

    [Fact]
    public async Task A_list_is_kept_for_the_next_time_and_a_department_stands_for_everybody_in_it()
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Registers("Kept list");
        await Done(desk.Does(id, "circulation", ("Purpose", "read"), ("Stages[0].Order", "OneByOne"), ("Stages[0].Readers", "研发部"), ("KeepAs", "Research first")));
        Assert.Equal(["Gu Qinghe", "Daniel Okafor"], (await Read(id)).Readings.Select(r => r.Name));
        var other = await desk.Registers("Kept list again");
        var template = (await desk.Get($"/documents/{other}/circulation")).Document.QuerySelectorAll("select[name=template] option").Single(o => o.TextContent == "Research first").GetAttribute("value");
        var form = (await desk.Get($"/documents/{other}/circulation?template={template}")).Form($"/documents/{other}/circulation");
        Assert.Equal(("OneByOne", "研发部"), (form["Stages[0].Order"], form["Stages[0].Readers"]));
    }

    [Fact]
    public async Task Recalled_nobody_signs_any_more_and_his_page_says_so()
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Registers("To be recalled");
        await Done(desk.Does(id, "circulation", ("Purpose", "read"), ("Stages[0].Readers", "叶怀瑾")));
        using var reader = await office.As("ye.hj");
        var page = await reader.Get($"/documents/{id}");
        var form = page.Document.QuerySelectorAll("form").Select(f => f.GetAttribute("action")).First(a => a?.Contains("/signatures/", StringComparison.Ordinal) == true)!;
        await Done(desk.Does(id, "deeds/recall?slip=1", ("Words", "wrong paper")));
        var late = await page.Form(form).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Equal("This was withdrawn: wrong paper", late.Errors.Single());
    }

    [Fact]
    public async Task A_double_click_registers_circulates_and_signs_once()
    {
        using var desk = await office.As("shen.rx");
        var form = await desk.PaperForm("Clicked twice");
        Assert.Equal((await form.Post()).Location, (await form.Post()).Location);
        await using var db = office.Books();
        var id = (await db.IncomingDocuments.IgnoreQueryFilters(CallForms.PastFilter).SingleAsync(d => d.Title == "Clicked twice")).Id;
        var circulation = (await desk.Get($"/documents/{id}/circulation")).Form($"/documents/{id}/circulation").With("Purpose", "read").With("Stages[0].Readers", "叶怀瑾");
        await Task.WhenAll(circulation.Post(), circulation.Post());
        Assert.Single((await Read(id)).Slips);
    }

    [Fact]
    public async Task Copies_always_lie_somewhere()
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Registers("Copies");
        await Done(desk.Does(id, "copies", ("Papers", "叶怀瑾 000012"), ("Electronic", "销售部")));
        var page = await desk.Get($"/documents/{id}");
        Assert.Contains("000012", page.Text, StringComparison.Ordinal);
        Assert.EndsWith("is back in the registry.", (await (await (page.Form($"/documents/{id}/copies/1/passing").Anew() with { Action = $"/documents/{id}/copies/1/return" }).Post()).Follow()).Note, StringComparison.Ordinal);
        var refused = await page.Form($"/documents/{id}/copies/1/passing").Anew().With("To", "nobody").Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("the registry", (await desk.Get($"/documents/{id}")).Text, StringComparison.Ordinal);
    }

    private static async Task Done(Task<Page> page)
    {
        var answer = await page;
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Status + string.Join('\n', answer.Errors));
    }

    private static async Task<Page> File(Browser desk, long id) => await (await desk.FilingForm(id)).Post();

    private async Task<IncomingDocument> Read(long id)
    {
        await using var db = office.Books();
        return await db.IncomingDocuments.IgnoreQueryFilters(CallForms.PastFilter).AsNoTracking().AsSplitQuery().SingleAsync(d => d.Id == id);
    }
}
