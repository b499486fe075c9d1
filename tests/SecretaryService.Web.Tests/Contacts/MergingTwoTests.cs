using System.Net;
using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Web.Tests.Contacts;

/// <summary>Two lines of the book that are one person: merged with every call, and taken apart again with every call.</summary>
public sealed class MergingTwoTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Keeps_every_call_and_so_does_undoing_it()
    {
        using var desk = await office.As("shen.rx");
        var (kept, other) = (await desk.Keep("Maud Merge", "Merge Ltd", "+44 20 7946 0801"), await desk.Keep("M. Merge", "Merge Limited", "+44 20 7946 0802"));
        await Call(desk, kept.Id, "as Maud");
        await Call(desk, other.Id, "as M.");
        await desk.Log(form => form.Filled("by the other's number").With("Name", "Somebody").With("Phone", "+44 20 7946 0802"));
        var (journal, calls) = (await JournalLines(), await office.CountCalls());

        var merged = await (await (await desk.Merging(kept.Id, other.Id)).Post()).Follow();
        Assert.Equal("Maud Merge and M. Merge are one contact now.", merged.Note);
        Assert.All(new[] { "as Maud", "as M.", "by the other's number", "+44 20 7946 0802", "M. Merge" }, words => Assert.Contains(words, merged.Text, StringComparison.Ordinal));
        Assert.Equal($"/contacts/{kept.Id}", (await desk.Get($"/contacts/{other.Id}")).Location);
        Assert.Contains($"data-contact=\"{kept.Id}\"", (await desk.Get("/calls/lookup/callers?q=0802")).Html, StringComparison.Ordinal);
        Assert.Contains("as Maud", (await desk.Get($"/calls/lookup/known?contact={other.Id}")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("M. Merge", (await desk.Get("/contacts?q=merge")).TextOf(".register"), StringComparison.Ordinal);
        // Nothing was written into any register.
        Assert.Equal((journal, calls), (await JournalLines(), await office.CountCalls()));

        var apart = await (await (await desk.Get(merged.Address)).Form(merged.Document.QuerySelector("section[aria-labelledby=merges-h] form")!.GetAttribute("action")!).Post()).Follow();
        Assert.Equal("They are two contacts again, as they were.", apart.Note);
        Assert.Contains("as Maud", apart.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("as M.", apart.Text, StringComparison.Ordinal);
        var again = await desk.Get($"/contacts/{other.Id}");
        Assert.All(new[] { "as M.", "by the other's number" }, words => Assert.Contains(words, again.Text, StringComparison.Ordinal));
        Assert.Equal(["+44 20 7946 0801"], (await office.Contact(kept.Id)).Phones.Select(p => p.Typed));
        Assert.Equal((journal, calls), (await JournalLines(), await office.CountCalls()));
    }

    [Fact]
    public async Task Shows_the_result_field_by_field_before_it_is_done()
    {
        using var desk = await office.As("shen.rx");
        var (kept, other) = (await desk.Keep("Ida Fields", "One", more: f => f.With("Drink", "tea")), await desk.Keep("Ida Felds", "Two", more: f => f.With("Drink", "coffee").With("Likes", "rowing")));
        var page = await desk.Get($"/contacts/{kept.Id}/merging?With={other.Id}&Theirs=Drink");
        var rows = page.Document.QuerySelectorAll("table tbody tr").Select(r => r.TextContent.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Contains(rows, r => r[0].Contains("Drink", StringComparison.Ordinal) && r[^1].EndsWith("coffee", StringComparison.Ordinal));
        await (await desk.Merging(kept.Id, other.Id, "&Theirs=Drink")).Post();
        var result = await office.Contact(kept.Id);
        Assert.Equal(("Ida Fields", "One", "coffee", "rowing"), (result.Name, result.Organisation, result.Drink, result.Likes));
    }

    [Fact]
    public async Task Of_one_that_somebody_changed_meanwhile_is_refused()
    {
        using var desk = await office.As("shen.rx");
        var (kept, other) = (await desk.Keep("Stale One"), await desk.Keep("Stale Two"));
        var form = await desk.Merging(kept.Id, other.Id);
        await (await desk.Get($"/contacts/{other.Id}")).Form($"/contacts/{other.Id}/confirmation").Post();
        var refused = await form.Post();
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Null((await office.Contact(other.Id)).MergedIntoId);
    }

    [Fact]
    public async Task Of_one_with_itself_or_with_nobody_is_not_there()
    {
        using var desk = await office.As("shen.rx");
        var one = await desk.Keep("Only One");
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Get($"/contacts/{one.Id}/merging?With={one.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Get($"/contacts/{one.Id}/merging?With=999999")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Get($"/contacts/{one.Id}/merging")).Status);
    }

    [Fact]
    public async Task Is_offered_in_a_list_of_those_who_share_a_number_or_a_name()
    {
        using var desk = await office.As("shen.rx");
        var numbers = await desk.Get("/contacts/duplicates");
        Assert.Contains("I. Farrant", numbers.Text, StringComparison.Ordinal);
        await desk.Keep("Twice Here", "Same Ltd");
        await desk.Keep("Twice Here", "Same Ltd", more: f => f.With("IsSomebodyElse", "true"));
        Assert.Contains("Twice Here", (await desk.Get("/contacts/duplicates?by=name")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await desk.Get("/contacts/duplicates?by=x&after=%F0%9F%99%82zzz")).Status);
    }

    private async Task<int> JournalLines()
    {
        await using var db = office.Books();
        return await db.Journal.IgnoreQueryFilters(CallForms.PastFilter).CountAsync();
    }

    private static async Task Call(Browser desk, long contact, string matter) =>
        await (await desk.Get($"/calls/new?contact={contact}")).Form("/calls").With("Matter", matter).With("Outcome", "Advised").Post();
}
