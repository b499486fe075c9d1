using SecretaryService.Domain.Calls;

namespace SecretaryService.Domain.Tests.Calls;

public sealed class ReadingAPhoneNumberTests
{
    [Theory]
    [InlineData("021 6600 4417", "02166004417")]
    [InlineData("+44 20 7946 0132", "442079460132")]
    [InlineData("(0510) 6620-8812", "051066208812")]
    [InlineData("０２１－６６００ ４４１７", "02166004417")]
    [InlineData("（021）6600 4417", "02166004417")]
    [InlineData("021-66004417 转 8000", "021660044178000")]
    [InlineData("6600 4417分机12", "6600441712")]
    [InlineData("6600 4417 Ext. 12", "6600441712")]
    [InlineData("6600 4417 x12", "6600441712")]
    [InlineData("内线 8000", "8000")]
    [InlineData("110", "110")]
    public void Finds_its_digits(string typed, string digits) => Assert.Equal(digits, PhoneNumber.TryParse(typed)?.Digits);

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("周砚舟")]
    [InlineData("ask 6600 4417")]
    [InlineData("6600 四四一七")]
    [InlineData("1234567890123456789012345")]
    [InlineData("021 - - - - - - - - - - - - - - 6600 4417")]
    public void Refuses_what_is_none(string typed) => Assert.Null(PhoneNumber.TryParse(typed));

    [Fact]
    public void Shows_what_was_typed_in_plain_characters() => Assert.Equal("021-6600 4417", PhoneNumber.TryParse("  ０２１－６６００ ４４１７ ")?.Typed);

    [Fact]
    public void Compares_whatever_the_spaces() =>
        Assert.Equal(PhoneNumber.TryParse("021-6600-4417")?.Digits, PhoneNumber.TryParse("(021) 66004417")?.Digits);
}
