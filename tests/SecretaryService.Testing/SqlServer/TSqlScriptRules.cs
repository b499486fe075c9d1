using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SecretaryService.Testing.SqlServer;

/// <summary>Rules about a whole script: its syntax, that of the statements EF hides in EXEC(N'…'), and error 207, a column used in the batch that adds it.</summary>
public static class TSqlScriptRules
{
    public static IReadOnlyList<string> Check(string script)
    {
        if (TSqlBinder.Parse(script, out var errors) is not TSqlScript parsed || errors.Count > 0)
        {
            return errors;
        }

        var hidden = new HiddenStatements();
        parsed.Accept(hidden);
        return [.. hidden.Found.SelectMany(TSqlLint.Run), .. parsed.Batches.SelectMany(ColumnsTooEarly.In)];
    }

    private sealed class HiddenStatements : TSqlFragmentVisitor
    {
        public List<string> Found { get; } = [];

        public override void Visit(ExecutableStringList node)
        {
            if (node.Strings.All(s => s is StringLiteral))
            {
                Found.Add(string.Concat(node.Strings.OfType<StringLiteral>().Select(s => s.Value)));
            }
        }
    }

    private sealed class ColumnsTooEarly : TSqlFragmentVisitor
    {
        private readonly HashSet<string> _added = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<string> _faults = [];

        public static List<string> In(TSqlBatch batch)
        {
            var visitor = new ColumnsTooEarly();
            batch.Accept(visitor);
            return visitor._faults;
        }

        // An index is bound when it is made, not when the batch is.
        public override void ExplicitVisit(CreateIndexStatement node)
        {
        }

        public override void ExplicitVisit(AlterTableAddTableElementStatement node) =>
            _added.UnionWith(node.Definition.ColumnDefinitions.Select(c => c.ColumnIdentifier.Value));

        public override void Visit(ColumnReferenceExpression node)
        {
            if (node.MultiPartIdentifier is { } name && _added.Contains(name.Identifiers[^1].Value))
            {
                _faults.Add(string.Create(CultureInfo.InvariantCulture, $"207 line {node.StartLine}: {name.Identifiers[^1].Value} is added in the same batch"));
            }
        }
    }
}
