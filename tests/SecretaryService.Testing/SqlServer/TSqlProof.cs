using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.Dac.Model;

namespace SecretaryService.Testing.SqlServer;

/// <summary>Parses, binds and lints what would be sent to SQL Server against the schema of the application's own model.</summary>
public static partial class TSqlProof
{
    private static readonly Lazy<string> OwnSchema = new(() =>
    {
        using var db = FakeSqlServer.Context();
        return db.Database.GenerateCreateScript();
    });

    /// <summary>The statements that make the schema of the model.</summary>
    public static string CreateScript => OwnSchema.Value;

    /// <summary>Everything wrong with these commands; nothing when SQL Server would understand all of them.</summary>
    public static IReadOnlyList<string> Check(IEnumerable<Captured> commands) => Check(commands, CreateScript);

    public static IReadOnlyList<string> Check(IEnumerable<Captured> commands, string schema)
    {
        var (faults, bound) = (new List<string>(), new Dictionary<string, Captured>(StringComparer.Ordinal));
        using var model = TSqlBinder.Load(schema);
        foreach (var command in commands.DistinctBy(KeyOf, StringComparer.Ordinal))
        {
            var lint = TSqlLint.Run(command.Sql);
            faults.AddRange(lint.Select(fault => Report(fault, command)));
            if (!lint.Any(fault => fault.StartsWith("syntax", StringComparison.Ordinal)) && Add(model, bound, command) is { } refusal)
            {
                faults.Add(Report(refusal, command));
            }
        }

        faults.AddRange(TSqlBinder.Validate(model).Select(m => bound.TryGetValue(NameIn(m), out var command) ? Report(m, command) : m));
        return faults;
    }

    /// <summary>The schema alone.</summary>
    public static IReadOnlyList<string> CheckSchema(string script)
    {
        using var model = TSqlBinder.Load(script);
        return [.. TSqlLint.Run(script), .. TSqlBinder.Validate(model)];
    }

    /// <summary>Two commands of one key are the same to SQL Server.</summary>
    internal static string KeyOf(Captured command) => $"{command.Sql}\n{string.Join(',', command.Parameters.Select(TSqlBinder.TypeOf))}";

    // An unknown variable is refused at once, an unknown name only when all is validated.
    private static string? Add(TSqlModel model, Dictionary<string, Captured> bound, Captured command)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Sent_{bound.Count}");
        bound.Add(name, command);
        try
        {
            TSqlBinder.AddAsProcedure(model, name, command);
            return null;
        }
        catch (DacModelException refusal)
        {
            return refusal.Message;
        }
    }

    // A message names the procedure only in its text.
    private static string NameIn(string message) => ProcedureName().Match(message).Value;

    [GeneratedRegex(@"Sent_\d+", RegexOptions.NonBacktracking)]
    private static partial Regex ProcedureName();

    private static string Report(string fault, Captured command) => $"{fault}\n  in {command.Source}:\n{command.Sql}";
}
