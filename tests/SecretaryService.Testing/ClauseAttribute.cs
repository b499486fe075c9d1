using Xunit.Abstractions;
using Xunit.Sdk;

namespace SecretaryService.Testing;

/// <summary>This test proves a clause of the standard. <c>dotnet test --filter Clause=3.1.1</c> runs what proves it.</summary>
[TraitDiscoverer("SecretaryService.Testing.ClauseDiscoverer", "SecretaryService.Testing")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ClauseAttribute(string number) : Attribute, ITraitAttribute
{
    public string Number => number;
}

public sealed class ClauseDiscoverer : ITraitDiscoverer
{
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) =>
        traitAttribute.GetConstructorArguments().OfType<string>().Select(number => KeyValuePair.Create("Clause", number));
}
