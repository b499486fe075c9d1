using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests;

/// <summary>The main data tests run in an office on either database.</summary>
internal static class Offices
{
    private const int Deadlocked = 1205;

    public static Office OnSqlite(params IInterceptor[] more) => new(more);

    /// <summary>Skips the test, aloud, where there is no server to run it on.</summary>
    public static Office OnSqlServer(params IInterceptor[] more)
    {
        Skip.If(SqlServerDatabaseOfATest.Server is null, $"No SQL Server: {SqlServerDatabaseOfATest.Variable} is not set.");
        return new Office(new SqlServerDatabaseOfATest(), more);
    }

    /// <summary>A deed can be done again: SQL Server breaks one of two off when they wait for each other.</summary>
    public static async Task Repeating(Func<Task> deed)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await deed();
                return;
            }
            catch (Exception e) when (tries < 5 && e.GetBaseException() is SqlException { Number: Deadlocked })
            {
                await Task.Delay(tries * 20);
            }
        }
    }
}
