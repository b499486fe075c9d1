using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Features.Shared;

namespace SecretaryService.Web.Features.Visits;

public sealed record VisitsPage(IReadOnlyList<VisitCard> Rows, string? Newer, string? Older);

/// <param name="Before">Earlier visits of the same guest, by contact or by number.</param>
public sealed record VisitView(Visit Visit, IReadOnlyList<TrailRow> Trail, IReadOnlyList<VisitCard> Before);

/// <summary>The register of visits and one of them, as its reader may see them.</summary>
public sealed class ReadVisits(AppDbContext db)
{
    public const int PageLength = 25;
    private const int MostBefore = 10;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public async Task<VisitsPage> Page(string? newer, string? older, CancellationToken ct)
    {
        var stretch = Keyset.TryParse(newer) is { } above ? Stretch.NewerThan(above, PageLength + 1)
            : Keyset.TryParse(older) is { } below ? Stretch.OlderThan(below, PageLength + 1)
            : Stretch.Newest(PageLength + 1);
        var found = await db.Latest<Visit>(Register.Visits, stretch).Select(VisitCard.From).ToListAsync(ct);
        var rows = found.Take(PageLength).ToList();
        if (stretch.Newer)
        {
            rows.Reverse();
        }

        var (more, fromAPlace) = (found.Count > PageLength, stretch.From is not null);
        return new VisitsPage(rows, rows.Count > 0 && (stretch.Newer ? more : fromAPlace) ? rows[0].Place.ToString() : null,
            rows.Count > 0 && (!stretch.Newer ? more : fromAPlace) ? rows[^1].Place.ToString() : null);
    }

    public async Task<VisitView?> One(long id, CancellationToken ct)
    {
        if (await db.Visits.AsNoTracking().Include(v => v.Commitments).AsSplitQuery().FirstOrDefaultAsync(v => v.Id == id, ct) is not { } visit)
        {
            return null;
        }

        // The entry itself was seen through the filter; its journal need not ask again.
        var trail = from line in db.Journal.IgnoreQueryFilters(PastFilter)
                    join writer in db.Employees on line.ById equals writer.Id into writers
                    from writer in writers.DefaultIfEmpty()
                    where line.EntryId == id
                    orderby line.Version descending
                    select new TrailRow(line.At, (string?)writer.Name, line.Facts, line.Changes);
        return new VisitView(visit, await trail.ToListAsync(ct), await Before(visit, ct));
    }

    private async Task<IReadOnlyList<VisitCard>> Before(Visit visit, CancellationToken ct)
    {
        var (id, contact, digits) = (visit.Id, visit.ContactId, visit.PhoneDigits);
        var known = contact is not null ? db.Visits.Where(v => v.ContactId == contact) : db.Visits.Where(v => v.PhoneDigits == digits);
        return contact is null && digits is null ? []
            : await known.Where(v => v.Id != id).OrderByDescending(v => v.Id).Take(MostBefore).Select(VisitCard.From).ToListAsync(ct);
    }
}
