using Microsoft.Data.Sqlite;

namespace SecretaryService.Benchmarks.Pages;

/// <summary>
/// Adds calls to a demo company's database until it holds as many as asked, straight in SQL: a million through the pages would take hours.
/// Every table a page reads is filled as the application would fill it; the seals of these journal lines are not real.
/// </summary>
internal static class FillOffice
{
    private const string Employee = "(SELECT EmployeeId FROM Accounts WHERE UserName = 'ye.hj')";

    /// <returns>One of the twenty entries of the employee who is party to no others.</returns>
    public static long To(string database, int rows)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        Execute(connection, "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA temp_store=MEMORY");
        using var transaction = connection.BeginTransaction();
        var first = (long)new SqliteCommand("SELECT MAX(Id) + 1 FROM Entries", connection, transaction).ExecuteScalar()!;
        Execute(connection, $"CREATE TEMP TABLE N AS WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) SELECT i FROM n");
        foreach (var table in Tables)
        {
            Execute(connection, table);
        }

        // Ye Huaijin, the employee: party to twenty entries, spread over all of them.
        Execute(connection, $"DELETE FROM Parties WHERE PersonId = {Employee}");
        Execute(connection, $"INSERT INTO Parties (EntryId, PersonId, Name, Part, Register, OccurredAt) SELECT Id, {Employee}, 'Employee', 4, 1, OccurredAt FROM Entries WHERE Id % {rows / 20} = 7");
        transaction.Commit();
        Execute(connection, "DROP TABLE N; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
        return (long)new SqliteCommand($"SELECT MIN(EntryId) FROM Parties WHERE PersonId = {Employee}", connection).ExecuteScalar()!;
    }

    // A call every two minutes, backwards from a month before now, so that the demo's own stay the newest. Six in seven internal, some
    // public, some confidential; people and departments of the demo in turn; one in seven with a kept promise.
    private static readonly string[] Tables =
    [
        """
        INSERT INTO Entries (Id, Register, Number, Title, OccurredAt, OccurredOn, Urgency, Level, AccessClass, DepartmentId, DepartmentClass, StandardVersion, Version, Seal)
        SELECT i, 1, 'C-2025-' || i, 'Asks for offer ' || i, strftime('%Y-%m-%d %H:%M:%S', 'now', '-31 days', '-' || (2 * i) || ' minutes'),
            date('now', '-31 days', '-' || (2 * i) || ' minutes'), 1 + (i % 11 = 0), l, 10 + l, 1 + i % 5, (1 + i % 5) * 10000 + 10 + l, 1, 1, zeroblob(32)
        FROM (SELECT i, CASE i % 7 WHEN 0 THEN 0 WHEN 1 THEN CASE i % 3 WHEN 0 THEN 2 ELSE 1 END ELSE 1 END AS l FROM N)
        """,
        """
        INSERT INTO Calls (Id, CallerName, CallerOrganisation, CallerPhone, CallerDigits, Matter, Outcome, ForName, ForId, Rings, RingsAllowed, TakenById, TakenByName, Direction, Declined, Unkept, WasImported)
        SELECT i, 'Caller ' || i, 'Company ' || (i % 5000), '021 6600 ' || (1000 + i % 9000), '0216600' || (1000 + i % 9000), 'Asks for offer ' || i || CASE i % 5 WHEN 0 THEN ' 催询合同交期' WHEN 1 THEN ' 投诉处理' ELSE '' END,
            1 + i % 6, 'Colleague', 4 + i % 4, 1 + i % 4, 3, 1 + i % 3, 'Secretary', 0, 0, 0, 0 FROM N
        """,
        "INSERT INTO Parties (EntryId, PersonId, Name, Part, Register, OccurredAt) SELECT i, 1 + i % 3, 'Secretary', 1, 1, OccurredAt FROM N JOIN Entries ON Id = i",
        "INSERT INTO Parties (EntryId, PersonId, Name, Part, Register, OccurredAt) SELECT i, 4 + i % 4, 'Colleague', 4, 1, OccurredAt FROM N JOIN Entries ON Id = i",
        """
        INSERT INTO Commitments (EntryId, Key, Kind, OwnerId, OwnerName, MadeById, DueAt, DueOn, StandardVersion, CalendarVersion, Done_ById, Done_At, Done_Result)
        SELECT i, upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), 1,
            4 + i % 4, 'Colleague', 1 + i % 3, datetime(OccurredAt, '+2 hours'), OccurredOn, 1, 1, 4 + i % 4, datetime(OccurredAt, '+1 hours'), 'Called back.'
        FROM N JOIN Entries ON Id = i WHERE i % 7 = 0
        """,
        """
        INSERT INTO Journal (EntryId, Version, At, ById, Facts, Changes, Digest, Seal)
        SELECT i, 1, OccurredAt, 1 + i % 3, '[{"Fact":"CallLogged","With":{"Outcome":1,"For":"Colleague"}}]', '[]', zeroblob(32), zeroblob(32) FROM N JOIN Entries ON Id = i
        """,
    ];

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 3600);
        command.ExecuteNonQuery();
    }
}
