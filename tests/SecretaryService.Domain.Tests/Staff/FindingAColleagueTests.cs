using SecretaryService.Domain.Staff;
using Directory = SecretaryService.Domain.Staff.Directory;

namespace SecretaryService.Domain.Tests.Staff;

public sealed class FindingAColleagueTests
{
    private readonly Directory _directory = new(
    [
        Colleague(1, "陆知远", "Lu Zhiyuan", "8100"),
        Colleague(2, "程北川", "Cheng Beichuan", "8200"),
        Colleague(3, "Ruth Calder", null, "8010"),
        Colleague(4, "王伟", "Wang Wei", "8301"),
        Colleague(5, "王伟", "Wang Wei", "8302"),
        Colleague(6, "吴越", "Wu Yue", null),
        Colleague(7, "万颖", "Wan Ying", null),
    ]);

    [Theory]
    [InlineData("陆知远", 1)]
    [InlineData(" 陆知远 ", 1)]
    [InlineData("Lu Zhiyuan", 1)]
    [InlineData("lu zhiyuan", 1)]
    [InlineData("luzhiyuan", 1)]
    [InlineData("陆知远 Lu Zhiyuan", 1)]
    [InlineData("8100", 1)]
    [InlineData("８１００", 1)]
    [InlineData("lzy", 1)]
    [InlineData("LZY", 1)]
    [InlineData("ruth calder", 3)]
    [InlineData("8302", 5)]
    public void By_name_latin_name_label_extension_or_initials(string typed, long id) => Assert.Equal(id, _directory.Find(typed)?.Id);

    [Theory]
    [InlineData("lu")]
    [InlineData("LU Z")]
    [InlineData("知")]
    [InlineData("lz")]
    public void Is_offered_while_a_part_of_it_is_typed(string typed) => Assert.True(_directory.Find(1)!.Fits(typed));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("王伟")]
    [InlineData("Wang Wei")]
    [InlineData("wy")]
    [InlineData("ww")]
    [InlineData("知远")]
    [InlineData("81")]
    [InlineData("nobody")]
    public void Is_nobody_when_it_fits_none_or_two(string typed) => Assert.Null(_directory.Find(typed));

    [Fact]
    public void By_what_the_list_offered_finds_the_same_colleague_again() =>
        Assert.All(_directory.Colleagues.Where(c => c.Name != "王伟"), c => Assert.Equal(c, _directory.Find(c.Label)));

    [Fact]
    public void By_number_is_exact()
    {
        Assert.Equal("程北川", _directory.Find(2)?.Name);
        Assert.Null(_directory.Find(99));
    }

    private static Colleague Colleague(long id, string name, string? latin, string? extension) =>
        new(id, name, latin, 10, new Wording("Office", "办公室"), extension, Role.Employee);
}
