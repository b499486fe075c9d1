using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

/// <summary>One line of an entry's journal with the name of who did it.</summary>
public sealed record TrailRow(DateTime At, string By, string Facts, string Changes);

public sealed record CallView(Call Call, IReadOnlyList<TrailRow> Trail);

/// <summary>The register of calls, as its reader may see it.</summary>
public sealed class ReadCalls(AppDbContext db, OfficeTime time)
{
    private const int PageLength = 25;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public async Task<CallsPage> Page(string? newer, string? older, DateOnly? until, CancellationToken ct)
    {
        var stretch = Keyset.TryParse(newer) is { } above ? Stretch.NewerThan(above, PageLength + 1)
            : (Keyset.TryParse(older) ?? EndOf(until)) is { } below ? Stretch.OlderThan(below, PageLength + 1)
            : Stretch.Newest(PageLength + 1);
        var found = await db.Latest<Call>(Register.Calls, stretch).Select(CallRow.From).ToListAsync(ct);
        var more = found.Count > PageLength;
        var rows = found.Take(PageLength).ToList();
        if (stretch.Newer)
        {
            rows.Reverse();
        }

        return new CallsPage(rows, await OpenDue([.. rows.Select(r => r.Id)], ct),
            rows.Count > 0 && (stretch.Newer ? more : stretch.From is not null) ? rows[0].Place : null,
            rows.Count > 0 && (!stretch.Newer ? more : stretch.From is not null) ? rows[^1].Place : null,
            until);
    }

    public async Task<CallView?> One(long id, CancellationToken ct)
    {
        if (await db.Calls.AsNoTracking().Include(c => c.Commitments).AsSplitQuery().FirstOrDefaultAsync(c => c.Id == id, ct) is not { } call)
        {
            return null;
        }

        // The entry itself was seen through the filter; its journal need not ask again.
        var trail = from line in db.Journal.IgnoreQueryFilters(PastFilter)
                    join writer in db.Employees on line.ById equals writer.Id
                    where line.EntryId == id
                    orderby line.Version descending
                    select new TrailRow(line.At, writer.Name, line.Facts, line.Changes);
        return new CallView(call, await trail.ToListAsync(ct));
    }

    // Of entries that the filter let through a moment ago.
    private async Task<Dictionary<long, DateTime>> OpenDue(IReadOnlyList<long> ids, CancellationToken ct)
    {
        var open = await db.Commitments.IgnoreQueryFilters(PastFilter).Open.Where(c => ids.Contains(c.EntryId))
            .Select(c => new { c.EntryId, c.DueAt }).ToListAsync(ct);
        return open.GroupBy(o => o.EntryId).ToDictionary(g => g.Key, g => g.Min(o => o.DueAt));
    }

    private Keyset? EndOf(DateOnly? day) => day is { } d && d < DateOnly.MaxValue ? new Keyset(time.House.StartOf(d.AddDays(1)), 0) : null;
}
