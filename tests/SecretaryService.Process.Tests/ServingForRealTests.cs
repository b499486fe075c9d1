using System.Net;
using SecretaryService.Data.Demo;

namespace SecretaryService.Process.Tests;

/// <summary>What only the real server and the real log show.</summary>
public sealed class ServingForRealTests(ServingForRealTests.OpenOffice open) : IClassFixture<ServingForRealTests.OpenOffice>
{
    [Theory]
    [InlineData("/calls")]
    [InlineData("/password")]
    public async Task Refuses_a_form_that_is_too_large_with_a_page(string address)
    {
        using var answer = await open.Visitor.Post(address, Visitor.TokenOn(await open.Visitor.Get("/calls/new")), [new("Matter", new string('x', 300_000))]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("This was too much at once", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_neither_itself_nor_its_maker()
    {
        using var client = new HttpClient { BaseAddress = open.Office.Address };
        using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
        Assert.False(answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"));
    }

    [Fact]
    public async Task Writes_neither_names_nor_words_nor_passwords_into_its_log()
    {
        var fields = new KeyValuePair<string, string>[] { new("Name", "Marta Lindqvist"), new("Phone", "+46 8 5550 0123"), new("Matter", "For the register alone"), new("Outcome", "Advised") };
        await open.Visitor.Submit("/calls/new", "/calls", fields);
        using var refused = await open.Visitor.Post("/calls", "no token", fields);
        using var failed = await open.Visitor.Post("/sign-in", "no token", [new("UserName", "calder"), new("Password", "a wrong password")]);
        Assert.NotEmpty(open.Office.Output);
        foreach (var secret in (string[])["Marta", "5550 0123", "register alone", "calder", "沈若溪", "shen.rx", "a wrong password", DemoCompany.Password])
        {
            Assert.DoesNotContain(secret, open.Office.Output, StringComparison.OrdinalIgnoreCase);
        }
    }

    public sealed class OpenOffice : IAsyncLifetime
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("secretary-real-").FullName;

        internal RunningOffice Office { get; private set; } = null!;

        internal Visitor Visitor { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Office = await RunningOffice.Start(_folder, "Development");
            Visitor = new Visitor(Office.Address);
            await Visitor.SignIn("shen.rx", DemoCompany.Password);
        }

        public async Task DisposeAsync()
        {
            Visitor.Dispose();
            await Office.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
