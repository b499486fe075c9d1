using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Sqlite;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Operations;

/// <summary>Everything of the office into one file, while it goes on working: copied, checked as a restored office would be, packed, read again.</summary>
public sealed class BackUp(AppDbContext db, DataFolder folder, TimeProvider clock)
{
    private const string InHand = ".part";

    /// <exception cref="CommandRefusedException">The file is there already, cannot be written, or what was copied does not agree.</exception>
    public async Task<Manifest> Run(string file, CancellationToken ct)
    {
        var target = Path.GetFullPath(file);
        if (File.Exists(target))
        {
            throw new CommandRefusedException($"{target} is there already. Give the backup another name: nothing is overwritten.");
        }

        var working = $"{target}.working-{Guid.NewGuid():N}";
        try
        {
            Make(working);
            var manifest = await Collect(working, ct);
            await Archive.Write(target, working, manifest, ct);
            return manifest;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandRefusedException($"The backup cannot be written to {target} ({e.Message}). Check room and rights there.", e);
        }
        finally
        {
            if (Directory.Exists(working))
            {
                Directory.Delete(working, recursive: true);
            }
        }
    }

    private async Task<Manifest> Collect(string working, CancellationToken ct)
    {
        var at = clock.GetUtcNow().UtcDateTime;
        // Seals before the database, everything else after: what the copied database knows of is then in the copied folders, and no
        // seal is that it does not know of.
        Copy(Manifest.Folders[0], working);
        if (db.IsSqlite)
        {
            SqliteDatabase.Copy(db, Path.Combine(working, Manifest.DatabaseFile));
        }

        foreach (var name in Manifest.Folders.Skip(1))
        {
            Copy(name, working);
        }

        var books = db.IsSqlite ? await CheckBooks.OfCopy(working, bringUpToDate: false, ct) : new BooksChecked(0, 0, []);
        return new Manifest(Manifest.ThisVersion, at, db.IsSqlite ? Manifest.Sqlite : Manifest.SqlServer, books.Entries, books.Lines, await Archive.Hash(working, ct));
    }

    private void Copy(string name, string working)
    {
        var source = name == Manifest.VaultFolder ? folder.Files : Path.Combine(folder.Root, name);
        if (!Directory.Exists(source))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(p => !p.EndsWith(InHand, StringComparison.Ordinal)))
        {
            var copy = Path.Combine(working, name, Path.GetRelativePath(source, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    private static void Make(string working)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(working);
        }
        else
        {
            Directory.CreateDirectory(working, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
