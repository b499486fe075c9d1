namespace SecretaryService.Web.Operations;

/// <summary>A backup into an empty data folder: checked to the last byte before anything is written, and as an office before it gets its place.</summary>
public static class Restore
{
    /// <exception cref="CommandRefusedException">The folder is in use, or the backup is not whole. The data folder is as it was.</exception>
    public static async Task<Manifest> Run(string file, string dataFolder, CancellationToken ct)
    {
        Refuse(file, dataFolder);
        // Inside the folder, so that putting in place is a change of names on one disk.
        var working = Path.Combine(dataFolder, $".restoring-{Guid.NewGuid():N}");
        try
        {
            var manifest = await Archive.Check(file, ct);
            await Archive.Extract(file, working, ct);
            if (manifest.Database == Manifest.Sqlite)
            {
                await CheckBooks.OfCopy(working, bringUpToDate: true, ct);
            }

            PutInPlace(working, dataFolder);
            return manifest;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandRefusedException($"The backup cannot be restored to {dataFolder} ({e.Message}). Check room and rights there.", e);
        }
        finally
        {
            if (Directory.Exists(working))
            {
                Directory.Delete(working, recursive: true);
            }
        }
    }

    private static void Refuse(string file, string dataFolder)
    {
        if (!File.Exists(file))
        {
            throw new CommandRefusedException($"There is no file {Path.GetFullPath(file)}.");
        }

        if (Directory.Exists(dataFolder) && Directory.EnumerateFileSystemEntries(dataFolder).Any())
        {
            throw new CommandRefusedException($"The data folder {dataFolder} already holds data. Restore into an empty folder: move this one away, or set Data:Folder to another.");
        }
    }

    // The database last: until it is there, no server takes the folder for an office.
    private static void PutInPlace(string working, string dataFolder)
    {
        foreach (var folder in Directory.EnumerateDirectories(working).ToList())
        {
            Directory.Move(folder, Path.Combine(dataFolder, Path.GetFileName(folder)));
        }

        foreach (var path in Directory.EnumerateFiles(working).ToList())
        {
            File.Move(path, Path.Combine(dataFolder, Path.GetFileName(path)));
        }
    }
}
