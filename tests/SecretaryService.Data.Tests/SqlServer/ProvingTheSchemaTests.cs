using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using SecretaryService.Domain;
using SecretaryService.Testing;
using SecretaryService.Testing.SqlServer;

namespace SecretaryService.Data.Tests.SqlServer;

public sealed class ProvingTheSchemaTests
{
    [Fact]
    public void The_migrations_of_both_databases_are_the_model()
    {
        using var server = FakeSqlServer.Context();
        Assert.False(server.Database.HasPendingModelChanges());
        using var office = new Office();
        using var file = office.As(Viewer.System);
        Assert.False(file.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void The_migration_script_is_t_sql_to_its_last_quoted_word(MigrationsSqlGenerationOptions options)
    {
        using var db = FakeSqlServer.Context();
        Assert.Empty(TSqlScriptRules.Check(db.GetService<IMigrator>().GenerateScript(options: options)));
    }

    [Fact]
    public void The_migration_script_makes_a_schema_that_binds()
    {
        using var db = FakeSqlServer.Context();
        Assert.Empty(TSqlProof.CheckSchema(db.GetService<IMigrator>().GenerateScript()));
        Assert.Empty(TSqlProof.CheckSchema(TSqlProof.CreateScript));
    }

    [Fact]
    public void Each_migration_goes_up_and_down()
    {
        using var db = FakeSqlServer.Context();
        var (migrator, steps) = (db.GetService<IMigrator>(), db.Database.GetMigrations().Prepend(Migration.InitialDatabase).ToList());
        foreach (var (before, after) in steps.Zip(steps.Skip(1)))
        {
            Assert.Empty(TSqlScriptRules.Check(migrator.GenerateScript(before, after)));
            Assert.Empty(TSqlScriptRules.Check(migrator.GenerateScript(after, before)));
        }
    }

    [Fact]
    public void The_tables_obey_what_only_the_server_knows()
    {
        using var db = FakeSqlServer.Context();
        Assert.Empty(ModelRules.Check(db.GetService<IDesignTimeModel>().Model.GetRelationalModel()));
    }

    [Fact]
    public void The_migrations_obey_what_only_the_server_knows()
    {
        using var db = FakeSqlServer.Context();
        Assert.Empty(MigrationRules.Check(db));
    }
}
