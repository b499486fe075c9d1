using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SecretaryService.Testing.SqlServer;

/// <summary>Rules of SQL Server about tables that neither ScriptDom nor DacFx knows, read from the relational model.</summary>
public static class ModelRules
{
    private const int ClusteredKeyBytes = 900;
    private const int IndexKeyBytes = 1700;
    private const int KeyColumns = 32;
    private const int NameLength = 128;
    private const int RowBytes = 8060;

    public static IReadOnlyList<string> Check(IRelationalModel model) =>
        [.. CascadePaths(model), .. model.Tables.SelectMany(t => Keys(t).Concat(Names(t)).Concat(ForeignKeys(t)).Concat(Rows(t)))];

    // What is deleted with a table must hang on it by one path only.
    private static IEnumerable<string> CascadePaths(IRelationalModel model)
    {
        var edges = model.Tables.SelectMany(t => t.ForeignKeyConstraints)
            .Where(f => f.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull or ReferentialAction.SetDefault)
            .ToLookup(f => f.PrincipalTable.Name, f => (Table: f.Table.Name, f.Name), StringComparer.Ordinal);
        return model.Tables.SelectMany(root => PathsFrom(root.Name, edges));
    }

    private static IEnumerable<string> PathsFrom(string root, ILookup<string, (string Table, string Name)> edges)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal) { [root] = root };
        var queue = new Queue<string>([root]);
        while (queue.TryDequeue(out var table))
        {
            foreach (var edge in edges[table])
            {
                var path = $"{seen[table]} -> {edge.Table} ({edge.Name})";
                if (seen.TryAdd(edge.Table, path))
                {
                    queue.Enqueue(edge.Table);
                }
                else
                {
                    yield return $"1785 two cascade paths: {seen[edge.Table]} and {path}";
                }
            }
        }
    }

    private static IEnumerable<string> Keys(ITable table) => table.Indexes.SelectMany(i => Key($"index {i.Name}", i.Columns, IndexKeyBytes))
        .Concat(table.UniqueConstraints.SelectMany(u => Key($"key {u.Name}", u.Columns, u == table.PrimaryKey ? ClusteredKeyBytes : IndexKeyBytes)));

    private static IEnumerable<string> Key(string name, IReadOnlyList<IColumn> columns, int most)
    {
        if (columns.Count > KeyColumns)
        {
            yield return $"1904 {name} has too many columns";
        }

        foreach (var column in columns.Where(c => StoreType.BytesOf(c.StoreType) is null))
        {
            yield return $"1919 {name}: {column.Name} {column.StoreType} cannot be part of a key";
        }

        var bytes = columns.Sum(c => StoreType.BytesOf(c.StoreType) ?? 0);
        if (bytes > most)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"1945 {name} may be {bytes} bytes long, more than {most}");
        }
    }

    private static IEnumerable<string> Names(ITable table) => table.Columns.Select(c => c.Name).Append(table.Name)
        .Concat(table.Indexes.Select(i => i.Name)).Concat(table.ForeignKeyConstraints.Select(f => f.Name))
        .Where(name => name.Length > NameLength).Select(name => $"103 a name longer than {NameLength}: {name}");

    private static IEnumerable<string> ForeignKeys(ITable table)
    {
        foreach (var key in table.ForeignKeyConstraints)
        {
            if (key.OnDeleteAction == ReferentialAction.SetNull && key.Columns.Any(c => !c.IsNullable))
            {
                yield return $"1761 {key.Name} sets a column to NULL that cannot be";
            }

            if (!key.Columns.Select(c => c.StoreType).SequenceEqual(key.PrincipalColumns.Select(c => c.StoreType), StringComparer.Ordinal))
            {
                yield return $"1778 {key.Name} joins columns of different types";
            }
        }
    }

    private static IEnumerable<string> Rows(ITable table) =>
        table.Columns.Sum(c => StoreType.IsFixed(c.StoreType) ? StoreType.BytesOf(c.StoreType) ?? 2 : 2) > RowBytes
            ? [$"1701 a row of {table.Name} does not fit a page"] : [];
}
