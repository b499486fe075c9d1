namespace SecretaryService.Data.Files;

/// <summary>
/// Where the bytes of attached files lie: outside the database, each encrypted by a key of its own. Written and synced before the row that names it
/// commits; a row never names bytes that are not there.
/// </summary>
public sealed class FileVault(string folder, FileKeys keys)
{
    /// <summary>The ending of what is not yet a file; backups leave it out.</summary>
    public const string InHand = ".part";
    private const string Ending = ".sealed";

    public string Folder => folder;

    /// <summary>A file begins to come in.</summary>
    public VaultWriter Begin()
    {
        var key = Guid.NewGuid();
        var path = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new VaultWriter(path, key);
    }

    /// <summary>It is all here, on the disk. What names it is saved with the entry.</summary>
    public async Task<StoredFile> Complete(VaultWriter writer, CancellationToken ct)
    {
        var key = await writer.Complete(ct);
        return new StoredFile(writer.Key, keys.Wrap(key), writer.Length);
    }

    /// <summary>Readable from any place, and authenticated chunk by chunk.</summary>
    /// <exception cref="DamagedFileException">It is not there, or not as it was written.</exception>
    public Stream Open(StoredFile stored) => new VaultStream(PathOf(stored.Key), stored, keys.Unwrap(stored.Wrapped));

    /// <summary>As it lies before it is kept, to be looked through.</summary>
    public Stream Open(StoredFile stored, VaultWriter inHand) => new VaultStream(inHand.InHandPath, stored, keys.Unwrap(stored.Wrapped));

    /// <summary>Bytes that nobody names.</summary>
    public void Delete(Guid key) => File.Delete(PathOf(key));

    /// <summary>What lies here, and since when. The key is none of a file that was never complete.</summary>
    public IEnumerable<(string Path, Guid? Key, DateTime WrittenAt)> Everything() => !Directory.Exists(folder) ? [] :
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(p => p.EndsWith(Ending, StringComparison.Ordinal) || p.EndsWith(InHand, StringComparison.Ordinal))
            .Select(p => (p, KeyOf(p), File.GetLastWriteTimeUtc(p)));

    /// <summary>As a backup holds keys, so the vault holds files: nobody else on the machine reads them.</summary>
    internal static FileStreamOptions NewForOwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static Guid? KeyOf(string path) => path.EndsWith(Ending, StringComparison.Ordinal) && Guid.TryParseExact(Path.GetFileNameWithoutExtension(path), "N", out var key) ? key : null;

    // Two levels: no folder grows beyond what a network share lists in a moment.
    private string PathOf(Guid key)
    {
        var name = key.ToString("N");
        return Path.Combine(folder, name[..2], $"{name}{Ending}");
    }
}
