using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SecretaryService.Benchmarks.Meetings;

/// <summary>People and meetings, straight in SQL: a department of a thousand, one of two hundred who may sign in and are busy, a day of rooms that meetings hold.</summary>
internal static class FillMeetings
{
    public const string Thousand = "A thousand participants";
    public const string TwoHundred = "Two hundred participants";
    public const int Days = 28;
    private const int FirstOfThousand = 20_000;
    private const int FirstOfTwoHundred = 30_000;
    private const int Groups = 20;
    private const int ADay = 4;
    private const int FirstMeeting = 2_000_000;

    /// <summary>The name by which one of the two hundred signs in, with the password of the demo company.</summary>
    public static string UserName(int no) => string.Create(CultureInfo.InvariantCulture, $"busy{no}");

    public static string NameOf(int no) => string.Create(CultureInfo.InvariantCulture, $"Busy {no}");

    /// <param name="many">How many are in the first department, and <paramref name="few"/> in the second.</param>
    /// <param name="startOfToday">UTC.</param>
    public static void In(string database, int many, int few, DateTime startOfToday)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        Execute(connection, "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA temp_store=MEMORY");
        using var transaction = connection.BeginTransaction();
        People(connection, 901, Thousand, "千人部", FirstOfThousand, many, "Participant");
        People(connection, 902, TwoHundred, "两百人部", FirstOfTwoHundred, few, "Busy");
        Execute(connection, $"""
            INSERT INTO Accounts (Id, AccessFailedCount, ConcurrencyStamp, EmployeeId, LastCodeStep, LockoutEnabled, MustChangePassword, NormalizedUserName, PasswordHash, SecurityStamp, TwoFactorEnabled, UserName)
            SELECT e.Id, 0, a.ConcurrencyStamp, e.Id, 0, 1, 0, upper(replace(e.Name, ' ', '')), a.PasswordHash, a.SecurityStamp || e.Id, 0, lower(replace(e.Name, ' ', ''))
            FROM Employees e JOIN Accounts a ON a.UserName = 'ye.hj' WHERE e.DepartmentId = 902
            """);
        Busy(connection, few, startOfToday);
        MeetingsInRooms(connection);
        transaction.Commit();
        Execute(connection, "ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>How many of a meeting still wait for their notice, and how many letters of the house are not sent.</summary>
    public static (long Waiting, long Unsent) Left(string database, long meeting)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        return (Count(connection, $"SELECT COUNT(*) FROM MeetingParticipants WHERE WantsNotice = 1 AND EntryId = {meeting}"), Count(connection, "SELECT COUNT(*) FROM Outbox WHERE Sent_At IS NULL"));
    }

