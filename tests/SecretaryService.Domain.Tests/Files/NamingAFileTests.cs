using SecretaryService.Domain.Files;

namespace SecretaryService.Domain.Tests.Files;

public sealed class NamingAFileTests
{
    [Theory]
    [InlineData("offer.pdf", "offer.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Users\x\合同.docx", "合同.docx")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    [InlineData(".pdf", "file.pdf")]
    [InlineData("a<b>:\"c|d?e*.txt", "a_b___c_d_e_.txt")]
    [InlineData("invoice\u202Efdp.exe", "invoicefdp.exe")]
    [InlineData("line\r\nSet-Cookie: x.txt", "lineSet-Cookie_ x.txt")]
    [InlineData("zero\0width\u200B.png", "zerowidth.png")]
    [InlineData("CON.txt", "_CON.txt")]
    [InlineData("lpt1", "_lpt1")]
    [InlineData("dots. . .pdf", "dots.pdf")]
    [InlineData("half\uD83D.txt", "half.txt")]
    public void Is_what_a_register_may_hold_and_any_system_may_save(string? sent, string kept) => Assert.Equal(kept, FileName.Clean(sent));

    [Theory]
    [InlineData('a')]
    [InlineData('合')]
    public void Three_hundred_characters_become_a_hundred_and_twenty_with_the_ending(char sign)
    {
        var name = FileName.Clean(new string(sign, 296) + ".pdf");
        Assert.Equal(FileName.MaxLength, name.Length);
        Assert.EndsWith(".pdf", name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_of_two_halves_is_never_cut_in_two() =>
        Assert.All(Enumerable.Range(110, 12), length => Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(FileName.Clean(new string('a', length) + "😀😀.txt")))));

    [Theory]
    [InlineData("a.PDF", ".pdf")]
    [InlineData("a.tar.gz", ".gz")]
    [InlineData("no ending", "")]
    [InlineData("a.not an ending", "")]
    public void Its_ending_is_in_small_letters(string name, string ending) => Assert.Equal(ending, FileName.Ending(name));

    [Fact]
    public void No_ending_means_two_kinds() => Assert.Equal(FileKinds.AllEndings.Count(), FileKinds.AllEndings.Distinct(StringComparer.Ordinal).Count());
}
