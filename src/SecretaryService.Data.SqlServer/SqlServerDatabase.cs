using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SecretaryService.Data.SqlServer;

public static class SqlServerDatabase
{
    public static DbContextOptionsBuilder UseSqlServerDatabase(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(connectionString, o => o
            .MigrationsAssembly(typeof(SqlServerDatabase).Assembly)
            // Lists travel as one parameter: the SQL stays the same and is made once, not at every request. A third of a page's cost.
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).WithKnownWarnings();
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
