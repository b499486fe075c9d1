using SecretaryService.Testing.SqlServer;

namespace SecretaryService.Web.Tests.SqlServer;

/// <summary>xunit runs what may not run in parallel after everything else: by then every page has sent what it sends.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AtTheEnd
{
    public const string Name = "At the end";
}

/// <summary>Whatever the tests of this assembly made the application send, as SQL Server would have to understand it.</summary>
[Collection(AtTheEnd.Name)]
public sealed class ProvingEverythingSentTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Everything_the_pages_sent_is_sound_t_sql()
    {
        // So that this test says something even when it runs alone.
        using var secretary = await office.As("shen.rx");
        await secretary.Get("/calls");

        Assert.Empty(Shadow.OfThisProcess.Failures);
        Assert.NotEmpty(Shadow.OfThisProcess.Sent);
        Assert.Empty(TSqlProof.Check(Shadow.OfThisProcess.Sent));
    }
}
