namespace SecretaryService.Web.Tests.OverHttp;

/// <summary>A folder of its own that is gone afterwards.</summary>
public sealed class TempFolder : IDisposable
{
    public TempFolder() : this(System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"secretary-{Guid.NewGuid():N}"))
    {
    }

    private TempFolder(string path) => Directory.CreateDirectory(Path = path);

    public string Path { get; }

    public string Database => System.IO.Path.Combine(Path, "secretary.db");

    /// <summary>One that somebody else made.</summary>
    public static TempFolder At(string path) => new(path);

    public static TempFolder CopyOf(TempFolder other)
    {
        var copy = new TempFolder();
        Folders.CopyInto(copy.Path, other.Path);
        return copy;
    }

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
