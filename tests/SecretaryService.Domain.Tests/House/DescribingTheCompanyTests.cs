using SecretaryService.Testing;

namespace SecretaryService.Domain.Tests.House;

public sealed class DescribingTheCompanyTests
{
    private static readonly Wording Name = new("Tingzhou Instruments", "汀洲精仪");
    private readonly Company _company = new(Name, "Asia/Shanghai");

    [Fact]
    [Clause("3.1.1")]
    public void Answering_names_company_and_person()
    {
        Assert.Equal("您好，汀洲精仪，我是沈若溪。", _company.Greet("zh-CN", "办公室", "沈若溪"));
        _company.Describe(Profile() with { Greeting = new Wording("{company}, {department}, {name}.", "{company}{department}，{name}。") }, hasEntries: true);
        Assert.Equal("Tingzhou Instruments, Office, Shen Ruoxi.", _company.Greet("en", "Office", "Shen Ruoxi"));
    }

    [Fact]
    public void The_zone_is_settled_once_anything_is_registered()
    {
        Assert.Throws<RuleBrokenException>(() => _company.Describe(Profile() with { Zone = "Europe/London" }, hasEntries: true));
        Assert.Throws<RuleBrokenException>(() => _company.Describe(Profile() with { Zone = "Europe/Nowhere" }, hasEntries: false));
        _company.Describe(Profile() with { Zone = "Europe/London" }, hasEntries: false);
        Assert.Equal("Europe/London", _company.Zone);
    }

    [Theory]
    [InlineData("https://desk.example.com", true)]
    [InlineData("http://10.0.0.8:8080/desk/", true)]
    [InlineData("ftp://desk.example.com", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("//desk.example.com", false)]
    [InlineData("/desk", false)]
    [InlineData("https://user:word@desk.example.com", false)]
    [InlineData("https://desk.example.com/../admin", false)]
    [InlineData("https://desk.example.com/%2e%2e/admin", false)]
    [InlineData("https://desk.example.com\\@other.example.com", false)]
    [InlineData("https://desk.example.com//other.example.com", false)]
    [InlineData("https://desk.example.com?next=x", false)]
    [InlineData("https://desk.example.com#x", false)]
    public void The_address_in_mails_is_a_plain_one(string address, bool allowed) =>
        Assert.Equal(allowed, Record.Exception(() => _company.Describe(Profile() with { PublicAddress = address }, hasEntries: true)) is null);

    private static Profile Profile() => new(Name, "Asia/Shanghai", null, null);
}
