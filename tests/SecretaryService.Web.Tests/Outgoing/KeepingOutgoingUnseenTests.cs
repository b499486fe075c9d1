using System.Net;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Web.Tests.Documents;

namespace SecretaryService.Web.Tests.Outgoing;

/// <summary>Whoever is not cleared for a confidential outgoing document cannot learn that it exists, whichever way he tries.</summary>
public sealed class KeepingOutgoingUnseenTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private const string Title = "Zephyr bid";
    private const string Reader = "he.yn";

    [Theory]
    [InlineData("/outgoing")]
    [InlineData("/outgoing?state=Registered")]
    [InlineData("/outgoing?q=zephyr")]
    [InlineData("/search?q=zephyr")]
    [InlineData("/search?q=密发文")]
    [InlineData("/numbers")]
    [InlineData("/desk")]
    [InlineData("/notices")]
    [InlineData("/manuscripts")]
    [InlineData("/outgoing/new")]
    [InlineData("/documents/new")]
    [InlineData("/standard/2.1.3")]
    [InlineData("/standard/2.1.5")]
    [InlineData("/standard/4.1.2")]
    [InlineData("/outgoing/export?format=csv")]
    public async Task Not_by_a_list_a_count_a_search_a_suggestion_a_number_or_an_export(string address)
    {
        using var reader = await office.As(Reader);
        var before = Shown(await reader.Get(address));
        var id = await Issued();
        var page = await reader.Get(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("Zephyr", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(await Number(id), page.Html, StringComparison.Ordinal);
        Assert.Equal(before, Shown(page));
    }

    // Whoever registered it does find it there: otherwise the test above would prove nothing.
    [Theory]
    [InlineData("/outgoing")]
    [InlineData("/outgoing?state=Registered")]
    [InlineData("/outgoing/export?format=csv")]
    public async Task But_by_whoever_registered_it(string address)
    {
        await Issued();
        using var party = await office.As("shen.rx");
        Assert.Contains("Zephyr", (await party.Get(address)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_by_the_number_that_is_said_to_answer_an_incoming_document()
    {
        var number = await Number(await Issued());
        using var reader = await office.As(Reader);
        var asked = await reader.Registers("Please answer");
        var (unseen, unknown) = (await Replied(reader, asked, number), await Replied(reader, asked, "密发文〔1999〕1号"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, unknown.Status), (unseen.Status, unseen.Status));
        Assert.Equal(unknown.Errors, unseen.Errors);
    }

    [Fact]
    public async Task Not_by_a_link_from_the_document_that_it_answers()
    {
        var id = await Issued();
        using var desk = await office.As("shen.rx");
        var asked = await desk.Registers("Answered in confidence");
        Assert.Equal(HttpStatusCode.Redirect, (await Replied(desk, asked, await Number(id))).Status);
        using var reader = await office.As(Reader);
        Assert.Contains(await Number(id), (await desk.Get($"/documents/{asked}")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(await Number(id), (await reader.Get($"/documents/{asked}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_by_a_gap_in_the_numbers_of_the_others()
    {
        using var desk = await office.As("shen.rx");
        var before = await Number(await desk.Issues("Before"));
        await Issued();
        Assert.Equal(EntryNumber.Parse(before).Place + 1, EntryNumber.Parse(await Number(await desk.Issues("After"))).Place);
    }

    [Fact]
    public async Task Not_by_a_letter()
    {
        await Issued();
        await using var db = office.Books();
        Assert.Empty(await db.Outbox.Where(m => m.Subject.Contains("Zephyr") || m.Body.Contains("Zephyr")).ToListAsync());
    }

    private static Task<Page> Replied(Browser desk, long id, string number) => desk.Does(id, "deeds/reply", ("ReplyNumber", number), ("On", "2026-11-24"), ("Said", "Answered"));

    private async Task<long> Issued()
    {
        using var desk = await office.As("shen.rx");
        var id = await desk.Issues(Title, ("Level", "Confidential"), ("Urgency", "Urgent"));
        var page = await desk.Get($"/outgoing/{id}");
        Assert.Equal(HttpStatusCode.Redirect, (await page.Form($"/outgoing/{id}/dispatches").With("To", "Zephyr Holdings").With("Copies", "1").Post()).Status);
        return id;
    }

    private async Task<string> Number(long id)
    {
        await using var db = office.Books();
        return await db.Entries.IgnoreQueryFilters(CallForms.PastFilter).Where(e => e.Id == id).Select(e => e.Number).SingleAsync();
    }

    // A page without what differs between any two requests; a file as it is.
    private static string Shown(Page page)
    {
        if (!page.Html.Contains("<html", StringComparison.Ordinal))
        {
            return page.Html;
        }

        foreach (var node in page.Document.QuerySelectorAll("input[type=hidden], .head small").ToList())
        {
            node.Remove();
        }

        return page.Document.DocumentElement.OuterHtml;
    }
}
