using System.CommandLine;
using System.Globalization;
using SecretaryService.Data;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Operations;

/// <summary>What an administrator does at the console: <c>backup</c>, <c>restore</c>, <c>verify-journal</c>, <c>create-admin</c>, those of files, <c>help</c>.</summary>
public static class OfficeCommands
{
    private static readonly Option<string?> DataFolderOption = new("--data") { Description = "The data folder, instead of the setting Data:Folder.", Recursive = true };

    /// <summary>Whether these arguments are a command; what begins with a dash or sets a value is for the server.</summary>
    public static bool Are(IReadOnlyList<string> args) =>
        args is [var first, ..] && (first is "--help" or "-h" or "-?" || (!first.StartsWith('-') && !first.Contains('=', StringComparison.Ordinal)));

    /// <returns>0 when it was done, 1 when not.</returns>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            string[] asked = args is ["help", .. var rest] ? [.. rest, "--help"] : args;
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = errors };
            return await All(output).Parse(asked).InvokeAsync(configuration);
        }
        catch (Exception e) when (e is CommandRefusedException or StartRefusedException)
        {
            await errors.WriteLineAsync(e.Message);
        }
        catch (RuleBrokenException e)
        {
            await errors.WriteLineAsync(string.Format(CultureInfo.InvariantCulture, e.Message, [.. e.Arguments]));
        }
        catch (System.Data.Common.DbException e)
        {
            await errors.WriteLineAsync($"The database cannot be read ({e.Message.ReplaceLineEndings(" ")}). Check Database:Provider and Database:ConnectionString.");
        }

        return 1;
    }

    private static RootCommand All(TextWriter output) => new("Secretary Service. Without a command: the server.")
    {
        DataFolderOption, BackupCommand(output), RestoreCommand(output), VerifyCommand(output), AdministratorCommand(output), FileCommands.Verify(DataFolderOption, output), FileCommands.Rotate(DataFolderOption, output),
    };

    private static Command BackupCommand(TextWriter output)
    {
        var file = new Argument<string>("file") { Description = "The zip file to write. It must not be there yet." };
        var command = new Command("backup", "Saves database, keys and files into one file, while the server runs, and checks the copy.") { file };
        command.SetAction(async (given, ct) =>
        {
            await using var app = CommandOffice.Existing(given.GetValue(DataFolderOption));
            await using var scope = app.Services.CreateAsyncScope();
            var made = await ActivatorUtilities.CreateInstance<BackUp>(scope.ServiceProvider).Run(given.GetRequiredValue(file), ct);
            await output.WriteLineAsync(made.Database == Manifest.Sqlite
                ? $"Saved to {Path.GetFullPath(given.GetRequiredValue(file))}: {made.Entries} entries, {made.Lines} journal lines, {made.Files.Count} files. The copy was opened and agrees."
                : $"Saved the data folder to {Path.GetFullPath(given.GetRequiredValue(file))}: {made.Files.Count} files. The database itself is NOT in it: save it with SQL Server's own BACKUP DATABASE.");
            return 0;
        });
        return command;
    }

    private static Command RestoreCommand(TextWriter output)
    {
        var file = new Argument<string>("file") { Description = "A file written by backup." };
        var command = new Command("restore", "Puts a backup into an empty data folder, after checking every byte of it.") { file };
        command.SetAction(async (given, ct) =>
        {
            var builder = CommandOffice.Prepare(given.GetValue(DataFolderOption));
            var folder = DataFolder.PathOf(builder.Configuration, builder.Environment);
            var restored = await Restore.Run(given.GetRequiredValue(file), folder, ct);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"Restored to {folder} what version {restored.Version} saved at {restored.At:yyyy-MM-dd HH:mm} UTC: {restored.Entries} entries, {restored.Lines} journal lines, {restored.Files.Count} files."));
            if (restored.Database == Manifest.SqlServer)
            {
                await output.WriteLineAsync("The database itself is NOT in it: restore it with SQL Server's own RESTORE DATABASE.");
            }

            if (builder.Configuration["Files:Folder"] is { Length: > 0 } elsewhere)
            {
                await output.WriteLineAsync($"Attached files were restored to {Path.Combine(folder, Manifest.VaultFolder)}: move them to {elsewhere}, which Files:Folder names.");
            }

            return 0;
        });
        return command;
    }

    private static Command VerifyCommand(TextWriter output)
    {
        var command = new Command("verify-journal", "Proves that nothing was changed, cut or lost: journal, registers, numbers and daily seals.");
        command.SetAction(async (given, ct) =>
        {
            await using var app = CommandOffice.Existing(given.GetValue(DataFolderOption));
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            await CheckBooks.AgreeOnVersion(db, bringUpToDate: false, ct);
            var books = await CheckBooks.Run(db, app.Services.GetRequiredService<Seal>(), app.Services.GetRequiredService<DataFolder>().Root, ct);
            foreach (var broken in books.Broken)
            {
                await output.WriteLineAsync($"{broken.Number} version {broken.Version}: {broken.Why}");
            }

            await output.WriteLineAsync(books.Broken.Count == 0
                ? $"The journal agrees: {books.Entries} entries, {books.Lines} lines"
                : $"The journal does not agree in {books.Broken.Count} places: {books.Entries} entries, {books.Lines} lines");
            return books.Broken.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static Command AdministratorCommand(TextWriter output)
    {
        var name = new Option<string>("--name") { Description = "The person's name.", Required = true };
        var userName = new Option<string>("--user-name") { Description = "The name to sign in with.", Required = true };
        var command = new Command("create-admin", "Creates an administrator with a first password, which is printed once.") { name, userName };
        command.SetAction(async (given, ct) =>
        {
            var (person, account) = (given.GetRequiredValue(name), given.GetRequiredValue(userName));
            var password = await CreateAdministrator.Run(given.GetValue(DataFolderOption), person, account, ct);
            await output.WriteLineAsync($"{person.Trim()} can sign in as {account.Trim()}. First password, shown only here, to be changed at the first sign-in: {password}");
            return 0;
        });
        return command;
    }
}
