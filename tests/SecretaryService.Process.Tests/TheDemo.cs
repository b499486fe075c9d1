namespace SecretaryService.Process.Tests;

/// <summary>The demo company, told once by the application itself. Each test goes on with a copy: an old house opens in a third of the time of a new one.</summary>
internal static class TheDemo
{
    private static readonly Lazy<Task<string>> Told = new(Tell);

    /// <summary>Opens the house that is in the folder; into an empty one the demo moves first.</summary>
    public static async Task<RunningOffice> Start(string folder, int? port = null, params (string Name, string Value)[] settings)
    {
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
        {
            // Whoever told it was killed: what it had written last is in the log of the database, which is copied as well.
            Folders.CopyInto(folder, await Told.Value);
        }

        return await RunningOffice.Start(folder, "Development", port, settings);
    }

    private static async Task<string> Tell()
    {
        var folder = Directory.CreateTempSubdirectory("secretary-demo-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await using var office = await RunningOffice.Start(folder, "Development");
        return folder;
    }
}
