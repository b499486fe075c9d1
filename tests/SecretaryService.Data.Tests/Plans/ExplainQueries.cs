using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SecretaryService.Data.Tests.Plans;

/// <summary>A query and the way SQLite goes to answer it.</summary>
internal sealed record Plan(string Sql, IReadOnlyList<string> Steps);

/// <summary>Asks SQLite for the plan of every query before it runs. Without statistics the plan does not depend on how much there is.</summary>
internal sealed class ExplainQueries : DbCommandInterceptor
{
    public List<Plan> Plans { get; } = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
        {
            Plans.Add(new Plan(command.CommandText, StepsOf(command)));
        }

        return ValueTask.FromResult(result);
    }

    private static List<string> StepsOf(DbCommand command)
    {
        var text = command.CommandText;
        command.CommandText = $"EXPLAIN QUERY PLAN {text}";
        try
        {
            using var reader = command.ExecuteReader();
            var steps = new List<string>();
            while (reader.Read())
            {
                steps.Add(reader.GetString(3));
            }

            return steps;
        }
        finally
        {
            command.CommandText = text;
        }
    }
}
