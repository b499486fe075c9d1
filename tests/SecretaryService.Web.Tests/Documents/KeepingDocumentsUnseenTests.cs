using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;

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
    [InlineData("/documents/export?format=csv")]
    [InlineData("/documents/export?format=csv&q=zephyr")]
    public async Task Not_by_a_list_a_count_a_search_a_number_or_an_export(string address)
    {
        using var reader = await office.As(Reader);
        var before = Counted(await reader.Get(address));
        var id = await Registered();
        var page = await reader.Get(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        // In lower case it may be what was looked for, shown again.
        Assert.DoesNotContain("Zephyr", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(await Number(id), page.Html, StringComparison.Ordinal);
        Assert.Equal(before, Counted(page));
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

    private async Task<long> Registered()
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Registers(Title, ("Level", "Confidential"), ("SendersNumber", "ZT-1"), ("Urgency", "Urgent"));
        var circulated = await desk.Does(id, "circulation", ("Purpose", "Zephyr, confidential"), ("Stages[0].Readers", "陆知远"));
        Assert.Equal(HttpStatusCode.Redirect, circulated.Status);
        return id;
    }

    private async Task<string> Number(long id)
    {
        await using var db = office.Books();
        return await db.Entries.IgnoreQueryFilters(CallForms.PastFilter).Where(e => e.Id == id).Select(e => e.Number).SingleAsync();
    }

    // The lines of a table, of a file, or of a list.
    private static int Counted(Page page) => page.Document.QuerySelectorAll("tbody tr").Length + page.Html.Count(c => c == '\n' && !page.Html.Contains("<html", StringComparison.Ordinal));

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
