using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Features.Shared;

namespace SecretaryService.Web.Features.Visits;

/// <param name="Before">Earlier visits of the same guest, by contact or by number.</param>
/// <param name="Rooms">Where the guest is received.</param>
public sealed record VisitView(Visit Visit, IReadOnlyList<TrailRow> Trail, IReadOnlyList<VisitCard> Before, string Rooms);

public sealed record VisitPage(VisitDays Days, Turned<VisitCard> Rows);

/// <summary>The register of visits and one of them, as its reader may see them.</summary>
public sealed class ReadVisits(AppDbContext db, HouseBook book)
{
    public const int PageLength = 25;
    private const int MostBefore = 10;
    public async Task<VisitPage> Page(VisitDays days, string? newer, string? older, CancellationToken ct)
    {
        var stretch = Stretch.Of(newer, older, PageLength + 1, days.Top(book.House));
        var found = await db.Latest<Visit>(Register.Visits, stretch).Select(VisitCard.From).ToListAsync(ct);
        return new(days, found.FindAll(Within(days)).Turn(PageLength, stretch, card => card.Place.ToString()));
    }

    // Read in the order of the index; what lies beyond the days asked for ends the page.
    private Predicate<VisitCard> Within(VisitDays days)
    {
        var (first, end) = (days.From is { } from ? book.House.StartOf(from) : DateTime.MinValue, days.Top(book.House)?.OccurredAt ?? DateTime.MaxValue);
        return card => card.OccurredAt >= first && card.OccurredAt < end;
    }

    public async Task<VisitView?> One(long id, CancellationToken ct)
    {
        if (await db.Visits.AsNoTracking().Include(v => v.Commitments).AsSplitQuery().FirstOrDefaultAsync(v => v.Id == id, ct) is not { } visit)
        {
            return null;
        }

        return new VisitView(visit, await db.TrailOf(id, ct), await Before(visit, ct), string.Join(", ", (await db.RoomsOf([id], ct))[id]));
    }

    private async Task<IReadOnlyList<VisitCard>> Before(Visit visit, CancellationToken ct)
    {
        var (id, contact, digits) = (visit.Id, visit.ContactId, visit.PhoneDigits);
        var known = contact is not null ? db.Visits.Where(v => v.ContactId == contact) : db.Visits.Where(v => v.PhoneDigits == digits);
        return contact is null && digits is null ? []
            : await known.Where(v => v.Id != id).OrderByDescending(v => v.Id).Take(MostBefore).Select(VisitCard.From).ToListAsync(ct);
    }
}
