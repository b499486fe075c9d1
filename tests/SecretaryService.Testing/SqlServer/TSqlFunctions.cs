using System.Globalization;

namespace SecretaryService.Testing.SqlServer;

/// <summary>The T-SQL functions in use, with their numbers of arguments. Each addition is a reviewed use.</summary>
internal static class TSqlFunctions
{
    private const string Signatures =
        """
        COUNT 1, COUNT_BIG 1, SUM 1, AVG 1, MIN 1, MAX 1, STRING_AGG 2, ROW_NUMBER 0, RANK 0,
        LEN 1, DATALENGTH 1, UPPER 1, LOWER 1, LTRIM 1-2, RTRIM 1-2, TRIM 1, SUBSTRING 3, REPLACE 3, CHARINDEX 2-3, CONCAT 2-254,
        CONCAT_WS 3-254, LEFT 2, RIGHT 2, STUFF 4, ISNULL 2, ABS 1, ROUND 2-3, CEILING 1, FLOOR 1, GREATEST 1-254, LEAST 1-254,
        NEWID 0, NEWSEQUENTIALID 0, GETDATE 0, GETUTCDATE 0, SYSUTCDATETIME 0, DATEPART 2, DATEADD 3, DATEDIFF 3, DATEDIFF_BIG 3,
        DATEFROMPARTS 3, EOMONTH 1-2, JSON_VALUE 2, JSON_QUERY 1-2, JSON_MODIFY 3, ISJSON 1, OBJECT_ID 1-2, SCHEMA_ID 0-1, SCOPE_IDENTITY 0,
        QUOTENAME 1-2
        """;

    private static readonly HashSet<string> Aggregates = new(StringComparer.OrdinalIgnoreCase) { "COUNT", "COUNT_BIG", "SUM", "AVG", "MIN", "MAX", "STRING_AGG" };

    private static readonly Dictionary<string, (int Fewest, int Most)> Known = Signatures.Split(',', StringSplitOptions.TrimEntries)
        .Select(signature => signature.Split(' ', '-'))
        .ToDictionary(parts => parts[0], parts => (Number(parts[1]), Number(parts[^1])), StringComparer.OrdinalIgnoreCase);

    public static bool IsAggregate(string name) => Aggregates.Contains(name);

    public static string? WhatIsWrong(string name, int arguments) =>
        !Known.TryGetValue(name, out var allowed) ? $"195 '{name}' is not an allowed T-SQL function"
        : arguments < allowed.Fewest || arguments > allowed.Most ? string.Create(CultureInfo.InvariantCulture, $"174 {name} with {arguments} arguments")
        : null;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
