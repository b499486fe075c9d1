namespace SecretaryService.Domain.Tests;

public sealed class NumberingAnEntryTests
{
    [Theory]
    [InlineData(Level.Public, "C-2026")]
    [InlineData(Level.Internal, "C-2026")]
    [InlineData(Level.Confidential, "CC-2026")]
    [InlineData(Level.Restricted, "CR-2026")]
    public void What_fewer_may_read_has_a_series_of_its_own(Level level, string series) => Assert.Equal(series, Series.Of(Register.Calls, level, 2026));

    [Theory]
    [InlineData(Register.Calls, "C-2026")]
    [InlineData(Register.Visits, "V-2026")]
    [InlineData(Register.Reservations, "R-2026")]
    [InlineData(Register.Parcels, "P-2026")]
    [InlineData(Register.Meetings, "M-2026")]
    public void Each_register_has_a_letter_of_its_own(Register register, string series) => Assert.Equal(series, Series.Of(register, Level.Internal, 2026));

    [Theory]
    [InlineData(Register.IncomingDocuments, Level.Public, "收文〔2026〕")]
    [InlineData(Register.IncomingDocuments, Level.Confidential, "密收文〔2026〕")]
    [InlineData(Register.InternalDocuments, Level.Restricted, "限内文〔2026〕")]
    [InlineData(Register.OutgoingDocuments, Level.Internal, "发文〔2026〕")]
    [InlineData(Register.Manuscripts, Level.Internal, "文稿〔2026〕")]
    public void Documents_are_numbered_as_the_trade_does(Register register, Level level, string series)
    {
        Assert.Equal(series, Series.Of(register, level, 2026));
        Assert.Equal(series[..^5], Series.StemOf(series));
        Assert.Equal($"{series}1号", new EntryNumber(series, 1).ToString());
    }

    [Fact]
    public void A_register_or_level_without_a_series_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Series.Of((Register)99, Level.Internal, 2026));
        Assert.Throws<ArgumentOutOfRangeException>(() => Series.Of(Register.Calls, (Level)99, 2026));
    }

    [Theory]
    [InlineData("C-2026", 1)]
    [InlineData("CC-2026", 10418)]
    [InlineData("C-2026", long.MaxValue)]
    [InlineData("收文〔2026〕", 12)]
    [InlineData("密收文〔2026〕", 10418)]
    public void A_number_is_read_back_as_it_was_written(string series, long place)
    {
        var number = new EntryNumber(series, place);
        Assert.Equal(number, EntryNumber.Parse(number.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("C2026")]
    [InlineData("-1")]
    [InlineData("C-2026-")]
    [InlineData("收文〔2026〕号")]
    [InlineData("收文〔2026〕12")]
    [InlineData("收文12号")]
    [InlineData("C-2026- 1")]
    [InlineData("C-2026-x")]
    public void What_is_no_number_is_refused(string text) => Assert.Throws<FormatException>(() => EntryNumber.Parse(text));
}
