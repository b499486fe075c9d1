using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Data;
using SecretaryService.Data.SqlServer;
using SecretaryService.Domain;

namespace SecretaryService.Testing.SqlServer;

/// <summary>The application's own context on the SQL Server provider, without a server.</summary>
public static class FakeSqlServer
{
    public static AppDbContext Context(Viewer viewer, ICollection<Captured> log, string source, params IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>()
            .EnableSensitiveDataLogging()
            .AddInterceptors(interceptors);
        options.UseSqlServerDatabase(new FakeSqlConnection(log, source));
        return new AppDbContext(options.Options).For(viewer);
    }

    /// <summary>For what asks nothing of a database: its model, its scripts.</summary>
    public static AppDbContext Context() => Context(Viewer.System, [], "model");

    /// <summary>Everything that a piece of the application sends.</summary>
    public static async Task<IReadOnlyList<Captured>> Run(string source, Viewer viewer, Func<AppDbContext, Task> work, params IInterceptor[] interceptors)
    {
        var log = new List<Captured>();
        await using var db = Context(viewer, log, source, interceptors);
        await work(db);
        return log;
    }
}
