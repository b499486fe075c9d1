namespace SecretaryService.Testing;

/// <summary>The sources these tests were built from, for the rules that are about text.</summary>
public static class SourceTree
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Files under src that people write: no migrations, nothing that a build made.</summary>
    public static IEnumerable<SourceFile> Under(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(Path.Combine(Root, folder), path).Replace('\\', '/'), path))
            .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj" or "Migrations"))
            .OrderBy(file => file.Name, StringComparer.Ordinal);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "SecretaryService.sln")) ? folder
        : Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) is { } above ? FindRoot(above)
        : throw new InvalidOperationException("These tests run inside the source tree.");
}

/// <param name="Name">Relative, with forward slashes.</param>
public sealed record SourceFile(string Name, string FullPath)
{
    public string Text { get; } = File.ReadAllText(FullPath);

    public int Lines => Text.AsSpan().TrimEnd().Count('\n') + 1;
}
