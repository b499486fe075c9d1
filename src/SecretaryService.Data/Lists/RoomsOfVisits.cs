using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Data.Lists;

/// <summary>Where guests are received.</summary>
public static class RoomsOfVisits
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    extension(AppDbContext db)
    {
        /// <summary>The rooms that are kept for these visits. Whoever sees a visit may know where it is; nothing else of the reservation is read.</summary>
        public async Task<ILookup<long, string>> RoomsOf(IReadOnlyList<long> visits, CancellationToken ct) =>
            (visits.Count == 0 ? [] : await db.Reservations.IgnoreQueryFilters(PastFilter)
                .Where(r => r.VisitId != null && visits.Contains(r.VisitId.Value) && r.EndedAt == null && r.VoidedAt == null)
                .Select(r => new { Visit = r.VisitId!.Value, r.RoomName }).ToListAsync(ct)).ToLookup(r => r.Visit, r => r.RoomName);
    }
}
