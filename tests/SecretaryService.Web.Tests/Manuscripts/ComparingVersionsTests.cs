using SecretaryService.Web.Infrastructure.Writing;

namespace SecretaryService.Web.Tests.Manuscripts;

public sealed class ComparingVersionsTests
{
    [Theory]
    [InlineData("会议定于三月五日召开。", "会议定于三月六日召开。", "五", "六")]
    [InlineData("The meeting is on Monday.", "The meeting is on Tuesday.", "Monday", "Tuesday")]
    [InlineData("a\nb\nc", "a\nc", "b\n", "")]
    [InlineData("", "new", "", "new")]
    [InlineData("同", "同", "", "")]
    public void Shows_words_in_a_line_and_characters_in_Chinese(string older, string newer, string gone, string added)
    {
        var pieces = CompareTexts.Of(older, newer);
        Assert.Equal((gone, added), (Of(pieces, Strip.Gone), Of(pieces, Strip.New)));
    }

    [Theory]
    [InlineData("甲乙丙\n丁戊\n", "甲丙\n\n丁戊己\n庚")]
    [InlineData("one two\r\nthree 😀", "one 2\nthree 😃 four")]
    [InlineData("x", "")]
    public void Holds_both_texts_whole(string older, string newer)
    {
        var pieces = CompareTexts.Of(older, newer);
        Assert.Equal(older.ReplaceLineEndings("\n"), string.Concat(pieces.Where(p => p.Strip != Strip.New).Select(p => p.Text)));
        Assert.Equal(newer.ReplaceLineEndings("\n"), string.Concat(pieces.Where(p => p.Strip != Strip.Gone).Select(p => p.Text)));
    }

    private static string Of(IEnumerable<Piece> pieces, Strip strip) => string.Concat(pieces.Where(p => p.Strip == strip).Select(p => p.Text));
}
