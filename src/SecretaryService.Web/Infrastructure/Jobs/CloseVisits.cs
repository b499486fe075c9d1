using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Web.Infrastructure.Jobs;

/// <summary>
/// The day is over: whoever is still said to be in the house is closed with a mark, and whoever did not come did not come. So the list of
/// those in the house is true in the morning. Clause 3.2.5.
/// </summary>
public sealed class CloseVisits(JobTools tools, HouseBook book, ILogger<CloseVisits> log) : Rounds(tools, log)
{
    private const int Batch = 100;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    protected override string Work => "visits";

    protected override TimeSpan Every => TimeSpan.FromMinutes(5);

    protected override async Task Go(IServiceProvider services, AppDbContext db, CancellationToken ct)
    {
        while (await Tools.Do(db, d => Close(d, ct), ct) == Batch && await IsOurs(db, ct))
        {
            // The next hundred.
        }
    }

    private async Task<int> Close(AppDbContext db, CancellationToken ct)
    {
        var today = book.House.StartOf(book.House.DayOf(Now));
        // Somebody announced for the night before is still expected until his time is over.
        var open = await db.Visits.IgnoreQueryFilters(PastFilter).Include(v => v.Commitments).AsSplitQuery()
            .Where(v => v.State < VisitState.Left && v.VoidedAt == null && v.OccurredAt < today && (v.State != VisitState.Expected || v.ExpectedUntil == null || v.ExpectedUntil < today))
            .OrderBy(v => v.Id).Take(Batch).ToListAsync(ct);
        foreach (var visit in open)
        {
            visit.EndOfDay(book.House, Now);
        }

        return open.Count;
    }
}
