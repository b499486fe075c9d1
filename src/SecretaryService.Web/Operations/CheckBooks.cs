using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Sqlite;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Web.Operations;

/// <summary>What was counted, and each place where the books do not agree.</summary>
public sealed record BooksChecked(long Entries, long Lines, IReadOnlyList<Broken> Broken);

/// <summary>Whether the books agree: of the office that runs, or of a copy.</summary>
internal static class CheckBooks
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public static async Task<BooksChecked> Run(AppDbContext db, Seal seal, string dataFolder, CancellationToken ct)
    {
        IReadOnlyList<Broken> broken = [.. await new VerifyJournal(db, seal).Run(ct), .. await new VerifySeals(db, seal).Run(SealsFile.Read(dataFolder), ct)];
        return new BooksChecked(
            await db.Entries.IgnoreQueryFilters(PastFilter).LongCountAsync(ct), await db.Journal.IgnoreQueryFilters(PastFilter).LongCountAsync(ct), broken);
    }

    /// <summary>A folder with a database file and its own keys, as a backup holds it.</summary>
    /// <param name="bringUpToDate">An older copy is migrated first.</param>
    /// <exception cref="CommandRefusedException">The file is damaged, of another version, or its books do not agree.</exception>
    public static async Task<BooksChecked> OfCopy(string folder, bool bringUpToDate, CancellationToken ct)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqliteDatabase($"Data Source={Path.Combine(folder, Manifest.DatabaseFile)};Pooling=False");
        await using var db = new AppDbContext(options.Options).For(Viewer.System);
        if (await SqliteDatabase.WhatIsWrong(db, ct) is { Count: > 0 } wrong)
        {
            throw new CommandRefusedException($"The copy of the database is damaged: {string.Join("; ", wrong.Take(5))}.");
        }

        await AgreeOnVersion(db, bringUpToDate, ct);
        var key = await File.ReadAllBytesAsync(Path.Combine(folder, "keys", "journal.key"), ct);
        var books = await Run(db, new Seal(key), folder, ct);
        return books.Broken.Count == 0 ? books
            : throw new CommandRefusedException($"The journal of the copy does not agree in {books.Broken.Count} places, first {books.Broken[0].Number}: {books.Broken[0].Why} Run verify-journal.");
    }

    public static async Task AgreeOnVersion(AppDbContext db, bool bringUpToDate, CancellationToken ct)
    {
        var (known, applied) = (db.Database.GetMigrations().ToList(), (await db.Database.GetAppliedMigrationsAsync(ct)).ToList());
        if (applied.Except(known, StringComparer.Ordinal).Any())
        {
            throw new CommandRefusedException("The database was written by a newer version of this program. Use that version.");
        }

        if (known.Count > applied.Count && !bringUpToDate)
        {
            throw new CommandRefusedException("The database is of an older version of this program. Start the server once, which brings it up to date, and try again.");
        }

        await db.Database.MigrateAsync(ct);
    }
}
