using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Web.Tests.HouseJournal;

public sealed class ReadingTheHouseJournalTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Goes_back_to_the_founding_page_by_page_without_a_gap_and_forth_again()
    {
        await Fill();
        using var administrator = await office.As("tao.ar");
        var page = await administrator.Get("/house-journal");
        var first = Lines(page);
        List<string> all = [.. first];
        while (Link(page, "Older") is { } older)
        {
            page = await administrator.Get(older);
            all.AddRange(Lines(page));
        }

        await using var db = office.Books();
        // Contacts are content, of which an administrator reads none.
        Assert.Equal(await db.HouseLines.CountAsync(l => l.Of != "Contact"), all.Count);
        Assert.Contains("by system", all[^1], StringComparison.Ordinal);
        while (Link(page, "Newer") is { } newer)
        {
            page = await administrator.Get(newer);
        }

        Assert.Equal(first, Lines(page));
    }

    [Fact]
    public async Task Shows_one_kind_alone_and_words_in_place_of_numbers()
    {
        using var administrator = await office.As("tao.ar");
        await (await office.EditOf(administrator, "okafor")).With("Role", "Supervisor").With("DepartmentId", "1").Post();
        var lines = Lines(await administrator.Get("/house-journal?of=Employee"));
        Assert.All(lines, line => Assert.Contains("Employee · ", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Role: Employee → Supervisor", StringComparison.Ordinal) && line.Contains("Department: Research → Office", StringComparison.Ordinal));
        Assert.Empty(Lines(await administrator.Get("/house-journal?of=Nothing")));
    }

    [Fact]
    public async Task Holds_no_secret()
    {
        await using var db = office.Books();
        var written = string.Concat(await db.HouseLines.Select(l => l.Key + l.Changes).ToListAsync());
        Assert.DoesNotMatch("(?i)password|hash|stamp|secret\\b", written);
    }

    private async Task Fill()
    {
        await using var db = office.Books();
        var employee = await db.Employees.SingleAsync(e => e.Name == "Gu Qinghe");
        for (var i = 0; i < 110; i++)
        {
            employee.Take($"Position {i}", null);
            await db.SaveChangesAsync();
        }
    }

    private static List<string> Lines(Page page) => [.. page.Document.QuerySelectorAll("ol.trail li").Select(li => string.Join(' ', li.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private static string? Link(Page page, string words) => page.Document.QuerySelectorAll(".pager a").FirstOrDefault(a => a.TextContent.Contains(words, StringComparison.Ordinal))?.GetAttribute("href");
}
