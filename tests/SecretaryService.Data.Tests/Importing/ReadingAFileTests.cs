using System.Text;
using SecretaryService.Data.Importing;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Domain;

namespace SecretaryService.Data.Tests.Importing;

/// <summary>Files as other people make them.</summary>
public sealed class ReadingAFileTests
{
    private const string Chinese = "来电时间,来电单位,来电人,电话,来电事由\n2024-03-05 09:10,汀洲水务局,林书白,0571 8800 1234,询问水表校准的时间和费用\n2024-03-06 10:20,云岭中学,周以沫,0571 8800 5678,预约参观实验室并确认人数\n";
    private const string Traditional = "來電時間,來電單位,來電人,電話,來電事由\n2024-03-05 09:10,汀洲水務局,林書白,0571 8800 1234,詢問水錶校準的時間和費用\n2024-03-06 10:20,雲嶺中學,周以沫,0571 8800 5678,預約參觀實驗室並確認人數\n";

    private static readonly IReadOnlyList<Field> Fields =
    [
        new("At", FieldKind.Moment, new Wording("Rang at", "来电时间"), "time", "date"), new("Organisation", FieldKind.Text, new Wording("Organisation", "单位"), "company"),
        new("Name", FieldKind.Text, new Wording("Name", "来电人"), "caller"), new("Phone", FieldKind.Text, new Wording("Phone", "电话"), "tel"),
        new("Matter", FieldKind.Text, new Wording("Matter", "来电事由"), "subject"),
    ];

