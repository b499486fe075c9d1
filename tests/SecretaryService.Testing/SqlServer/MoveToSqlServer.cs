using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

#pragma warning disable EF1001 // The roots of raw SQL are internal types of EF; there is no other way to see their text.

namespace SecretaryService.Testing.SqlServer;

/// <summary>Gives a query the entity types of the SQL Server model, and notes its parameters.</summary>
internal sealed partial class MoveToSqlServer(IModel model) : ExpressionVisitor
{
    /// <summary>Statements of which SQL Server has its own wording, proved by running it. Each begins as written here.</summary>
    private static readonly string[] WrittenForSqlite = ["INSERT INTO \"Counters\"", "SELECT synchronous AS Value FROM pragma_synchronous", "SELECT rowid AS \"Value\" FROM \"EntrySearch\"", "SELECT name AS Value FROM sqlite_master"];

    private readonly Dictionary<string, Func<bool, object?>> _parameters = new(StringComparer.Ordinal);

    public bool IsWrittenForSqlite { get; private set; }

    public IEnumerable<KeyValuePair<string, object?>> Parameters(bool withNulls) => _parameters.Select(p => KeyValuePair.Create(p.Key, p.Value(withNulls)));

    protected override Expression VisitExtension(Expression node)
    {
        switch (node)
        {
            case QueryParameterExpression parameter:
                _parameters.TryAdd(parameter.Name, withNulls => withNulls && MayBeNull(parameter.Type) ? null : Plausible.Of(parameter.Type));
                return parameter;
            case FromSqlQueryRootExpression raw:
                Note(raw.Sql, raw.Argument);
                break;
            case SqlQueryRootExpression raw:
                Note(raw.Sql, raw.Argument);
                break;
        }

        return node is EntityQueryRootExpression root
            ? root.UpdateEntityType(model.FindEntityType(root.EntityType.Name) ?? throw new InvalidOperationException($"No {root.EntityType.Name} on SQL Server."))
            : node is QueryRootExpression ? node : base.VisitExtension(node);
    }

    private static bool MayBeNull(Type type) => type == typeof(string) || Nullable.GetUnderlyingType(type) is not null;

    // The arguments of raw SQL are one array.
    private void Note(string sql, Expression arguments)
    {
        IsWrittenForSqlite |= WrittenForSqlite.Any(start => sql.TrimStart().StartsWith(start, StringComparison.Ordinal));
        if (arguments is QueryParameterExpression parameter)
        {
            var holes = Hole().Matches(sql).Select(m => m.Value).Distinct(StringComparer.Ordinal).Count();
            _parameters[parameter.Name] = _ => Enumerable.Repeat<object>("x", holes).ToArray();
        }
    }

    [GeneratedRegex(@"\{\d+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Hole();
}
