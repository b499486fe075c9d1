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
        foreach (var file in Directory.EnumerateFiles(other.Path, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(copy.Path, System.IO.Path.GetRelativePath(other.Path, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

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
