namespace SecretaryService.Data.Tests.SqlServer;

/// <summary>xunit runs what may not run in parallel after everything else: by then every test has sent what it sends.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AtTheEnd
{
    public const string Name = "At the end";
}
