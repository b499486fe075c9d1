using SecretaryService.Testing;

namespace SecretaryService.Domain.Tests.Style;

public sealed class KeepingTheBudgetsTests
{
    /// <summary>Where (as the failure names it) → why it is better so.</summary>
    private static readonly IReadOnlyDictionary<string, string> Exceptions = new Dictionary<string, string>(StringComparer.Ordinal);

    [Fact]
    public void Nothing_in_the_house_is_larger_than_it_allows()
    {
        var found = SourceTree.Under("src", "*.cs").SelectMany(Budgets.OfCode)
            .Concat(SourceTree.Under("src", "*.cshtml").SelectMany(Budgets.OfView)).ToList();
        Assert.DoesNotContain(found, e => !Exceptions.ContainsKey(e.Where));
        Assert.Empty(Exceptions.Keys.Except(found.Select(e => e.Where), StringComparer.Ordinal));
    }

    [Fact]
    public void A_method_a_class_a_controller_and_a_view_too_large_are_found()
    {
        var actions = string.Concat(Enumerable.Range(0, 8).Select(i => $"    public void A{i}() {{ }}\n"));
        var filler = string.Concat(Enumerable.Repeat("        System.Console.WriteLine();\n", 190));
        var code = Written(".cs", $"class HallController(int a, int b, int c, int d, int e, int f)\n{{\n{actions}    private void Long()\n    {{\n{filler}    }}\n}}\n");
        Assert.Equal(5, Budgets.OfCode(code).Count());
        Assert.Single(Budgets.OfView(Written(".cshtml", string.Concat(Enumerable.Repeat("<p></p>\n", 101)))));
    }

    private static SourceFile Written(string extension, string text)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("budgets-").FullName, $"hall{extension}");
        File.WriteAllText(path, text);
        return new SourceFile($"hall{extension}", path);
    }
}
