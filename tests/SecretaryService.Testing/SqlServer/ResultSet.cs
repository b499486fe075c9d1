using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SecretaryService.Testing.SqlServer;

/// <param name="Text">The string it must hold, where the command itself names one: the discriminator of a table per type.</param>
internal sealed record ResultColumn(string Name, string? Text);

/// <summary>The shape of one answer, read from the statement that asks for it.</summary>
internal sealed record ResultSet(IReadOnlyList<ResultColumn> Columns, int Rows)
{
    /// <summary>Every statement of a batch that answers with rows, in order.</summary>
    public static IReadOnlyList<ResultSet> AllOf(string sql)
    {
        var (sets, kept) = (new List<ResultSet>(), 1);
        foreach (var statement in TSqlBinder.Parse(sql, out _) is TSqlScript script ? script.Batches.SelectMany(batch => batch.Statements) : [])
        {
            // Into a table with a trigger rows are merged with what was given them kept in a variable, and then asked for there: one answer a row.
            kept = statement is MergeStatement { MergeSpecification: { OutputIntoClause: not null } merge } ? RowsOf(merge.TableReference) : kept;
            if (Of(statement) is { } set)
            {
                sets.Add(AsksAVariable(statement) ? set with { Rows = kept } : set);
            }
        }

        return sets;
    }

    private static bool AsksAVariable(TSqlStatement statement)
    {
        var tables = new Variables();
        statement.Accept(tables);
        return statement is SelectStatement && tables.Any;
    }

    private sealed class Variables : TSqlFragmentVisitor
    {
        public bool Any { get; private set; }

        public override void Visit(VariableTableReference node) => Any = true;
    }

    private static ResultSet? Of(TSqlStatement statement) => statement switch
    {
        SelectStatement select => new ResultSet(ColumnsOf(Innermost(select.QueryExpression).SelectElements), 1),
        InsertStatement { InsertSpecification: { OutputClause: { } output } insert } => new ResultSet(ColumnsOf(output.SelectColumns), RowsOf(insert.InsertSource)),
        UpdateStatement { UpdateSpecification.OutputClause: { } output } => new ResultSet(ColumnsOf(output.SelectColumns), 1),
        DeleteStatement { DeleteSpecification.OutputClause: { } output } => new ResultSet(ColumnsOf(output.SelectColumns), 1),
        MergeStatement { MergeSpecification: { OutputClause: { } output } merge } => new ResultSet(ColumnsOf(output.SelectColumns), RowsOf(merge.TableReference)),
        _ => null,
    };

    private static QuerySpecification Innermost(QueryExpression query) => query switch
    {
        QuerySpecification one => one,
        BinaryQueryExpression two => Innermost(two.FirstQueryExpression),
        QueryParenthesisExpression inner => Innermost(inner.QueryExpression),
        _ => throw new NotSupportedException(query.GetType().Name),
    };

    private static int RowsOf(InsertSource source) => source is ValuesInsertSource values ? values.RowValues.Count : 1;

    private static int RowsOf(TableReference source) => source is InlineDerivedTable table ? table.RowValues.Count : 1;

    private static List<ResultColumn> ColumnsOf(IEnumerable<SelectElement> elements) =>
        [.. elements.OfType<SelectScalarExpression>().Select(e => new ResultColumn(NameOf(e), TextOf(e.Expression)))];

    private static string NameOf(SelectScalarExpression element) =>
        element.ColumnName?.Value ?? (element.Expression as ColumnReferenceExpression)?.MultiPartIdentifier.Identifiers[^1].Value ?? "";

    private static string? TextOf(ScalarExpression expression) =>
        expression is SearchedCaseExpression { WhenClauses: [{ ThenExpression: StringLiteral literal }, ..] } ? literal.Value : null;
}
