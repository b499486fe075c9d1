using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SecretaryService.Data.SqlServer;

public static class SqlServerDatabase
{
    public static DbContextOptionsBuilder UseSqlServerDatabase(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(connectionString, o => o.MigrationsAssembly(typeof(SqlServerDatabase).Assembly)
            // As on SQLite, where one query for an entry and all that hangs on it reads every commitment there is.
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
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
