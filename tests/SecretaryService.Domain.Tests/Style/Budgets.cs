using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretaryService.Testing;

namespace SecretaryService.Domain.Tests.Style;

/// <summary>Something larger than the house allows.</summary>
/// <param name="Where">File, and the member where there is one: what an exception names.</param>
internal sealed record Excess(string Where, string What);

/// <summary>The budgets of docs/style.md, read from the text of a file.</summary>
internal static class Budgets
{
    private const int File = 200;
    private const int Method = 30;
    private const int View = 100;
    private const int Controller = 120;
    private const int Actions = 7;
    private const int Dependencies = 5;

    public static IEnumerable<Excess> OfView(SourceFile file) => Over(file.Name, "lines", file.Lines, View);

    public static IEnumerable<Excess> OfCode(SourceFile file)
    {
        var root = CSharpSyntaxTree.ParseText(file.Text).GetRoot();
        return Over(file.Name, "lines", file.Lines, File)
            .Concat(root.DescendantNodes().Where(IsMethod).SelectMany(m => Over($"{file.Name} {NameOf(m)}", "lines", LinesOf(m), Method)))
            .Concat(root.DescendantNodes().OfType<ClassDeclarationSyntax>().SelectMany(c => OfClass(file, c)));
    }

    private static IEnumerable<Excess> OfClass(SourceFile file, ClassDeclarationSyntax type)
    {
        var where = $"{file.Name} {type.Identifier.Text}";
        var constructors = type.Members.OfType<ConstructorDeclarationSyntax>().Select(c => c.ParameterList).Append(type.ParameterList);
        var dependencies = Over(where, "dependencies", constructors.Max(p => p?.Parameters.Count ?? 0), Dependencies);
        return type.Identifier.Text.EndsWith("Controller", StringComparison.Ordinal)
            ? [.. dependencies, .. Over(where, "lines", LinesOf(type), Controller), .. Over(where, "actions", type.Members.OfType<MethodDeclarationSyntax>().Count(IsAction), Actions)]
            : dependencies;
    }

    private static IEnumerable<Excess> Over(string where, string what, int count, int most) => count > most ? [new Excess(where, $"{count} {what}, more than {most}")] : [];

    private static bool IsMethod(SyntaxNode node) => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax;

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        _ => node.Kind().ToString(),
    };

    private static int LinesOf(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static bool IsAction(MethodDeclarationSyntax method) => method.Modifiers.Any(SyntaxKind.PublicKeyword)
        && !method.Modifiers.Any(SyntaxKind.StaticKeyword) && !method.Modifiers.Any(SyntaxKind.OverrideKeyword)
        && !method.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString() == "NonAction");
}
