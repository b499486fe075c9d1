using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;

namespace SecretaryService.Data.Numbering;

/// <summary>
/// The next number of a series, drawn in the transaction that uses it: rolled back together, so no gap; the counter row is locked until
/// then, so no double. The first number of a series opens it.
/// </summary>
public static class DrawNumber
{
    private const string OnSqlite =
        """INSERT INTO "Counters" ("Series", "Last") VALUES ({0}, {1}) ON CONFLICT ("Series") DO UPDATE SET "Last" = "Last" + {1} RETURNING "Last" AS "Value" """;

    // HOLDLOCK: two transactions that open the same series at once wait for each other instead of both inserting.
    private const string OnSqlServer =
        """
        MERGE [Counters] WITH (HOLDLOCK) AS [counter] USING (SELECT {0} AS [Series]) AS [wanted] ON [counter].[Series] = [wanted].[Series]
        WHEN MATCHED THEN UPDATE SET [Last] = [counter].[Last] + {1}
        WHEN NOT MATCHED THEN INSERT ([Series], [Last]) VALUES ([wanted].[Series], {1})
        OUTPUT INSERTED.[Last] AS [Value];
        """;

    /// <exception cref="InvalidOperationException">Not inside a transaction: the number could be lost.</exception>
    public static Task<EntryNumber> NextNumber(this AppDbContext db, string series, CancellationToken ct = default) => db.NextNumbers(series, 1, ct);

    /// <summary>The first of so many numbers in a row: an import draws those of a chunk at once.</summary>
    /// <exception cref="InvalidOperationException">Not inside a transaction: the numbers could be lost.</exception>
    public static async Task<EntryNumber> NextNumbers(this AppDbContext db, string series, long count, CancellationToken ct = default)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is drawn inside the transaction that uses it.");
        }

        // Read as a list: EF must not wrap a statement that changes rows in a SELECT.
        var drawn = await db.Database.SqlQueryRaw<long>(db.IsSqlite ? OnSqlite : OnSqlServer, series, count).ToListAsync(ct);
        return new EntryNumber(series, drawn.Single() - count + 1);
    }
}
