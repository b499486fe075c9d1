using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Tests.Staff;

public sealed class ReadingANameTests
{
    [Theory]
    [InlineData("王小明", "wxm")]
    [InlineData("陆知远", "lzy")]
    [InlineData("沈若溪", "srx")]
    [InlineData("曾国藩", "zgf")]
    [InlineData("单雄信", "sxx")]
    [InlineData("翟永明", "zym")]
    [InlineData("Gu Qinghe", "guqinghe")]
    [InlineData("😀王", "w")]
    public void Gives_its_initials(string name, string initials) => Assert.Equal(initials, PinyinInitials.Of(name));

    [Fact]
    public void Reads_a_listed_surname_otherwise_only_in_front()
    {
        Assert.Equal('s', PinyinInitials.Of('单', surname: true));
        Assert.Equal('d', PinyinInitials.Of('单'));
    }
}
