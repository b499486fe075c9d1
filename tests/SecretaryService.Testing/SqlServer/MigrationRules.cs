using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace SecretaryService.Testing.SqlServer;

/// <summary>Rules of SQL Server about the steps of each migration, held against the model before it: a check of the final schema cannot see them.</summary>
public static class MigrationRules
{
    private const string Identity = "SqlServer:Identity";

    public static IReadOnlyList<string> Check(DbContext db)
    {
        var (faults, migrations, before) = (new List<string>(), db.GetService<IMigrationsAssembly>(), (IRelationalModel?)null);
        foreach (var (id, type) in migrations.Migrations)
        {
            var migration = migrations.CreateMigration(type, db.Database.ProviderName!);
            faults.AddRange(Check(migration.UpOperations, before).Select(fault => $"{id}: {fault}"));
            before = db.GetService<IModelRuntimeInitializer>().Initialize(migration.TargetModel, designTime: true).GetRelationalModel();
        }

        return faults;
    }

    /// <param name="before">None for the first migration: its tables are new and empty.</param>
    public static IEnumerable<string> Check(IReadOnlyList<MigrationOperation> steps, IRelationalModel? before)
    {
        var dropped = steps.Select(NameOfDropped).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return steps.SelectMany(step => step switch
        {
            AlterColumnOperation alter => Altered(alter, before?.FindTable(alter.Table, alter.Schema), dropped),
            AddColumnOperation add => Added(add),
            DropColumnOperation drop => UsesOf(drop.Name, before?.FindTable(drop.Table, drop.Schema)).Select(use => $"5074 {drop.Table}.{drop.Name} is dropped and {use}"),
            RenameColumnOperation rename => UsesOf(rename.Name, before?.FindTable(rename.Table, rename.Schema)).Select(use => $"15336 {rename.Table}.{rename.Name} is renamed and {use}"),
            _ => [],
        });
    }

    private static string? NameOfDropped(MigrationOperation step) => step switch
    {
        DropPrimaryKeyOperation key => key.Name,
        DropForeignKeyOperation key => key.Name,
        DropUniqueConstraintOperation key => key.Name,
        _ => null,
    };

    private static IEnumerable<string> Altered(AlterColumnOperation alter, ITable? table, HashSet<string> dropped)
    {
        if (alter.FindAnnotation(Identity)?.Value?.ToString() != alter.OldColumn.FindAnnotation(Identity)?.Value?.ToString())
        {
            yield return $"the identity of {alter.Table}.{alter.Name} cannot be altered";
        }

        if (table?.FindColumn(alter.Name) is not { } column || (column.StoreType == alter.ColumnType && column.IsNullable == alter.IsNullable))
        {
            yield break;
        }

        // Only what it may hold changes: a foreign key on it stays as it is.
        var keepsType = column.StoreType == alter.ColumnType;
        foreach (var use in KeysOf(column, table, keepsType).Where(name => !dropped.Contains(name)).Select(name => $"{name} depends on it").Concat(UsesOf(column.Name, table)))
        {
            yield return $"5074 {table.Name}.{column.Name} is altered and {use}";
        }

        if (column.IsNullable && !alter.IsNullable && alter.DefaultValue is null && alter.DefaultValueSql is null)
        {
            yield return $"515 {table.Name}.{column.Name} becomes NOT NULL without a default";
        }
    }

    private static IEnumerable<string> Added(AddColumnOperation add) =>
        add is { IsNullable: false, DefaultValue: null, DefaultValueSql: null, ComputedColumnSql: null } && add.ColumnType is not ("rowversion" or "timestamp")
            ? [$"4901 {add.Table}.{add.Name} is added NOT NULL without a default"] : [];

    private static IEnumerable<string> KeysOf(IColumn column, ITable table, bool keepsType = false) => table.UniqueConstraints.Where(u => u.Columns.Contains(column)).Select(u => u.Name)
        .Concat(table.ForeignKeyConstraints.Where(f => !keepsType && f.Columns.Contains(column)).Select(f => f.Name))
        .Concat(table.ReferencingForeignKeyConstraints.Where(f => f.PrincipalColumns.Contains(column)).Select(f => f.Name));

    // In words of SQL, where only a search by name finds it.
    private static IEnumerable<string> UsesOf(string column, ITable? table)
    {
        if (table is null)
        {
            return [];
        }

        bool Names(string? sql) => sql is not null && sql.Contains($"[{column}]", StringComparison.Ordinal);
        return table.CheckConstraints.Where(c => Names(c.Sql)).Select(c => $"check {c.Name} uses it")
            .Concat(table.Columns.Where(c => Names(c.ComputedColumnSql)).Select(c => $"computed column {c.Name} uses it"))
            .Concat(table.Indexes.Where(i => Names(i.Filter)).Select(i => $"the filter of {i.Name} uses it"));
    }
}
