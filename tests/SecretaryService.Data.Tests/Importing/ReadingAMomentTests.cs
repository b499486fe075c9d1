using System.Globalization;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Data.Importing.Values;

namespace SecretaryService.Data.Tests.Importing;

public sealed class ReadingAMomentTests
{
    [Theory]
    [InlineData("2024-03-05", "2024-03-05 00:00:00")]
    [InlineData(" 2024/3/5 ", "2024-03-05 00:00:00")]
    [InlineData("2024.03.05 9:07", "2024-03-05 09:07:00")]
    [InlineData("2024年3月5日 下午2点30分", "2024-03-05 14:30:00")]
    [InlineData("2024年3月5日14时30分15秒", "2024-03-05 14:30:15")]
    [InlineData("2024-03-05T14:30:15", "2024-03-05 14:30:15")]
    [InlineData("２０２４－０３－０５　１４：３０", "2024-03-05 14:30:00")]
    [InlineData("20240305", "2024-03-05 00:00:00")]
    [InlineData("20240305 143015", null)]
    [InlineData("5.3.2024", "2024-03-05 00:00:00")]
    [InlineData("3/5/2024 2:30 PM", "2024-03-05 14:30:00")]
    [InlineData("25/3/2024", "2024-03-25 00:00:00")]
    [InlineData("3/25/24", "2024-03-25 00:00:00")]
    [InlineData("5 Mar 2024 14:30", "2024-03-05 14:30:00")]
    [InlineData("Mar 5, 2024", "2024-03-05 00:00:00")]
    [InlineData("45356", "2024-03-05 00:00:00")]
    [InlineData("45356.604166667", "2024-03-05 14:30:00")]
    [InlineData("2024-02-30", null)]
    [InlineData("13/13/2024", null)]
    [InlineData("tomorrow", null)]
    [InlineData("", null)]
    [InlineData("12", null)]
    public void Knows_the_forms_that_ledgers_have(string text, string? expected) =>
        Assert.Equal(expected, ReadMoment.Of(new Cell(text), DayOrder.MonthFirst, countsFrom1904: false)?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(DayOrder.DayFirst, 2)]
    [InlineData(DayOrder.MonthFirst, 1)]
    public void Reads_two_small_numbers_in_the_order_of_the_file(DayOrder order, int month) =>
        Assert.Equal(month, ReadMoment.Of(new Cell("1/2/2024"), order, false)!.Value.Month);

    [Fact]
    public void Counts_from_1904_where_the_workbook_does() =>
        Assert.Equal(new DateTime(2024, 3, 5), ReadMoment.Of(new Cell("43894", Number: 43_894), DayOrder.DayFirst, countsFrom1904: true));

    [Theory]
    [InlineData("13:34:11", "13:34:11")]
    [InlineData("1:34 pm", "13:34:00")]
    [InlineData("12:05 AM", "00:05:00")]
    [InlineData("上午9:05", "09:05:00")]
    [InlineData("14时30分", "14:30:00")]
    [InlineData("25:00", null)]
    public void Knows_times_of_day(string text, string? expected) => Assert.Equal(expected, ReadMoment.TimeOf(new Cell(text))?.ToString("c", CultureInfo.InvariantCulture));

    [Fact]
    public void Knows_a_time_as_a_fraction_of_a_day() => Assert.Equal(new TimeSpan(14, 30, 0), ReadMoment.TimeOf(new Cell("0.604166667", Number: 0.604166667)));

    [Theory]
    [InlineData("d/m", "25/3/2024\n1/2/2024", DayOrder.DayFirst)]
    [InlineData("m/d", "3/25/2024\n1/2/2024", DayOrder.MonthFirst)]
    public void Learns_the_order_from_the_other_days_of_the_file(string name, string days, DayOrder order) =>
        Assert.Equal(order, ReadingAFileTests.Look($"Name,Date\n{string.Join('\n', days.Split('\n').Select(d => $"{name},{d}"))}\n").Order);

    [Fact]
    public void Says_that_it_cannot_know_the_order() => Assert.Equal(1, ReadingAFileTests.Notice(ReadingAFileTests.Look("Name,Date\nA,1/2/2024\n"), Noticed.DayOrderUnknown).Count);
}
