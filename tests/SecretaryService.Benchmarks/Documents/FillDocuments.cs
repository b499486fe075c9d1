using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SecretaryService.Domain.Search;

namespace SecretaryService.Benchmarks.Documents;

/// <summary>An old registry, straight in SQL: a million incoming documents, twenty million characters of attached text, a department of five hundred.</summary>
internal static class FillDocuments
{
    public const string Department = "Five hundred readers";
    public const int Readers = 500;
    private const int CharactersOfAFile = 5_000;

    // What letters are made of: common characters with common words between them. 合同 stands in most files, 离子 in one of two hundred.
    private const string Common = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理世车";

    /// <returns>The id of one of the newest that are internal.</returns>
    public static long Papers(string database, int rows)
    {
        using var connection = Open(database);
        using var transaction = connection.BeginTransaction();
        var first = (long)new SqliteCommand("SELECT MAX(Id) + 1 FROM Entries", connection, transaction).ExecuteScalar()!;
        Execute(connection, $"CREATE TEMP TABLE N AS WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {first + rows - 1}) SELECT i FROM n");
        foreach (var table in Tables)
        {
            Execute(connection, table);
        }

        Execute(connection, $"INSERT INTO Departments (Id, Name_En, Name_Zh, Version) VALUES (900, '{Department}', '五百人部', 1)");
        Execute(connection, $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Readers}) INSERT INTO Employees (Id, DepartmentId, Name, Role, Version) SELECT 10000 + i, 900, 'Reader ' || i, (SELECT Role FROM Employees WHERE Id = (SELECT EmployeeId FROM Accounts WHERE UserName = 'ye.hj')), 1 FROM n");
        transaction.Commit();
        Execute(connection, "DROP TABLE N; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
        // Every seventh is confidential: one that is not, nor any that is a multiple of seven before it.
        return first + rows - 1 - ((first + rows - 1) % 7) - 2;
    }

    /// <summary>Texts of files of the newest documents, with the words that the application would have made of them. After its index of entries was made.</summary>
    public static void Texts(string database, long newest, int characters)
    {
        using var connection = Open(database);
        using var transaction = connection.BeginTransaction();
        var random = new Random(20261127);
        for (var file = 0; file < characters / CharactersOfAFile; file++)
        {
            var (entry, text) = (newest - (file * 7L), TextOf(random, file));
            var words = string.Join(' ', Grams.Of(new Findable(FoundBy.File, text)).Distinct(StringComparer.Ordinal));
            Execute(connection, "INSERT INTO Attachments (Id, EntryId, Key) VALUES ($id, $entry, upper($key))", ("$id", 900_000 + file), ("$entry", entry), ("$key", Guid.NewGuid().ToString()));
            Execute(connection, """
                INSERT INTO FileVersions (EntryId, AttachmentId, No, Name, Kind, ContentType, Length, Sha256, StorageKey, AddedAt, AddedById, AddedByName)
                VALUES ($entry, $id, 1, 'letter.txt', 13, 'text/plain', 15000, lower(hex(randomblob(32))), upper($key), '2026-01-05 02:00:00', 1, 'Secretary')
                """, ("$id", 900_000 + file), ("$entry", entry), ("$key", Guid.NewGuid().ToString()));
            Execute(connection, "INSERT INTO FileTexts (AttachmentId, EntryId, No, State, Tries, Text, Words) VALUES ($id, $entry, 1, 2, 1, $text, '')", ("$id", 900_000 + file), ("$entry", entry), ("$text", text));
            Execute(connection, "UPDATE FileTexts SET Words = $words WHERE AttachmentId = $id", ("$words", words), ("$id", 900_000 + file));
        }

        transaction.Commit();
        Execute(connection, "ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static string TextOf(Random random, int file)
    {
        var text = new StringBuilder(CharactersOfAFile + 2);
        while (text.Length < CharactersOfAFile)
        {
            // The square makes the first characters the commonest, as in a language.
            var at = random.NextDouble();
            text.Append(random.Next(400) == 0 ? "合同" : Common[(int)(at * at * Common.Length)].ToString());
        }

        return file % 200 == 0 ? text.Insert(CharactersOfAFile / 2, "离子").ToString() : text.ToString();
    }

    // A document every two minutes, backwards from a month before now. Nine in ten completed; five thousand senders; some confidential.
    private static readonly string[] Tables =
    [
        """
        INSERT INTO Entries (Id, Register, Number, Title, OccurredAt, OccurredOn, Urgency, Level, AccessClass, DepartmentClass, StandardVersion, Version, Seal)
        SELECT i, 5, '收文〔2025〕' || i || '号', '关于' || CASE i % 5 WHEN 0 THEN '合同' WHEN 1 THEN '检查' ELSE '会议' END || '事项的通知 ' || i, strftime('%Y-%m-%d %H:%M:%S', 'now', '-31 days', '-' || (2 * ((SELECT MAX(i) FROM N) - i)) || ' minutes'),
            date('now', '-31 days', '-' || (2 * ((SELECT MAX(i) FROM N) - i)) || ' minutes'), 1 + (i % 11 = 0), l, 50 + l, 0, 1, 1, zeroblob(32)
        FROM (SELECT i, CASE i % 7 WHEN 0 THEN 2 ELSE 1 END AS l FROM N)
        """,
        "INSERT INTO Documents (Id, Kind, DatedOn, Copies, Pages, Enclosures) SELECT i, 1 + i % 3, OccurredOn, 1, 3, 0 FROM N JOIN Entries ON Id = i",
        """
        INSERT INTO IncomingDocuments (Id, Sender, SendersNumber, SendersNumberKey, Channel, Nature, Checks, IsImportant, StateSecrecy, State, RegisteredOn, RegisteredById, RegisteredByName, WasImported, CompletedAt, CompletedByName, Result, ReviewFaults)
        SELECT i, 'Bureau ' || (i % 5000), 'B' || i, 'b' || i, 1, 1 + i % 2, 7, 0, 0, CASE WHEN i % 10 = 0 THEN 1 ELSE 4 END, OccurredOn, 1 + i % 3, 'Secretary', 0,
            CASE WHEN i % 10 > 0 THEN OccurredAt END, CASE WHEN i % 10 > 0 THEN 'Secretary' END, CASE WHEN i % 10 > 0 THEN 'Noted.' END, 0 FROM N JOIN Entries ON Id = i
        """,
        "INSERT INTO Parties (EntryId, PersonId, Name, Part, Register, OccurredAt) SELECT i, 1 + i % 3, 'Secretary', 1, 5, OccurredAt FROM N JOIN Entries ON Id = i",
        """
        INSERT INTO Journal (EntryId, Version, At, ById, Facts, Changes, Digest, Seal)
        SELECT i, 1, OccurredAt, 1 + i % 3, '[{"Fact":"DocumentRegistered","With":{"Sender":"Bureau","IsChecked":true}}]', '[]', zeroblob(32), zeroblob(32) FROM N JOIN Entries ON Id = i
        """,
    ];

    private static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        Execute(connection, "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA temp_store=MEMORY");
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql, params (string Name, object Value)[] with)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 3600);
        foreach (var (name, value) in with)
        {
            command.Parameters.AddWithValue(name, value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value);
        }

        command.ExecuteNonQuery();
    }
}
