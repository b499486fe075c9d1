using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

/// <summary>The colleague who is asked for: where he is, until when, and who answers for him.</summary>
/// <param name="Until">UTC.</param>
/// <param name="Deputy">Who acts for him today, else who answers while he is away.</param>
public sealed record AskedFor(Colleague Colleague, PresenceKind Presence, DateTime? Until, DateOnly? AwayUntil, string? Note, Colleague? Deputy, PresenceKind? DeputyPresence);

public sealed class FindColleague(AppDbContext db, HouseBook book, OfficeTime time)
{
    public async Task<AskedFor?> Find(string? typed, CancellationToken ct)
    {
        if (book.Directory.Find(typed ?? "") is not { } colleague)
        {
            return null;
        }

        var away = book.Directory.AwayOn(colleague.Id, time.Today);
        var deputy = (away?.DeputyId ?? colleague.DeputyId) is { } id ? book.Directory.Find(id) : null;
        var ids = new[] { colleague.Id, deputy?.Id ?? 0 };
        var said = await db.Presences.AsNoTracking().Where(p => ids.Contains(p.EmployeeId)).ToDictionaryAsync(p => p.EmployeeId, ct);
        var own = said.GetValueOrDefault(colleague.Id);
        return new AskedFor(colleague, away is not null ? PresenceKind.Away : KindOf(own), own?.KindAt(time.Now) is null or PresenceKind.In ? null : own.Until, away?.Until,
            own?.KindAt(time.Now) is null or PresenceKind.In ? null : own.Note, deputy, deputy is null ? null : KindOf(said.GetValueOrDefault(deputy.Id)));
    }

    private PresenceKind KindOf(Presence? presence) => presence?.KindAt(time.Now) ?? PresenceKind.In;
}
