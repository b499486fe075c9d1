using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Tests.Documents;

namespace SecretaryService.Web.Tests.Archives;

public sealed class FilingDocumentsTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    [Clause("3.3.3a")]
    [Clause("3.3.3b")]
    public async Task Filed_from_the_queue_under_the_next_code_both_figures_move()
    {
        var before = await office.Figures("filed-in-time", "catalogue-complete");
        using var desk = await office.As("shen.rx");
        var document = await desk.Completes("The next code");
        Assert.Contains("The next code", (await desk.Get("/archive/queue")).Text, StringComparison.Ordinal);
        var done = await (await (await desk.FilingForm(document)).Post()).Follow();
        Assert.Matches("is filed as Z109-WS·2026-D10-BGS-[0-9]{4}\\.$", done.Note);
        Assert.Contains("Kept 10 years, from 2027-01-01; the period ends on 2036-12-31, and it is appraised in 2037.", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The next code", (await desk.Get("/archive/queue")).Text, StringComparison.Ordinal);
        Assert.Contains("Z109-WS·2026-D10-BGS-", (await desk.Get($"/documents/{document}")).Text, StringComparison.Ordinal);
        var after = await office.Figures("filed-in-time", "catalogue-complete");
        Assert.All(after, figure => Assert.Equal((before[figure.Key].Counted + 1, before[figure.Key].Met + 1), figure.Value));
    }

    [Fact]
    [Clause("3.3.3b")]
    public async Task A_line_without_pages_counts_as_incomplete_until_it_is_corrected()
    {
        var before = (await office.Figures("catalogue-complete"))["catalogue-complete"];
        using var desk = await office.As("shen.rx");
        var form = (await desk.FilingForm(await desk.Completes("Without pages"))).With("Pages", "");
        var item = long.Parse((await form.Post()).Location!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((before.Counted + 1, before.Met), (await office.Figures("catalogue-complete"))["catalogue-complete"]);
        await desk.Keeps(item, "correction", ("Pages", "7"), ("Words", "counted"));
        Assert.Equal((before.Counted + 1, before.Met + 1), (await office.Figures("catalogue-complete"))["catalogue-complete"]);
    }

    [Fact]
    public async Task What_was_not_looked_at_is_asked_for_and_what_was_typed_stays()
    {
        using var desk = await office.As("shen.rx");
        var form = (await desk.FilingForm(await desk.Completes("Looked at"))).Without("Checks").With("Pages", "9").With("Retention", "D30");
        var page = await form.Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Tick what you have looked at", string.Join(' ', page.Errors), StringComparison.Ordinal);
        var again = page.Form("/archive");
        Assert.Equal(("9", "D30"), (again["Pages"], again["Retention"]));
    }

    [Fact]
    public async Task Two_who_file_the_same_one_at_once_give_it_one_code_and_leave_no_gap()
    {
        using var desk = await office.As("shen.rx");
        using var other = await office.As("he.yn");
        var document = await desk.Completes("At once");
        var forms = new[] { await desk.FilingForm(document), await other.FilingForm(document) };
        var pages = await Task.WhenAll(forms.Select(f => f.With("Unit", "YFB").Post()));
        Assert.Single(pages, page => page.Status == HttpStatusCode.Redirect);
        Assert.All(pages, page => Assert.True(page.Status is HttpStatusCode.Redirect or HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict, page.Status.ToString()));
        await using var db = office.Books();
        var item = await db.Archive.IgnoreQueryFilters(CallForms.PastFilter).SingleAsync(d => d.SourceId == document);
        Assert.Equal((1L, item.Number), (EntryNumber.Parse(item.Number).Place, (await db.IncomingDocuments.IgnoreQueryFilters(CallForms.PastFilter).SingleAsync(d => d.Id == document)).FiledAs));
        using var third = await office.As("shen.rx");
        Assert.EndsWith("-0002", (await office.Item(long.Parse((await (await third.FilingForm(await third.Completes("After both"))).With("Unit", "YFB").Post()).Location!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture))).Number, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_period_changes_its_code_does_not_and_its_box_is_left()
    {
        using var desk = await office.As("shen.rx");
        var item = await desk.Files("Another period");
        var code = (await office.Item(item)).Number;
        await (await desk.Get($"/archive/{item}")).Form($"/archive/{item}/box").With("box", "new").Post();
        Assert.NotNull((await office.Item(item)).BoxNumber);
        await desk.Keeps(item, "reclassification", ("Retention", "Y"), ("Words", "of lasting value"));
        var changed = await office.Item(item);
        Assert.Equal((code, null, null, "Y"), (changed.Number, changed.BoxNumber, changed.AppraisedIn, changed.RetentionCode));
        var page = await desk.Get($"/archive/{item}");
        Assert.Contains("Kept permanently, from 2027-01-01.", page.Text, StringComparison.Ordinal);
        Assert.Contains("changed the retention period from D10 to Y: of lasting value", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lent_and_brought_back_with_its_condition()
    {
        using var desk = await office.As("shen.rx");
        var item = await desk.Files("To be lent");
        Assert.Equal(HttpStatusCode.Redirect, (await desk.Keeps(item, "loan", ("Borrower", "Gu Qinghe"), ("Purpose", "audit"), ("DueOn", "2026-12-04"), ("Condition", "complete"))).Status);
        Assert.Contains("To be lent", (await desk.Get("/archive/loans")).Text, StringComparison.Ordinal);
        using var borrower = await office.As("gu.qh");
        Assert.Contains("Return to the archive: To be lent", (await borrower.Get("/desk")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.Keeps(item, "loan", ("Borrower", "叶怀瑾"), ("Purpose", "too"), ("DueOn", "2026-12-04"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.Keeps(item, "return")).Status);
        await desk.Keeps(item, "return", ("Condition", "one leaf torn"));
        Assert.Contains("one leaf torn", (await desk.Get($"/archive/{item}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("To be lent", (await desk.Get("/archive/loans")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_that_went_out_is_filed_too()
    {
        using var desk = await office.As("shen.rx");
        await using var db = office.Books();
        var sent = await db.OutgoingDocuments.IgnoreQueryFilters(CallForms.PastFilter).Where(d => d.DispatchedAt != null && d.FiledAs == null).Select(d => new { d.Id, d.Number }).FirstAsync();
        Assert.Contains(sent.Number, (await desk.Get("/archive/queue")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await (await desk.FilingForm(sent.Id)).Post()).Status);
        Assert.Contains("Archive code", (await desk.Get($"/outgoing/{sent.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_forms_of_the_trade_are_printed()
    {
        using var desk = await office.As("shen.rx");
        var item = await desk.Files("On paper");
        var box = (await (await desk.Get($"/archive/{item}")).Form($"/archive/{item}/box").With("box", "new").Post()).Location;
        Assert.Equal($"/archive/{item}", box);
        var boxed = (await office.Item(item)).BoxId;
        Assert.Contains("On paper", (await desk.Get($"/archive/boxes/{boxed}/sheet")).Text, StringComparison.Ordinal);
        Assert.Contains("Z109", (await desk.Get($"/archive/boxes/{boxed}/label")).Text, StringComparison.Ordinal);
        Assert.Contains("Z109", (await desk.Get($"/archive/{item}/stamp")).Text, StringComparison.Ordinal);
        var catalogue = await desk.Get($"/archive/catalogue?shelf={Uri.EscapeDataString((await office.Item(item)).ShelfKey)}");
        Assert.Contains("20261120", catalogue.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Get("/archive/catalogue?shelf=nonsense")).Status);
    }
}
