using System.CommandLine;
using SecretaryService.Data;
using SecretaryService.Data.Files.Reading;

namespace SecretaryService.Web.Operations;

/// <summary>What an administrator does with the vault at the console: <c>verify-files</c>, <c>rotate-file-keys</c>.</summary>
internal static class FileCommands
{
    public static Command Verify(Option<string?> dataFolder, TextWriter output)
    {
        var command = new Command("verify-files", "Reads every attached file to its end and compares it with the sum taken when it came.");
        command.SetAction(async (given, ct) =>
        {
            await using var app = CommandOffice.Existing(given.GetValue(dataFolder));
            await using var scope = await Ready(app, ct);
            var (whole, damaged) = await scope.ServiceProvider.GetRequiredService<CheckVault>().Verify(ct);
            foreach (var file in damaged)
            {
                await output.WriteLineAsync($"missing or damaged: {file}");
            }

            await output.WriteLineAsync($"{whole} files are whole, {damaged.Count} are not.");
            return damaged.Count == 0 ? 0 : 1;
        });
        return command;
    }

    public static Command Rotate(Option<string?> dataFolder, TextWriter output)
    {
        var command = new Command("rotate-file-keys", "Wraps the key of every attached file by the newest key of the ring. The files themselves are not touched.");
        command.SetAction(async (given, ct) =>
        {
            await using var app = CommandOffice.Existing(given.GetValue(dataFolder));
            await using var scope = await Ready(app, ct);
            var done = await scope.ServiceProvider.GetRequiredService<CheckVault>().Rewrap(ct);
            await output.WriteLineAsync($"{done} file keys are wrapped anew.");
            return 0;
        });
        return command;
    }

    private static async Task<AsyncServiceScope> Ready(WebApplication app, CancellationToken ct)
    {
        var scope = app.Services.CreateAsyncScope();
        await CheckBooks.AgreeOnVersion(scope.ServiceProvider.GetRequiredService<AppDbContext>(), bringUpToDate: false, ct);
        return scope;
    }
}
