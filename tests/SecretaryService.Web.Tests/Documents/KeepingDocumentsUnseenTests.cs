using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Web.Tests.Manuscripts;

namespace SecretaryService.Web.Tests.Documents;

/// <summary>Whoever is not cleared for a confidential document cannot learn that it exists, whichever way he tries.</summary>
public sealed class KeepingDocumentsUnseenTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const string Title = "Zephyr takeover";
    private const string Reader = "he.yn";

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/sheet")]
    [InlineData("GET", "/letter")]
    [InlineData("GET", "/slips/1")]
    [InlineData("GET", "/correction")]
    [InlineData("GET", "/circulation")]
    [InlineData("GET", "/copies")]
    [InlineData("GET", "/handling")]
    [InlineData("GET", "/deeds/review")]
    [InlineData("POST", "/correction")]
    [InlineData("POST", "/circulation")]
    [InlineData("POST", "/circulation/urging")]
    [InlineData("POST", "/copies")]
    [InlineData("POST", "/copies/1/return")]
    [InlineData("POST", "/handling")]
    [InlineData("POST", "/deeds/voiding")]
    [InlineData("POST", "/signatures/1")]
    public async Task Not_by_its_address_or_by_another_error(string verb, string rest)
    {
        var id = await Registered();
        using var reader = await office.As(Reader);
        var (unseen, unknown) = (await Ask(reader, verb, id, rest), await Ask(reader, verb, 999_999, rest));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unknown.Status, unseen.Status));
        Assert.Equal(Anonymous(unknown), Anonymous(unseen));
    }

    [Theory]
    [InlineData("/documents")]
    [InlineData("/documents?state=open")]
    [InlineData("/documents?q=zephyr")]
    [InlineData("/documents?urgency=Urgent&nature=ForInformation&kind=Notice")]
    [InlineData("/search?q=zephyr")]
    [InlineData("/search?q=密收文")]
    [InlineData("/numbers")]
    [InlineData("/desk")]
    [InlineData("/notices")]
    [InlineData("/standard/3.3.2b")]
    [InlineData("/standard/3.3.1a")]
    [InlineData("/standard/1.3.3")]
    [InlineData("/standard")]
    [InlineData("/documents/export?format=csv")]
    [InlineData("/documents/export?format=csv&q=zephyr")]
    [InlineData("/documents/new")]
    [InlineData("/outgoing/new")]
    [InlineData("/manuscripts/new")]
    [InlineData("/contacts?q=quill")]
    [InlineData("/search?q=ZT-1")]
    public async Task Not_by_a_list_a_count_a_search_a_suggestion_a_number_or_an_export(string address)
    {
        using var reader = await office.As(Reader);
        var before = Shown(await reader.Get(address));
        var id = await Registered();
        var page = await reader.Get(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        // In lower case it may be what was looked for, shown again.
        Assert.DoesNotContain("Zephyr", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(await Number(id), page.Html, StringComparison.Ordinal);
        // The very same page, word by word: also no count and no suggestion that moved.
        Assert.Equal(before, Shown(page));
    }

    // Whoever registered it does find it there: otherwise the test above would prove nothing.
    [Theory]
    [InlineData("/documents")]
    [InlineData("/documents?q=zephyr")]
    [InlineData("/search?q=zephyr")]
    [InlineData("/documents/export?format=csv")]
    public async Task But_by_whoever_registered_it(string address)
    {
        await Registered();
        using var party = await office.As("shen.rx");
        Assert.Contains("Zephyr", (await party.Get(address)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_by_the_warning_of_a_second_registration()
    {
        await Registered();
        using var reader = await office.As(Reader);
        var saved = await (await (await reader.PaperForm("Harmless", ("SendersNumber", "ZT-1"))).Post()).Follow();
        Assert.DoesNotContain("is registered as", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_by_a_gap_in_the_numbers_of_the_others()
    {
        using var desk = await office.As("shen.rx");
        var before = await Number(await desk.Registers("Before"));
        await Registered();
        Assert.Equal(EntryNumber.Parse(before).Place + 1, EntryNumber.Parse(await Number(await desk.Registers("After"))).Place);
    }

    [Fact]
    public async Task Not_by_a_letter_to_anybody_but_a_party()
    {
        await Registered();
        await using var db = office.Books();
        var letters = await db.Outbox.Where(m => m.Subject.Contains("Zephyr") || m.Body.Contains("Zephyr")).ToListAsync();
        Assert.Empty(letters);
    }

    [Fact]
    public async Task Not_by_the_choice_of_what_a_draft_answers()
    {
        var id = await Registered();
        using var reader = await office.As(Reader);
        Assert.Equal(Shown(await reader.Get("/manuscripts/new?answers=999999")), Shown(await reader.Get($"/manuscripts/new?answers={id}")));
        foreach (var said in new[] { id, 999_999 })
        {
            var draft = await reader.Begin("Forced", ("Answers", $"{said}"));
            await using var db = office.Books();
            Assert.Null(await db.Manuscripts.IgnoreQueryFilters(CallForms.PastFilter).Where(m => m.Id == draft).Select(m => m.AnswersId).SingleAsync());
        }
    }

    [Fact]
    public async Task Not_by_a_link_from_the_draft_that_answers_it()
    {
        var id = await Registered();
        using var desk = await office.As("shen.rx");
        var draft = await desk.Begin("An answer", ("Answers", $"{id}"));
        using var reader = await office.As(Reader);
        var (shown, hidden) = ((await desk.Get($"/manuscripts/{draft}")).Html, (await reader.Get($"/manuscripts/{draft}")).Html);
        Assert.Contains(await Number(id), shown, StringComparison.Ordinal);
        Assert.DoesNotContain(await Number(id), hidden, StringComparison.Ordinal);
        Assert.DoesNotContain($"/documents/{id}\"", hidden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_by_a_list_of_readers_that_was_kept_from_it()
    {
        await Registered(("KeepAs", "Board"));
        using var reader = await office.As(Reader);
        var own = await reader.Registers("Harmless too");
        var page = await reader.Get($"/documents/{own}/circulation");
        Assert.Contains("Board", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zephyr", page.Html, StringComparison.Ordinal);
    }

    private async Task<long> Registered(params (string Field, string Value)[] slip)
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Registers(Title, ("Level", "Confidential"), ("SendersNumber", "ZT-1"), ("Urgency", "Urgent"));
        var circulated = await desk.Does(id, "circulation", [("Purpose", "Zephyr, confidential"), ("Stages[0].Readers", "陆知远"), .. slip]);
        Assert.Equal(HttpStatusCode.Redirect, circulated.Status);
        return id;
    }

    private async Task<string> Number(long id)
    {
        await using var db = office.Books();
        return await db.Entries.IgnoreQueryFilters(CallForms.PastFilter).Where(e => e.Id == id).Select(e => e.Number).SingleAsync();
    }

    // A page without what differs between any two requests; a file as it is.
    private static string Shown(Page page) => page.Html.Contains("<html", StringComparison.Ordinal) ? Anonymous(page) : page.Html;

    // Without what differs between any two requests: the reference, tokens and keys.
    private static string Anonymous(Page page)
    {
        foreach (var node in page.Document.QuerySelectorAll("input[type=hidden], .head small").ToList())
        {
            node.Remove();
        }

        return page.Document.DocumentElement.OuterHtml;
    }

    private static async Task<Page> Ask(Browser reader, string verb, long id, string rest)
    {
        var form = (await reader.Get("/password")).Form("/password").With("Words", "x").With("Reason", "x").With("Version", "1");
        return verb == "GET" ? await reader.Get($"/documents/{id}{rest}") : await reader.Post($"/documents/{id}{rest}", form.Anew().Fields);
    }
}
