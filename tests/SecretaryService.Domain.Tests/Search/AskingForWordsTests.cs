using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Tests.Search;

/// <summary>What is typed, and what of a text it finds.</summary>
public sealed class AskingForWordsTests
{
    [Theory]
    [InlineData("4417", FoundBy.Phone, "021 6600-4417")]
    [InlineData("66004417", FoundBy.Phone, "021 6600-4417")]
    [InlineData("021-6600 4417", FoundBy.Phone, "02166004417")]
    [InlineData("004", FoundBy.Phone, "021 6600-4417")]
    [InlineData("zyz", FoundBy.Name, "周砚舟")]
    [InlineData("ZY", FoundBy.Name, "周砚舟")]
    [InlineData("周", FoundBy.Name, "周砚舟")]
    [InlineData("砚舟", FoundBy.Name, "周砚舟")]
    [InlineData("chjg", FoundBy.Organisation, "澄海精工")]
    [InlineData("交期", FoundBy.Matter, "催询 TZ-4460 交期")]
    [InlineData("询", FoundBy.Matter, "催询 TZ-4460 交期")]
    [InlineData("tz-44", FoundBy.Matter, "催询 TZ-446 交期，44 件")]
    [InlineData("cafe", FoundBy.Organisation, "Le Café")]
    [InlineData("ｆａｘ", FoundBy.Matter, "sends a FAX")]
    [InlineData("internationalisa", FoundBy.Matter, "Internationalisation")]
    [InlineData("C-2026-10418", FoundBy.Number, "C-2026-10418")]
    [InlineData("10418", FoundBy.Number, "C-2026-10418")]
    [InlineData("12", FoundBy.Matter, "room 12, north")]
    [InlineData("𠮷野", FoundBy.Name, "𠮷野家")]
    public void Is_found(string typed, FoundBy by, string text)
    {
        var (wanted, findable) = (Wanted.Of(typed)!, new Findable(by, text));
        Assert.NotNull(wanted.Explain([findable]));
        Assert.Empty(wanted.Grams.Except(Grams.Of(findable)));
    }

    [Theory]
    [InlineData("4471", FoundBy.Phone, "021 6600-4417")]
    [InlineData("yz", FoundBy.Name, "周砚舟")]
    [InlineData("zyz", FoundBy.Matter, "周砚舟")]
    [InlineData("周舟", FoundBy.Name, "周砚舟")]
    [InlineData("nternational", FoundBy.Matter, "Internationalisation")]
    [InlineData("internationalist", FoundBy.Matter, "Internationalisation")]
    [InlineData("41", FoundBy.Phone, "021 6600-4417")]
    public void Is_not_found(string typed, FoundBy by, string text) => Assert.Null(Wanted.Of(typed)!.Explain([new Findable(by, text)]));

    /// <summary>The index keeps pieces: 6600 and 0044 may lie apart. Reading the text itself tells.</summary>
    [Fact]
    public void Pieces_that_lie_apart_are_no_match()
    {
        var (wanted, apart) = (Wanted.Of("660044")!, new Findable(FoundBy.Phone, "6600 1 0044 600466 0045"));
        Assert.Empty(wanted.Grams.Except(Grams.Of(apart)));
        Assert.Null(wanted.Explain([apart]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-- * \" ' ; % _ 。，")]
    public void Signs_alone_ask_for_nothing(string? typed) => Assert.Null(Wanted.Of(typed));

    [Theory]
    [InlineData("\" OR rowid > 0 --")]
    [InlineData("_c10 _p1")]
    [InlineData("NEAR(a b) AND NOT c*")]
    public void Nothing_of_a_query_language_comes_through(string typed) =>
        Assert.All(Wanted.Of(typed)!.Grams, gram => Assert.True(gram.All(char.IsLetterOrDigit), gram));

    [Fact]
    public void Every_word_says_where_it_was_found()
    {
        var matches = Wanted.Of("4417 交期")!.Explain([new(FoundBy.Phone, "021 6600 4417"), new(FoundBy.Matter, "催询交期")]);
        Assert.Equal([FoundBy.Phone, FoundBy.Matter], matches!.Select(m => m.In.By));
    }
}