    public static long SignedIn(string database, long meeting)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        return Count(connection, $"SELECT COUNT(*) FROM MeetingParticipants WHERE SignedInAt IS NOT NULL AND EntryId = {meeting}");
    }

    private static void People(SqliteConnection connection, int department, string name, string chinese, int first, int count, string called)
    {
        Execute(connection, $"INSERT INTO Departments (Id, Name_En, Name_Zh, Version) VALUES ({department}, '{name}', '{chinese}', 1)");
        Execute(connection, $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            INSERT INTO Employees (Id, DepartmentId, Name, Role, Mail, Version)
            SELECT {first} + i, {department}, '{called} ' || i, (SELECT Role FROM Employees WHERE Id = (SELECT EmployeeId FROM Accounts WHERE UserName = 'ye.hj')), '{called}' || i || '@company.example', 1 FROM n
            """);
    }

    // Ten people meet four times a day, each group half an hour after the last: at no time are all of them free, which is the longest way to look.
    private static void Busy(SqliteConnection connection, int few, DateTime startOfToday)
    {
        Execute(connection, $"""
            CREATE TEMP TABLE M AS WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {(Days + 1) * Groups * ADay - 1})
            SELECT i, {FirstMeeting} + i AS id, i % {Groups} AS g, datetime('{Text(startOfToday)}', '+' || (i / {Groups * ADay}) || ' days', '+' || (9 * 60 + (i / {Groups} % {ADay}) * 120 + (i % {Groups}) % 4 * 30) || ' minutes') AS at FROM n
            """);
        Execute(connection, Entries("id", "'M-B-' || i", "'Talks ' || i", "at", "M", 1));
        Execute(connection, Meetings("id", "at", "datetime(at, '+60 minutes')", "NULL, NULL, NULL", "M"));
        Execute(connection, $"""
            INSERT INTO MeetingParticipants (EntryId, Key, PersonId, Name, Seat, Rank, StartsAt, EndsAt, WantsNotice, Answer, IsLate)
            SELECT M.id, {NewKey}, e.Id, e.Name, 1, e.Id - {FirstOfTwoHundred}, M.at, datetime(M.at, '+60 minutes'), 0, 1, 0
            FROM M JOIN Employees e ON e.DepartmentId = 902 AND (e.Id - {FirstOfTwoHundred} - 1) / {Math.Max(1, few / Groups)} = M.g
            """);
        Execute(connection, "DROP TABLE M");
        // Somebody in ten is away for a week.
        Execute(connection, $"""
            INSERT INTO Deputyships (AbsentId, AbsentName, DeputyId, DeputyName, "From", Until, MadeById)
            SELECT Id, Name, Id + 1, 'Busy', date('{Text(startOfToday)}', '+3 days'), date('{Text(startOfToday)}', '+10 days'), Id FROM Employees WHERE DepartmentId = 902 AND Id % 10 = 0
            """);
    }

    // Every third reservation is a meeting's; every fifth is confidential, with its meeting.
    private static void MeetingsInRooms(SqliteConnection connection)
    {
        Execute(connection, "UPDATE Entries SET Level = 2, AccessClass = 32, DepartmentClass = 10032 WHERE Register = 3 AND Id > 1000000 AND Id % 5 = 0");
        Execute(connection, "CREATE TEMP TABLE R AS SELECT r.Id AS rid, r.Id + 1500000 AS id, r.RoomId AS room, r.RoomName AS name, e.OccurredAt AS at, r.EndsAt AS ends, e.Level AS level FROM Reservations r JOIN Entries e ON e.Id = r.Id WHERE r.Id > 1000000 AND r.Id % 3 = 0");
        Execute(connection, Entries("id", "'M-R-' || id", "'In a room ' || id", "at", "R", 1));
        Execute(connection, "UPDATE Entries SET Level = 2, AccessClass = 132, DepartmentClass = 10132 WHERE Id IN (SELECT id FROM R WHERE level = 2)");
        Execute(connection, Meetings("id", "at", "ends", "rid, room, name", "R"));
        Execute(connection, "DROP TABLE R");
    }

    private static string Entries(string id, string number, string title, string at, string from, int level) => $"""
        INSERT INTO Entries (Id, Register, Number, Title, OccurredAt, OccurredOn, Urgency, Level, AccessClass, DepartmentId, DepartmentClass, StandardVersion, Version, Seal)
        SELECT {id}, 13, {number}, {title}, {at}, date({at}, '+8 hours'), 1, {level}, {130 + level}, 1, {10130 + level}, 1, 1, zeroblob(32) FROM {from}
        """;

    private static string Meetings(string id, string at, string ends, string room, string from) => $"""
        INSERT INTO Meetings (Id, Key, Kind, State, EndsAt, Zone, ChairId, ChairName, SpareCopies, WantsMinutes, PlannedAt, Sequence, TimeSequence, ConvenedAt, ConvenedById, ConvenedByName, MinutesState, HasAttendance, SeatRule, ReservationId, RoomId, RoomName)
        SELECT {id}, {NewKey}, 1, 2, {ends}, 'Asia/Shanghai', 4, 'Colleague', 2, 1, datetime({at}, '-10 days'), 0, 0, datetime({at}, '-9 days'), 1, 'Secretary', 0, 0, 1, {room} FROM {from}
        """;

    private const string NewKey = "upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6)))";

    private static string Text(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static long Count(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 3600);
        command.ExecuteNonQuery();
    }
}
