using SecretaryService.Data.Lists;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Contacts;

public sealed class FindingTwinsOnSqliteTests() : FindingTwinsTests(Offices.OnSqlite());

public sealed class FindingTwinsOnSqlServerTests() : FindingTwinsTests(Offices.OnSqlServer());

/// <summary>Two lines of the book that are probably one.</summary>
public abstract class FindingTwinsTests(Office office) : IDisposable
{
    [SkippableFact]
    public async Task While_somebody_types_by_number_and_by_name_in_any_spelling()
    {
        var rosa = await office.Keep("Rosa Twin", "Twin Ltd", "+44 20 7946 0633");
        await office.Keep("Rosalind Twin", "Twin Ltd");
        await office.Keep("Rosa", "Twin Ltd");
        var house = await office.Keep(null, "Twin Ltd", "+44 20 7946 0600", isShared: true);
        Assert.Equal([rosa], await Twins("ＲＯＳＡ twin", null));
        Assert.Equal([rosa], await Twins("R. T.", null, "442079460633"));
        Assert.Equal([house], await Twins(null, "twin LTD"));
        Assert.Empty(await Twins("Nobody", "Twin Ltd", "442079460600"));
        Assert.Empty(await Twins("Rosa Twin", null, except: rosa));
    }

    [SkippableFact]
    public async Task In_the_book_by_number_page_by_page_without_what_stands_no_more()
    {
        for (var i = 0; i < 5; i++)
        {
            await office.Keep($"One {i}", null, $"021 6600 440{i}");
            await office.Keep($"Two {i}", null, $"0216600-440{i}");
        }

        await office.Keep("At the switchboard", null, "021 6600 4400", isShared: true);
        await using var db = office.As(office.Staff.Secretary);
        var first = await db.TwinsByNumber("", 3, CancellationToken.None);
        var second = await db.TwinsByNumber(first.Next!, 3, CancellationToken.None);
        Assert.Equal(["02166004400", "02166004401", "02166004402"], first.Groups.Select(g => g.Sign));
        Assert.Equal(["02166004403", "02166004404"], second.Groups.Select(g => g.Sign));
        Assert.Null(second.Next);
        Assert.Equal(["One 0", "Two 0"], first.Groups[0].Contacts.Select(c => c.Label));
        await office.Merge(first.Groups[0].Contacts[0].Id, first.Groups[0].Contacts[1].Id);
        Assert.Equal("02166004401", (await db.TwinsByNumber("", 2, CancellationToken.None)).Groups[0].Sign);
    }

    [SkippableFact]
    public async Task In_the_book_by_name_within_one_organisation()
    {
        await office.Keep("Rosa Twin", "Twin Ltd");
        await office.Keep("rosa  TWIN", "Twin-Ltd");
        await office.Keep("Rosa Twin", "Elsewhere");
        await using var db = office.As(office.Staff.Secretary);
        Assert.Equal(["Rosa Twin", "rosa  TWIN"], Assert.Single((await db.TwinsByName("", 25, CancellationToken.None)).Groups).Contacts.Select(c => c.Label));
    }

    public void Dispose()
    {
        office.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<IReadOnlyList<long>> Twins(string? name, string? organisation, string? digits = null, long except = 0)
    {
        await using var db = office.As(office.Staff.Secretary);
        return [.. (await db.TwinsOf(name, organisation, digits is null ? [] : [digits], except, CancellationToken.None)).Select(c => c.Id)];
    }
}