    static ReadingAFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("gb18030", false)]
    public void Finds_the_encoding_of_Chinese(string encoding, bool marked)
    {
        var facts = Look(Bytes(Chinese, encoding, marked));
        Assert.Equal((encoding, ',', 2), (facts.Encoding, facts.Separator, facts.Rows));
        Assert.Equal(["来电时间", "来电单位", "来电人", "电话", "来电事由"], facts.Headers);
        Assert.Equal("汀洲水务局", facts.Samples[0][1]);
    }

    [Fact]
    public void Finds_Big5()
    {
        var facts = Look(Bytes(Traditional, "big5", marked: false));
        Assert.Equal(("big5", "汀洲水務局"), (facts.Encoding, facts.Samples[0][1]));
    }

    [Fact]
    public void Finds_the_code_page_of_western_Excel() =>
        Assert.Equal(("windows-1252", "Jürgen Groß"), Look(Bytes("name;phone\nJürgen Groß;030 123456\n", "windows-1252", false)) is var facts ? (facts.Encoding, facts.Samples[0][0]) : default);

    [Fact]
    public void Takes_another_encoding_when_it_is_told() =>
        Assert.Equal("big5", Look(Bytes(Traditional, "big5", false), new ReadingWishes(Encoding: "big5")).Encoding);

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Finds_the_separator(char separator) =>
        Assert.Equal(separator, Look(Chinese.Replace(',', separator)).Separator);

    [Fact]
    public void Believes_the_first_line_that_Excel_writes()
    {
        var facts = Look("sep=;\nName;Phone\nA, B, C;1234\nD, E, F;5678\n");
        Assert.Equal((';', 2, 2), (facts.Separator, facts.Rows, facts.HeaderRow));
    }

    [Fact]
    public void Finds_the_header_below_titles_and_with_line_breaks_in_it()
    {
        var facts = Look("汀洲精仪电话登记簿,,,\n打印日期：2024-04-01,,,\n\"来电\n时间\",\"Phone\n电话\",来电人,Matter\n2024-03-05,12345,A,one\n2024-03-06,23456,B,two\n");
        // The title and the date of print are lines 1 and 2; the header begins in line 3 and ends in line 5.
        Assert.Equal((3, 2), (facts.HeaderRow, facts.Rows));
        Assert.Equal(["来电 时间", "Phone 电话", "来电人", "Matter"], facts.Headers);
        Assert.Equal(2, Of(facts, Noticed.RowsAboveHeader));
    }

    [Fact]
    public void Names_columns_without_a_name_and_names_given_twice() =>
        Assert.Equal(["Name", "Phone", "#3", "Phone #4"], Look("Name,Phone,,Phone\nA,1,x,2\nB,2,y,3\n").Headers);

    [Fact]
    public void Takes_a_chosen_header() => Assert.Equal((3, 1), Look("a,b\nc,d\nName,Phone\nA,12345\n", new ReadingWishes(HeaderRow: 3)) is var facts ? (facts.HeaderRow, facts.Rows) : default);

    [Fact]
    public void Takes_a_file_without_a_header() => Assert.Equal(2, Look("A,12345\nB,23456\n", new ReadingWishes(HeaderRow: 0)).Rows);

    [Fact]
    public void Reads_line_breaks_and_doubled_marks_inside_a_cell()
    {
        var facts = Look("Name,Matter\nA,\"first line\nsecond \"\"line\"\"\"\r\nB,plain\r\n");
        Assert.Equal("first line\nsecond \"line\"", facts.Samples[0][1]);
        Assert.Equal(2, facts.Rows);
        Assert.Empty(facts.Notices);
    }

    [Theory]
    [InlineData("Name,Matter\nA,\"never closed\nB,two\nC,three\nD,four\n", 4)]
    [InlineData("Name,Matter\nA,\"never closed\nB,\"closed\"\nC,three\n", 3)]
    [InlineData("Name,Matter\nA,\"never closed\nB,a 5\" pipe\nC,three\n", 3)]
    [InlineData("Name,Matter\n\"A,stray at the front\nB,two 5\"\nC,three\n", 3)]
    [InlineData("Name,Matter\nA,\"said \"hello\" and left\"\nB,two\n", 2)]
    public void Loses_no_row_to_a_stray_mark_and_says_where_it_is(string text, int rows)
    {
        var facts = Look(text);
        Assert.Equal(rows, facts.Rows);
        Assert.Equal([2], Notice(facts, Noticed.StrayQuote).Lines);
    }

    [Fact]
    public void Says_which_rows_are_too_wide_too_narrow_or_cut_off()
    {
        var facts = Look("Name,Phone,Matter\nA,1,x\nB,2,y,z\nC,3\nD,4,w\nE,5");
        Assert.Equal((5, 1, 1, 1), (facts.Rows, Of(facts, Noticed.TooWide), Of(facts, Noticed.TooNarrow), Of(facts, Noticed.CutOff)));
        Assert.Equal([3], Notice(facts, Noticed.TooWide).Lines);
        Assert.Equal([6], Notice(facts, Noticed.CutOff).Lines);
    }

    [Fact]
    public void Takes_a_last_line_without_a_line_break_for_whole() => Assert.Empty(Look("Name,Phone\nA,1\nB,2").Notices);

    [Fact]
    public void Counts_blank_rows_and_takes_none_for_a_row() => Assert.Equal((2, 3), Look("Name,Phone\nA,1\n\n,,\n  \nB,2\n") is var facts ? (facts.Rows, Of(facts, Noticed.BlankRows)) : default);

    [Theory]
    [InlineData("")]
    [InlineData("Name,Phone\n")]
    public void Refuses_a_file_with_nothing_in_it(string text) => Assert.Throws<RuleBrokenException>(() => Look(text));

    [Fact]
    public void Refuses_what_is_no_table() => Assert.Throws<RuleBrokenException>(() => Look([0x89, (byte)'P', (byte)'N', (byte)'G', 0, 1, 2, 3]));

    [Fact]
    public void Refuses_more_rows_than_are_taken() =>
        Assert.Throws<RuleBrokenException>(() => Look(string.Concat(Enumerable.Repeat("a,b\n", LookThrough.MostRows + 2))));

    internal static FileFacts Look(string text, ReadingWishes? wishes = null) => Look(Bytes(text, "utf-8", false), wishes);

    internal static FileFacts Look(byte[] file, ReadingWishes? wishes = null) =>
        new LookThrough(ImportFile.Open(file, wishes ?? new ReadingWishes()), wishes ?? new ReadingWishes(), Fields).Run(CancellationToken.None);

    internal static FileNotice Notice(FileFacts facts, Noticed what) => Assert.Single(facts.Notices, n => n.What == what);

    private static int Of(FileFacts facts, Noticed what) => Notice(facts, what).Count;

    private static byte[] Bytes(string text, string encoding, bool marked)
    {
        var code = Encoding.GetEncoding(encoding);
        return [.. marked ? code.GetPreamble() : [], .. code.GetBytes(text)];
    }
}
