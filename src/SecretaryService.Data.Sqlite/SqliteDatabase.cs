using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SecretaryService.Data.Sqlite;

public static class SqliteDatabase
{
    public static DbContextOptionsBuilder UseSqliteDatabase(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, o => o
            .MigrationsAssembly(typeof(SqliteDatabase).Assembly)
            // Lists travel as one parameter: the SQL stays the same and is made once, not at every request.
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
            // In one query, what hangs on an entry is a filtered join of its own, which SQLite builds for every entry there is.
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)).WithKnownWarnings();

    /// <summary>
    /// The tables of this version, made by one process at a time. EF's own lock is a row: a process killed while it holds it leaves it
    /// behind, and every later start would wait for it in silence. A locked file is free as soon as its process is gone.
    /// </summary>
    public static async Task BringUpToDate(AppDbContext db, CancellationToken ct = default)
    {
        await using var file = new SqliteConnection(db.Database.GetConnectionString());
        await using var alone = await Alone($"{file.DataSource}.opening", ct);
        await file.OpenAsync(ct);
        await ForgetTheLockOfTheDead(file, ct);
        await db.Database.MigrateAsync(ct);
    }

    // Whoever has the file to himself finds no other.
    private static async Task ForgetTheLockOfTheDead(SqliteConnection file, CancellationToken ct)
    {
        await using var command = file.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (await command.ExecuteScalarAsync(ct) is > 0L)
        {
            command.CommandText = "DELETE FROM __EFMigrationsLock";
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static async Task<FileStream> Alone(string file, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(100, ct);
            }
        }
    }

    /// <summary>Write-ahead log, and every commit forced to disk before it is acknowledged.</summary>
    /// <exception cref="InvalidOperationException">The database does not keep to it.</exception>
    public static async Task KeepEverything(AppDbContext db, CancellationToken ct = default)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
        var synchronous = await db.Database.SqlQueryRaw<long>("SELECT synchronous AS Value FROM pragma_synchronous").ToListAsync(ct);
        if (synchronous is not [>= 2])
        {
            throw new InvalidOperationException("SQLite runs without synchronous=FULL.");
        }
    }

    /// <summary>The whole database as it stands at one moment, into a new file, while others go on writing.</summary>
    public static void Copy(AppDbContext db, string file)
    {
        var source = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()) { Mode = SqliteOpenMode.ReadWrite, Pooling = false };
        using var from = new SqliteConnection(source.ConnectionString);
        using var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }

    /// <summary>What the file itself knows to be wrong with it: damaged pages, rows that hang on nothing. Empty: nothing.</summary>
    public static async Task<IReadOnlyList<string>> WhatIsWrong(AppDbContext db, CancellationToken ct = default)
    {
        var integrity = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(ct);
        var orphans = await db.Database.SqlQueryRaw<string>("""SELECT "table" AS Value FROM pragma_foreign_key_check""").ToListAsync(ct);
        return [.. integrity.Where(line => line != "ok"), .. orphans.Select(table => $"a row of {table} hangs on nothing")];
    }
}

/// <summary>For dotnet-ef only.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<AppDbContext>
{
    public AppDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqliteDatabase("Data Source=design.db");
        return new AppDbContext(options.Options);
    }
}
