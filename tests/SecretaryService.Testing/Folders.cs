namespace SecretaryService.Testing;

public static class Folders
{
    /// <summary>Everything below a folder, into another that is there.</summary>
    public static void CopyInto(string target, string source)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
