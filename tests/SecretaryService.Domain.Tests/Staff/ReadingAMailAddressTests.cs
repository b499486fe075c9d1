using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Tests.Staff;

public sealed class ReadingAMailAddressTests
{
    [Theory]
    [InlineData("lu.zy@tingzhou.example", "lu.zy@tingzhou.example")]
    [InlineData("  a+b@x-y.example ", "a+b@x-y.example")]
    [InlineData("desk@intranet", "desk@intranet")]
    public void Takes_one_plain_address(string typed, string address) => Assert.Equal(address, MailBox.TryParse(typed)?.Address);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("nobody")]
    [InlineData("@x.example")]
    [InlineData("a@")]
    [InlineData("a@b@c.example")]
    [InlineData("a b@c.example")]
    [InlineData("a@c.example, b@c.example")]
    [InlineData("a@c.example;b@c.example")]
    [InlineData("Lu <a@c.example>")]
    [InlineData("\"a b\"@c.example")]
    [InlineData("a@c.example\r\nBcc: b@c.example")]
    [InlineData("a@c.example\n")]
    [InlineData("\na@c.example")]
    [InlineData("a\0@c.example")]
    [InlineData("a@c.example.")]
    [InlineData("a..b@c.example")]
    [InlineData(".a@c.example")]
    [InlineData("a@-c.example")]
    [InlineData("a@[127.0.0.1]")]
    [InlineData("a@c.example(x)")]
    [InlineData("办公室@c.example")]
    public void Refuses_everything_else(string? typed) => Assert.Null(MailBox.TryParse(typed));

    [Fact]
    public void Refuses_what_no_mail_server_would_take() => Assert.Null(MailBox.TryParse($"{new string('a', MailBox.MaxLength)}@c.example"));
}
