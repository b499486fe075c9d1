using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace SecretaryService.Data.SqlServer;

public static class SqlServerDatabase
{
    public static DbContextOptionsBuilder UseSqlServerDatabase(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(connectionString, Configure).WithKnownWarnings();

    /// <summary>For whoever brings a connection of his own: the proof that runs without a server.</summary>
    public static DbContextOptionsBuilder UseSqlServerDatabase(this DbContextOptionsBuilder options, DbConnection connection) =>
        options.UseSqlServer(connection, Configure).WithKnownWarnings();

    private static void Configure(SqlServerDbContextOptionsBuilder options) => options
        .MigrationsAssembly(typeof(SqlServerDatabase).Assembly)
        // Lists travel as one parameter: the SQL stays the same and is made once, not at every request.
        .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
        // As on SQLite, where one query for an entry and all that hangs on it reads every commitment there is.
        .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
}

/// <summary>For dotnet-ef only.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<AppDbContext>
{
    public AppDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqlServerDatabase("Server=.;Database=design");
        return new AppDbContext(options.Options);
    }
}
