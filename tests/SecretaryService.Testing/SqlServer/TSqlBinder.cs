using System.Data;
using System.Globalization;
using System.Text;
using Microsoft.Data.SqlClient;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SecretaryService.Testing.SqlServer;

/// <summary>Syntax by ScriptDom, names and types by the DacFx model, as of SQL Server 2022. No server.</summary>
public static class TSqlBinder
{
    private static readonly TSqlObjectOptions Quoted = new() { AnsiNulls = true, QuotedIdentifier = true };

    public static TSqlFragment? Parse(string sql, out IReadOnlyList<string> errors)
    {
        using var reader = new StringReader(sql);
        var fragment = new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var found);
        errors = [.. found.Select(e => string.Create(CultureInfo.InvariantCulture, $"line {e.Line}: {e.Message}"))];
        return fragment;
    }

    /// <exception cref="InvalidOperationException">It does not parse.</exception>
    public static IEnumerable<TSqlStatement> Statements(string sql)
    {
        var script = (TSqlScript?)Parse(sql, out var errors);
        return errors.Count == 0 && script is not null
            ? script.Batches.SelectMany(batch => batch.Statements)
            : throw new InvalidOperationException($"No T-SQL: {string.Join("; ", errors)}");
    }

    /// <summary>The schema that a create script makes. Of everything else in it only the syntax is read.</summary>
    public static TSqlModel Load(string createScript)
    {
        var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions { AnsiNullsOn = true, QuotedIdentifierOn = true });
        foreach (var statement in WithTheirLaterColumns([.. Statements(createScript).Where(BelongsToTheSchema)]))
        {
            model.AddObjects(statement);
        }

        return model;
    }

    // A model takes the columns of a table only where it is created; migrations add some later.
    private static IEnumerable<string> WithTheirLaterColumns(List<TSqlStatement> statements)
    {
        var added = statements.OfType<AlterTableAddTableElementStatement>().Where(s => s.Definition.ColumnDefinitions.Count > 0)
            .ToLookup(s => s.SchemaObjectName.BaseIdentifier.Value, StringComparer.Ordinal);
        foreach (var statement in statements.Where(s => s is not AlterTableAddTableElementStatement { Definition.ColumnDefinitions.Count: > 0 }))
        {
            yield return statement is CreateTableStatement table && added[table.SchemaObjectName.BaseIdentifier.Value].ToList() is { Count: > 0 } later
                ? Text(table).TrimEnd().TrimEnd(';').TrimEnd()[..^1] + string.Concat(later.SelectMany(l => l.Definition.ColumnDefinitions).Select(c => $",\n{Text(c)}")) + ")"
                : Text(statement);
        }
    }

    public static string Text(TSqlFragment fragment)
    {
        var text = new StringBuilder();
        for (var i = fragment.FirstTokenIndex; i <= fragment.LastTokenIndex; i++)
        {
            text.Append(fragment.ScriptTokenStream[i].Text);
        }

        return text.ToString();
    }

    /// <summary>As a procedure, because only what belongs to the schema is bound.</summary>
    public static void AddAsProcedure(TSqlModel model, string name, Captured command)
    {
        var parameters = string.Join(", ", command.Parameters.Select(p => $"@{p.ParameterName.TrimStart('@')} {TypeOf(p)} = NULL"));
        model.AddOrUpdateObjects($"CREATE PROCEDURE [dbo].[{name}] {parameters}\nAS\nBEGIN\n{command.Sql}\nEND", name, Quoted);
    }

    /// <summary>Warnings too: an unresolved name in a procedure is no more than a warning.</summary>
    public static IEnumerable<string> Validate(TSqlModel model) => model.Validate()
        .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.MessageType} {m.Prefix}{m.Number:00000}: {m.Message}"));

    public static string TypeOf(SqlParameter parameter) => parameter.SqlDbType switch
    {
        SqlDbType.NVarChar or SqlDbType.NChar => $"{Word(parameter)}({LengthOf(parameter, 4000)})",
        SqlDbType.VarChar or SqlDbType.VarBinary or SqlDbType.Char or SqlDbType.Binary => $"{Word(parameter)}({LengthOf(parameter, 8000)})",
        SqlDbType.Decimal => string.Create(CultureInfo.InvariantCulture, $"decimal({(parameter.Precision == 0 ? 18 : parameter.Precision)},{parameter.Scale})"),
        SqlDbType.Variant => "sql_variant",
        _ => Word(parameter),
    };

    private static bool BelongsToTheSchema(TSqlStatement statement) => statement
        is CreateTableStatement or CreateIndexStatement or CreateSequenceStatement or CreateSchemaStatement or CreateViewStatement
        or CreateProcedureStatement or CreateTriggerStatement or AlterTableAddTableElementStatement;

    private static string Word(SqlParameter parameter) => parameter.SqlDbType.ToString().ToLowerInvariant();

    private static string LengthOf(SqlParameter parameter, int most) =>
        parameter.Size is var size && (size <= 0 || size > most) ? "max" : size.ToString(CultureInfo.InvariantCulture);
}
