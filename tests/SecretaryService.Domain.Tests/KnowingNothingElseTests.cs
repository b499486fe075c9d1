using System.Xml.Linq;
using SecretaryService.Testing;

namespace SecretaryService.Domain.Tests;

/// <summary>The office's rules know no database, no web and no language.</summary>
public sealed class KnowingNothingElseTests
{
    [Fact]
    public void The_domain_uses_nothing_but_the_base_library()
    {
        var used = typeof(RegisterEntry).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.All(used, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
        Assert.DoesNotContain(used, name => name.StartsWith("System.Data", StringComparison.Ordinal) || name.StartsWith("System.Net", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_project_names_no_package_and_no_project()
    {
        var project = XDocument.Load(Path.Combine(SourceTree.Root, "src/SecretaryService.Domain/SecretaryService.Domain.csproj"));
        Assert.DoesNotContain(project.Descendants(), e => e.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference");
    }
}
