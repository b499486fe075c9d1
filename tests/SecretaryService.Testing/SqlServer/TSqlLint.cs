using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SecretaryService.Testing.SqlServer;

/// <summary>What DacFx lets through: unknown functions, wrong numbers of arguments, '||', types out of range, gaps in GROUP BY. The numbers are SQL Server's error numbers.</summary>
public sealed class TSqlLint : TSqlFragmentVisitor
{
    private readonly List<string> _faults = [];

    private TSqlLint()
    {
    }

    public static IReadOnlyList<string> Run(string sql)
    {
        var fragment = TSqlBinder.Parse(sql, out var errors);
        if (fragment is null || errors.Count > 0)
        {
            return [.. errors.Select(e => $"syntax: {e}")];
        }

        var lint = new TSqlLint();
        fragment.Accept(lint);
        if (JoinsWithBars(fragment.ScriptTokenStream))
        {
            lint._faults.Add("'||' needs SQL Server 2025");
        }

        return lint._faults;
    }

    public override void Visit(FunctionCall node)
    {
        var name = node.FunctionName.Value;
        if (TSqlFunctions.IsAggregate(name) && node.OverClause is null && NestedWork.IsIn(node.Parameters))
        {
            _faults.Add($"130 {name} over a subquery or another aggregate");
        }

        // A method or a function of a schema is resolved by DacFx.
        if (node.CallTarget is null && TSqlFunctions.WhatIsWrong(name, node.Parameters.Count) is { } fault)
        {
            _faults.Add(fault);
        }
    }

    public override void Visit(SqlDataTypeReference node)
    {
        if (node.SqlDataTypeOption is SqlDataTypeOption.Text or SqlDataTypeOption.NText or SqlDataTypeOption.Image or SqlDataTypeOption.Timestamp)
        {
            _faults.Add($"type {node.SqlDataTypeOption} is deprecated, or SQLite's");
        }

        var asked = node.Parameters.FirstOrDefault() is IntegerLiteral literal ? int.Parse(literal.Value, CultureInfo.InvariantCulture) : 0;
        if (asked > MostOf(node.SqlDataTypeOption))
        {
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"2717 {node.SqlDataTypeOption}({asked})"));
        }
    }

    public override void Visit(UserDataTypeReference node)
    {
        if (node.Name.SchemaIdentifier is null && node.Name.BaseIdentifier.Value.ToLowerInvariant() is "json" or "vector")
        {
            _faults.Add("types json and vector need SQL Server 2025");
        }
    }

    public override void Visit(InsertSpecification node)
    {
        if (node.Columns.Count > 0 && node.InsertSource is ValuesInsertSource values && values.RowValues.Any(r => r.ColumnValues.Count != node.Columns.Count))
        {
            _faults.Add("110 as many values as columns");
        }
    }

    public override void Visit(QuerySpecification node)
    {
        if (node.UniqueRowFilter == UniqueRowFilter.Distinct && node.OrderByClause is { } order && !node.SelectElements.OfType<SelectStarExpression>().Any())
        {
            var offered = node.SelectElements.OfType<SelectScalarExpression>().SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal);
            _faults.AddRange(order.OrderByElements.Select(e => TSqlBinder.Text(e.Expression)).Where(e => !offered.Contains(e))
                .Select(e => $"145 ORDER BY {e} is not in the SELECT DISTINCT list"));
        }

        if (node.GroupByClause is { } groups)
        {
            var keys = groups.GroupingSpecifications.OfType<ExpressionGroupingSpecification>()
                .Select(g => TSqlBinder.Text(g.Expression)).ToHashSet(StringComparer.Ordinal);
            _faults.AddRange(node.SelectElements.OfType<SelectScalarExpression>().Select(e => e.Expression).OfType<ColumnReferenceExpression>()
                .Select(TSqlBinder.Text).Where(c => !keys.Contains(c)).Select(c => $"8120 {c} is not grouped"));
        }
    }

    private static IEnumerable<string> NamesOf(SelectScalarExpression element) =>
        [TSqlBinder.Text(element.Expression), element.ColumnName?.Value ?? "", $"[{element.ColumnName?.Value}]"];

    private static bool JoinsWithBars(IList<TSqlParserToken> tokens) => tokens.Zip(tokens.Skip(1))
        .Any(pair => pair.Second.Text == "||" || (pair.First.Text == "|" && pair.Second.Text == "|"));

    private static int MostOf(SqlDataTypeOption type) => type switch
    {
        SqlDataTypeOption.NVarChar or SqlDataTypeOption.NChar => 4000,
        SqlDataTypeOption.VarChar or SqlDataTypeOption.Char or SqlDataTypeOption.VarBinary or SqlDataTypeOption.Binary => 8000,
        SqlDataTypeOption.Decimal or SqlDataTypeOption.Numeric => 38,
        SqlDataTypeOption.DateTime2 or SqlDataTypeOption.Time or SqlDataTypeOption.DateTimeOffset => 7,
        _ => int.MaxValue,
    };

    private sealed class NestedWork : TSqlFragmentVisitor
    {
        private bool _found;

        public static bool IsIn(IEnumerable<TSqlFragment> fragments)
        {
            var nested = new NestedWork();
            foreach (var fragment in fragments)
            {
                fragment.Accept(nested);
            }

            return nested._found;
        }

        public override void Visit(ScalarSubquery node) => _found = true;

        public override void Visit(ExistsPredicate node) => _found = true;

        public override void Visit(FunctionCall node) => _found |= node.OverClause is null && TSqlFunctions.IsAggregate(node.FunctionName.Value);
    }
}
