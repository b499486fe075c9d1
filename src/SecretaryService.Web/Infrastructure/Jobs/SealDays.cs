using SecretaryService.Data;
using SecretaryService.Data.Journal;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Infrastructure.Jobs;

/// <summary>
/// Seals yesterday once it is over, and writes the seal where a database administrator cannot reach it: into the log and into a file. Missing
/// at the start (the house was closed at midnight), it is made then.
/// </summary>
public sealed class SealDays(JobTools tools, HouseBook book, Seal seal, DataFolder folder, ILogger<SealDays> log) : Rounds(tools, log)
{
    /// <summary>What was saved just before midnight is settled by then.</summary>
    private static readonly TimeSpan AfterMidnight = TimeSpan.FromMinutes(15);

    protected override string Work => "seal";

    protected override TimeSpan Every => TimeSpan.FromMinutes(5);

    protected override async Task Go(IServiceProvider services, AppDbContext db, CancellationToken ct)
    {
        var yesterday = book.House.DayOf(Now - AfterMidnight).AddDays(-1);
        if (await new SealDay(db, seal).Draw(yesterday, Now, ct) is { } drawn)
        {
            await Tools.Do(db, d => Task.FromResult(d.DailySeals.Add(drawn)), ct);
            Log.LogInformation("Daily seal {Seal}", drawn.Line);
        }

        await SealsFile.WriteMissing(folder, db, ct);
    }
}
