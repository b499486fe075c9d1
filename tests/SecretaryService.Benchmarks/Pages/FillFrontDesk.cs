using System.Globalization;
using Microsoft.Data.Sqlite;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Benchmarks.Pages;

/// <summary>A busy house, straight in SQL: five hundred visits today, a book of two hundred thousand contacts, sixty rooms full for a week.</summary>
internal static class FillFrontDesk
{
    private const int Visits = 500;
    private const int Rooms = 60;
    private const int Days = 7;
    private const int ADay = 6;
    private const int First = 1_000_000;

    public static void In(string database, int contacts, DateTime startOfToday)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        Execute(connection, "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA temp_store=MEMORY");
        using var transaction = connection.BeginTransaction();
        Execute(connection, Numbers("C", contacts));
        Execute(connection, """
            INSERT INTO Contacts (Id, AddedAt, AddedById, IsComplete, Name, Organisation, OrganisationKey, Uid, Version, Words)
            SELECT i, '2026-01-05 02:00:00', 1, 1, '张' || char(0x4E00 + (i * 7919) % 20000) || i, 'Company ' || (i % 5000), 'company' || (i % 5000), 'urn:uuid:bench-' || i, 1,
                '张' || char(0x4E00 + (i * 7919) % 20000) || i || ' company' || (i % 5000) || ' z' || char(97 + i % 26) || char(97 + (i / 26) % 26) || i FROM C
            """);
        Execute(connection, "INSERT INTO ContactPhones (ContactId, Typed, Digits, IsShared) SELECT i, '0' || (10 + i % 80) || ' ' || (60000000 + i * 7), '0' || (10 + i % 80) || (60000000 + i * 7), 0 FROM C");
        Execute(connection, Numbers("V", Visits));
        foreach (var table in TablesOfVisits(startOfToday))
        {
            Execute(connection, table);
        }

        Execute(connection, $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Rooms}) INSERT INTO Rooms (Id, Name, Place, Capacity, Equipment, OpensAt, ClosesAt, SetUpMinutes, ClearUpMinutes, NeedsApproval, Version) SELECT 100 + i, 'R' || i, (i / 10) || 'F', 4 + i % 20, 7, '00:00:00', '23:59:00', 0, 0, 0, 1 FROM n");
        Reserve(connection, startOfToday);
        transaction.Commit();
        Execute(connection, "DROP TABLE C; DROP TABLE V; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
    }

    // Two minutes apart over the day; two in five expected, one in five waiting, one meeting somebody, one has left.
    private static string[] TablesOfVisits(DateTime start) =>
    [
        $"""
        INSERT INTO Entries (Id, Register, Number, Title, OccurredAt, OccurredOn, Urgency, Level, AccessClass, DepartmentId, DepartmentClass, StandardVersion, Version, Seal)
        SELECT i, 2, 'V-2025-' || i, 'Guest ' || i, datetime('{Text(start)}', '+' || (2 * (i - {First})) || ' minutes'), date('{Text(start)}', '+8 hours'), 1, 1, 21, 1 + i % 5, (1 + i % 5) * 10000 + 21, 1, 1, zeroblob(32) FROM V
        """,
        $"""
        INSERT INTO Visits (Id, VisitorName, Organisation, Phone, PhoneDigits, HeadCount, Purpose, Grade, HostName, HostId, State, ExpectedFrom, ExpectedUntil, WasAnnounced, WasImported, ReceivedById, ReceivedByName, ArrivedAt, ArrivedOn, SeatBy, MetAt, LeftAt, LeftOn, ClosedByClock, CardIsOut, InvitationSequence)
        SELECT i, 'Guest ' || i, 'Company ' || (i % 40), '021 6600 ' || (1000 + i % 9000), '0216600' || (1000 + i % 9000), 1 + i % 4, 'Talks about offer ' || i, 3, 'Colleague', 4 + i % 4,
            s, at, datetime(at, '+1 hours'), 1, 0, 1, 'Secretary', CASE WHEN s > 1 THEN at END, CASE WHEN s > 1 THEN date(at, '+8 hours') END, CASE WHEN s > 1 THEN datetime(at, '+5 minutes') END,
            CASE WHEN s > 2 THEN datetime(at, '+10 minutes') END, CASE WHEN s > 3 THEN datetime(at, '+1 hours') END, CASE WHEN s > 3 THEN date(at, '+8 hours') END, 0, 0, 0
        FROM (SELECT i, datetime('{Text(start)}', '+' || (2 * (i - {First})) || ' minutes') AS at, CASE i % 5 WHEN 0 THEN 1 WHEN 1 THEN 1 WHEN 2 THEN 2 WHEN 3 THEN 3 ELSE 4 END AS s FROM V)
        """,
        "INSERT INTO Parties (EntryId, PersonId, Name, Part, Register, OccurredAt) SELECT i, 4 + i % 4, 'Colleague', 2, 2, OccurredAt FROM V JOIN Entries ON Id = i",
        """
        INSERT INTO Commitments (EntryId, Key, Kind, OwnerId, OwnerName, MadeById, DueAt, DueOn, StandardVersion, CalendarVersion, Extensions, MinutesPaused, Rung, Urgings)
        SELECT i, upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), 4, 4 + i % 4, 'Colleague', 1, OccurredAt, OccurredOn, 1, 1, 0, 0, 0, 0
        FROM V JOIN Entries ON Id = i WHERE i % 5 IN (2, 3)
        """,
    ];

    // Six hours of every room on every day of the week, an hour each.
    private static void Reserve(SqliteConnection connection, DateTime start)
    {
        var id = First + Visits + 1;
        for (var room = 101; room <= 100 + Rooms; room++)
        {
            for (var hour = 0; hour < Days * ADay; hour++, id++)
            {
                var from = start.AddDays((hour / ADay) - 3).AddHours(8 + (hour % ADay * 1.5));
                Execute(connection, $"INSERT INTO Entries (Id, Register, Number, Title, OccurredAt, OccurredOn, Urgency, Level, AccessClass, DepartmentId, DepartmentClass, StandardVersion, Version, Seal) VALUES ({id}, 3, 'R-2025-{id}', 'Talks {id}', '{Text(from)}', date('{Text(from)}', '+8 hours'), 1, 1, 31, 1, 10031, 1, 1, zeroblob(32))");
                Execute(connection, $"INSERT INTO Reservations (Id, RoomId, RoomName, EndsAt, HeadCount, HostId, HostName, IsApprovalWanted, SetUpMinutes, ClearUpMinutes) VALUES ({id}, {room}, 'R{room - 100}', '{Text(from.AddHours(1))}', 4, 4, 'Colleague', 0, 0, 0)");
                var quarter = Quarter.Of(from);
                Execute(connection, $"INSERT INTO ReservedSlots (RoomId, Slot, ReservationId) VALUES ({room}, {quarter}, {id}), ({room}, {quarter + 1}, {id}), ({room}, {quarter + 2}, {id}), ({room}, {quarter + 3}, {id})");
            }
        }
    }

    private static string Numbers(string table, int count) =>
        $"CREATE TEMP TABLE {table} AS WITH RECURSIVE n(i) AS (SELECT {First + 1} UNION ALL SELECT i + 1 FROM n WHERE i < {First + count}) SELECT i FROM n";

    private static string Text(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 3600);
        command.ExecuteNonQuery();
    }
}
