using Microsoft.Data.SqlClient;

namespace SecretaryService.Testing.SqlServer;

/// <summary>What would have been sent to SQL Server.</summary>
/// <param name="Source">Which query or deed sent it.</param>
public sealed record Captured(string Sql, IReadOnlyList<SqlParameter> Parameters, string Source);
