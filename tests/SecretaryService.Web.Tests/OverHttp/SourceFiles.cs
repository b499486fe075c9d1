namespace SecretaryService.Web.Tests.OverHttp;

/// <summary>The sources these tests were built from.</summary>
internal static class SourceFiles
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Web => Path.Combine(Root, "src", "SecretaryService.Web");

    public static IEnumerable<string> Under(string folder, params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Root, "src", folder), "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "SecretaryService.sln")) ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in the repository."));
}
