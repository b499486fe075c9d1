using System.Collections;
using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using SecretaryService.Data;

namespace SecretaryService.Testing.SqlServer;

/// <summary>
/// Every LINQ query that is compiled for SQLite is compiled for SQL Server as well and carried out on a fake connection: for the viewer
/// who asked and for viewers of every other shape, with values and with NULL in place of what may be NULL. Each query once.
/// </summary>
internal sealed class ShadowOfQueries(Shadow shadow) : IQueryExpressionInterceptor
{
    private static readonly MethodInfo RunAs = typeof(ShadowOfQueries).GetMethod(nameof(Run), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (eventData.Context is AppDbContext { IsSqlite: true } db)
        {
            var printed = eventData.ExpressionPrinter.PrintExpression(queryExpression);
            if (_seen.TryAdd(printed, true))
            {
                Translate(queryExpression, printed, db);
            }
        }

        return queryExpression;
    }

    private void Translate(Expression query, string printed, AppDbContext db)
    {
        var log = new List<Captured>();
        try
        {
            using var server = FakeSqlServer.Context(Shadow.ViewerOf(db), log, printed);
            var moved = new MoveToSqlServer(server.Model);
            var there = moved.Visit(query);
            if (!moved.IsWrittenForSqlite)
            {
                RunAs.MakeGenericMethod(ResultOf(there)).Invoke(null, [server, there, moved, log]);
            }
        }
        catch (Exception e)
        {
            shadow.Fail(printed, e);
        }

        shadow.Keep(log);
    }

    private static void Run<T>(AppDbContext server, Expression query, MoveToSqlServer moved, List<Captured> log)
    {
        var compiled = server.GetService<IDatabase>().CompileQuery<T>(query, async: false);
        Send(server, compiled, moved.Parameters(withNulls: true), log);
        // The filter reads the viewer at every run.
        foreach (var viewer in Shadow.ViewersLike(server))
        {
            Send(server.For(viewer), compiled, moved.Parameters(withNulls: false), log);
        }
    }

    private static void Send<T>(AppDbContext server, Func<QueryContext, T> compiled, IEnumerable<KeyValuePair<string, object?>> parameters, List<Captured> log)
    {
        var context = server.GetService<IQueryContextFactory>().Create();
        foreach (var (name, value) in parameters)
        {
            context.Parameters[name] = value;
        }

        var sent = log.Count;
        try
        {
            Exhaust(compiled(context));
        }
        catch (Exception) when (log.Count > sent)
        {
            // It was translated and sent; that the application cannot use the fake row is no fault of the SQL.
        }
    }

    private static void Exhaust(object? answer)
    {
        foreach (var _ in answer as IEnumerable ?? Array.Empty<object>())
        {
            // Reading the row sends the further commands of a split query.
        }
    }

    private static Type ResultOf(Expression query) =>
        query.Type.GetInterfaces().Append(query.Type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQueryable<>)) is { } queryable
            ? typeof(IEnumerable<>).MakeGenericType(queryable.GetGenericArguments()[0]) : query.Type;
}
