using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Infrastructure.Jobs;

/// <summary>seals/seals.txt in the data folder: one line a day, only ever added to.</summary>
internal static class SealsFile
{
    public static IReadOnlyList<string> Read(string dataFolder) => File.Exists(PathIn(dataFolder)) ? File.ReadAllLines(PathIn(dataFolder)) : [];

    /// <summary>Seals later than the last one in it: also those whose writing a killed process did not reach.</summary>
    public static async Task WriteMissing(DataFolder folder, AppDbContext db, CancellationToken ct)
    {
        var last = Read(folder.Root) is [.., var line] ? DateOnly.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture) : DateOnly.MinValue;
        var missing = await db.DailySeals.AsNoTracking().Where(s => s.Day > last).OrderBy(s => s.Day).ToListAsync(ct);
        if (missing.Count == 0)
        {
            return;
        }

        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(PathIn(folder.Root))!);
        await using var file = new FileStream(PathIn(folder.Root), FileMode.Append, FileAccess.Write);
        await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(string.Concat(missing.Select(s => s.Line + "\n"))), ct);
        file.Flush(flushToDisk: true);
    }

    private static string PathIn(string dataFolder) => Path.Combine(dataFolder, "seals", "seals.txt");
}
