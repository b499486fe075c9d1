using SecretaryService.Data.Importing.Reading;
using SecretaryService.Data.Importing.Values;
using SecretaryService.Domain;
using static SecretaryService.Data.Tests.Importing.ReadingAFileTests;
using static SecretaryService.Data.Tests.Importing.Workbooks;

namespace SecretaryService.Data.Tests.Importing;

public sealed class ReadingAWorkbookTests
{
    /// <summary>2024-03-05.</summary>
    private const int Serial = 45_356;
    private const int Serial1904 = Serial - 1462;

    [Fact]
    public void Finds_header_rows_days_and_numbers()
    {
        var file = Xlsx(false, ("电话", Row(1, Text("登记簿")) + Row(3, Text("来电时间"), Text("来电人"), Text("电话")) + Row(4, Day(Serial), Text("林书白"), Number(13_700_001_234)) + Row(5, Text("2024-03-06"), Text("周以沫"), Text("0571 8800 5678"))));
        var facts = Look(file);
        Assert.Equal((FileKind.Workbook, "电话", 3, 2), (facts.Kind, facts.Sheet, facts.HeaderRow, facts.Rows));
        Assert.Equal(["2024-03-05", "林书白", "13700001234"], facts.Samples[0]);
    }

    [Fact]
    public void Reads_days_and_times_of_day_apart()
    {
        var rows = ImportFile.Open(Xlsx(false, ("A", Row(1, Day(Serial), Time(0.604166667)))), new ReadingWishes()).Rows().ToList();
        Assert.Equal((new DateTime(2024, 3, 5), new TimeSpan(14, 30, 0)), (ReadMoment.Of(rows[0][0], DayOrder.DayFirst, false), ReadMoment.TimeOf(rows[0][1])));
    }

    [Fact]
    public void Counts_from_1904_where_the_workbook_does()
    {
        var file = ImportFile.Open(Xlsx(true, ("A", Row(1, Day(Serial1904), Number(Serial1904)))), new ReadingWishes());
        var row = file.Rows().Single();
        Assert.True(file.CountsFrom1904);
        Assert.All(new[] { row[0], row[1] }, cell => Assert.Equal(new DateTime(2024, 3, 5), ReadMoment.Of(cell, DayOrder.DayFirst, file.CountsFrom1904)));
    }

    [Fact]
    public void Takes_no_phantom_row_or_column_for_one()
    {
        var phantom = string.Concat(Enumerable.Range(4, 300).Select(n => Row(n, Nothing, Nothing, Nothing, Nothing, Text("  "))));
        var facts = Look(Xlsx(false, ("A", Row(1, Text("Name"), Text("Phone"), Nothing, Nothing) + Row(2, Text("A"), Text("12345")) + Row(3, Text("B"), Text("23456"), Nothing, Nothing) + phantom)));
        Assert.Equal((2, 2), (facts.Headers.Count, facts.Rows));
        Assert.DoesNotContain(facts.Notices, n => n.What is Noticed.TooWide or Noticed.TooNarrow);
    }

    [Fact]
    public void Names_the_other_sheets_and_takes_the_chosen_one()
    {
        var file = Xlsx(false, ("Empty", ""), ("One", Row(1, Text("Name")) + Row(2, Text("A"))), ("Two", Row(1, Text("Name")) + Row(2, Text("B"))));
        Assert.Equal(("One", 1), (Look(file).Sheet, Notice(Look(file), Noticed.OtherSheets).Count));
        Assert.Equal("B", Look(file, new ReadingWishes(Sheet: "Two")).Samples[0][0]);
    }

    [Fact]
    public void Refuses_a_workbook_that_swells()
    {
        var broken = Assert.Throws<RuleBrokenException>(() => ImportFile.Open(Bomb(GuardWorkbook.MostMegabytes + 1), new ReadingWishes()));
        Assert.Contains("larger than {0} MB", broken.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Refuses_half_a_workbook(double part)
    {
        var whole = Xlsx(false, ("A", Row(1, Text("Name")) + Row(2, Text("A"))));
        Assert.Throws<RuleBrokenException>(() => Look(whole[..(int)(whole.Length * part)]));
    }

    [Fact]
    public void Refuses_a_packed_folder_that_is_no_workbook() => Assert.Throws<RuleBrokenException>(() => Look(Bomb(1)));

    [Fact]
    public void Reads_an_old_workbook()
    {
        var facts = Look(OldWorkbooks.Xls(["来电时间", "来电人", "电话"], [new DateOnly(2024, 3, 5), "林书白", 13_700_001_234d], [new DateOnly(2024, 3, 6), "周以沫", "0571 8800 5678"]));
        Assert.Equal((FileKind.OldWorkbook, "Sheet", 1, 2), (facts.Kind, facts.Sheet, facts.HeaderRow, facts.Rows));
        Assert.Equal(["2024-03-05", "林书白", "13700001234"], facts.Samples[0]);
    }

    [Fact]
    public void Refuses_an_old_workbook_that_is_none() => Assert.Throws<RuleBrokenException>(() => Look([0xD0, 0xCF, 0x11, 0xE0, .. new byte[2000]]));
}
