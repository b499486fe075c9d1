using System.Text;
using SecretaryService.Data.Importing.Reading;

namespace SecretaryService.Data.Tests.Importing;

/// <summary>vCards as telephones, mail programs and other offices write them.</summary>
public sealed class ReadingCardsTests
{
    static ReadingCardsTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Of_3_0_and_4_0_are_rows_under_our_own_header()
    {
        var rows = Rows(
            """
            BEGIN:VCARD
            VERSION:3.0
            N:Farrant;Imogen;;Ms;
            FN:Imogen Farrant
            ORG:Brackenfold\, Ltd;Sales
            TITLE:Manager
            TEL;TYPE=WORK,VOICE:+44 20 7946 0132
            TEL;TYPE=WORK,MAIN:+44 20 7946 0100
            item1.EMAIL;type=INTERNET:imogen@brackenfold.example
            ADR;TYPE=WORK:;;4 Gauge Lane;Brackenfold;;BF1;
            NOTE:first\nsecond
            BDAY:1980-05-24
            UID:urn:uuid:1
            END:VCARD

            BEGIN:VCARD
            VERSION:4.0
            KIND:org
            FN:Oakhythe Labs
            TEL;VALUE=uri;TYPE="work,voice":tel:+1-202-555-0117;ext=8
            item2.X-ABDATE:20040301
            item2.X-ABLabel:_$!<Anniversary>!$_
            LANG:en
            END:VCARD
            """);
        Assert.Equal(CardRows.Columns, rows[0].Cells.Select(c => c.Text));
        Assert.Equal(1, rows[1].Line);
        Assert.Equal(("urn:uuid:1", "Imogen Farrant", "Brackenfold, Ltd", "Ms", "Sales Manager"), (At(rows[1], "UID"), At(rows[1], "Name"), At(rows[1], "Organisation"), At(rows[1], "Salutation"), At(rows[1], "Position")));
        Assert.Equal(("+44 20 7946 0132", "+44 20 7946 0100", "imogen@brackenfold.example"), (At(rows[1], "Phone"), At(rows[1], "Switchboard"), At(rows[1], "E-mail")));
        Assert.Equal(("4 Gauge Lane, Brackenfold, BF1", "first\nsecond", "1980-05-24 生日"), (At(rows[1], "Address"), At(rows[1], "Remark"), At(rows[1], "Important dates")));
        Assert.Equal(("", "Oakhythe Labs", "+1-202-555-0117 ext 8", "2004-03-01 Anniversary", "en"), (At(rows[2], "Name"), At(rows[2], "Organisation"), At(rows[2], "Phone"), At(rows[2], "Important dates"), At(rows[2], "Language")));
    }

    [Fact]
    public void With_folded_lines_are_put_together_again()
    {
        var row = Rows("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:林书\r\n 白\r\nNOTE:a long\r\n\t remark\r\nPHOTO;ENCODING=b:AAAA\r\n BBBB\r\n CCCC\r\nTEL:0571 88\r\n 00 1234\r\nEND:VCARD\r\n")[1];
        Assert.Equal(("林书白", "a long remark", "0571 8800 1234"), (At(row, "Name"), At(row, "Remark"), At(row, "Phone")));
    }

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("GBK")]
    [InlineData("gb2312")]
    [InlineData("Big5")]
    public void Of_2_1_in_quoted_printable_are_read_in_the_encoding_that_they_name(string charset)
    {
        var coded = string.Concat(Encoding.GetEncoding(charset).GetBytes("林先生").Select(b => $"={b:X2}"));
        var soft = $"{coded[..6]}=\r\n{coded[6..]}";
        var row = Rows($"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:{soft}\r\nTEL;CELL;VOICE:13700001234\r\nPHOTO;JPEG;ENCODING=BASE64:\r\n/9j/2wBDAAYE\r\nBQYFBAYGBQYH\r\n\r\nEND:VCARD\r\n")[1];
        Assert.Equal(("林先生", "13700001234", null), (At(row, "Name"), At(row, "Phone"), row.Broken));
    }

    [Fact]
    public void Whole_in_GBK_are_read_as_such()
    {
        var file = ImportFile.Open(Encoding.GetEncoding("gb18030").GetBytes("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=GBK:林;书白\nORG;CHARSET=GBK:汀洲水务局办公室\nTEL:0571 8800 1234\nEND:VCARD\n"), new ReadingWishes());
        var row = file.Rows().ElementAt(1);
        Assert.Equal((FileKind.Cards, "gb18030", "林书白", "汀洲水务局办公室"), (file.Kind, file.Encoding, At(row, "Name"), At(row, "Organisation")));
    }

    [Theory]
    [InlineData("FN;CHARSET=KLINGON-1;ENCODING=QUOTED-PRINTABLE:=41", "KLINGON-1")]
    [InlineData("FN;ENCODING=X-SECRET:abc", "X-SECRET")]
    [InlineData("FN;ENCODING=B:not base 64!", "B")]
    public void In_an_unknown_encoding_say_so_and_leave_the_others_alone(string line, string named)
    {
        var rows = Rows($"BEGIN:VCARD\nVERSION:3.0\n{line}\nTEL:0571 8800 1234\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Next\nEND:VCARD\n");
        Assert.Equal(named, Assert.Single(rows[1].Broken!.Arguments));
        Assert.Equal((null, "Next", 6), (rows[2].Broken, At(rows[2], "Name"), rows[2].Line));
    }

    [Fact]
    public void That_nobody_ended_swallow_no_other()
    {
        var rows = Rows("BEGIN:VCARD\nFN:One\nBEGIN:VCARD\nFN:Two\nEND:VCARD\nBEGIN:VCARD\nFN:Three\n");
        Assert.Equal(["One", "Two", "Three"], rows.Skip(1).Select(r => At(r, "Name")));
        Assert.Equal([true, false, true], rows.Skip(1).Select(r => r.Broken is not null));
    }

    [Fact]
    public void Within_another_are_the_agents()
    {
        var rows = Rows("BEGIN:VCARD\nFN:One\nAGENT:\nBEGIN:VCARD\nFN:Agent\nTEL:1234567\nEND:VCARD\nTEL:0571 8800 1234\nEND:VCARD\n");
        Assert.Equal(("One", "0571 8800 1234"), (At(Assert.Single(rows.Skip(1)), "Name"), At(rows[1], "Phone")));
    }

    [Theory]
    [InlineData("BEGIN:VCARD\nEND:VCARD\n")]
    [InlineData("BEGIN:VCARD\n:\n;:;\n=\nTEL\nFN;:\nX-A;\"b:c\n\0\nEND:VCARD\n")]
    [InlineData("BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:=4\nEND:VCARD")]
    [InlineData("BEGIN:VCARD\nFN:\\\nBDAY:--0524\nBDAY:tomorrow\nN:;;;;\nORG:;\nADR:\nEND:VCARD")]
    [InlineData("BEGIN:VCARD\nEND:VCARD\nEND:VCARD\nend:vcard\nbegin:vcard\n")]
    public void Full_of_nonsense_are_read_without_falling_over(string text) => Assert.NotEmpty(Rows(text));

    private static List<FileRow> Rows(string text) => [.. CardRows.Read(text)];

    private static string At(FileRow row, string column) => row[CardRows.Columns.ToList().IndexOf(column)].Text;
}
