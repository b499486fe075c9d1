using System.Security.Cryptography;

namespace SecretaryService.Web.Infrastructure.Start;

/// <summary>Where everything is kept that is not in the database server: the embedded database, keys, files.</summary>
public sealed class DataFolder
{
    private readonly string _root;

    /// <exception cref="StartRefusedException">It cannot be written.</exception>
    public DataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        (_root, Files) = (PathOf(configuration, environment), FilesOf(configuration, environment));
        try
        {
            Directory.CreateDirectory(Keys.FullName);
            var probe = Path.Combine(_root, $".probe-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            Directory.CreateDirectory(Files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"The data folder {_root}, or the folder of files, cannot be written: give the service account the right to write there, or set Data:Folder or Files:Folder to another folder.", e);
        }
    }

    public DirectoryInfo Keys => new(Path.Combine(_root, "keys"));

    /// <summary>Letters that no server took: written here when none is named.</summary>
    public DirectoryInfo Mail => new(Path.Combine(_root, "mail"));

    /// <summary>Letters to us, where no mailbox is named: whoever puts one here has it read.</summary>
    public DirectoryInfo Inbox => new(Path.Combine(_root, "inbox"));

    /// <summary>Where the bytes of attached files lie, encrypted: with several nodes, one share for all (<c>Files:Folder</c>).</summary>
    public string Files { get; }

    public string Root => _root;

    /// <summary>Where it is, without making it.</summary>
    public static string PathOf(IConfiguration configuration, IHostEnvironment environment) =>
        Path.GetFullPath(configuration["Data:Folder"] ?? "data", environment.ContentRootPath);

    private static string FilesOf(IConfiguration configuration, IHostEnvironment environment) => configuration["Files:Folder"] is { Length: > 0 } folder
        ? Path.GetFullPath(folder, environment.ContentRootPath) : Path.Combine(PathOf(configuration, environment), "files");

    public string SqliteConnection => $"Data Source={Path.Combine(_root, "secretary.db")}";

    /// <summary>The key of the journal's seals: made at the first start, and never in the database whose journal it seals.</summary>
    public byte[] JournalKey()
    {
        var file = Path.Combine(Keys.FullName, "journal.key");
        if (!File.Exists(file))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var stream = new FileStream(file, options);
            stream.Write(RandomNumberGenerator.GetBytes(Data.Journal.Seal.Length));
            stream.Flush(flushToDisk: true);
        }

        return File.ReadAllBytes(file);
    }
}
