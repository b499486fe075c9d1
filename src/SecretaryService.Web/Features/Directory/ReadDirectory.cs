using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Directory;

/// <summary>A colleague with where he is and who acts for him.</summary>
public sealed record DirectoryRow(Colleague Colleague, PresenceKind Presence, DateTime? Until, string? Note, Deputyship? Away);

public sealed record DirectoryPage(string? Q, IReadOnlyList<DirectoryRow> Rows);

public sealed record ColleaguePage(DirectoryRow Row, IReadOnlyList<Deputyship> Deputyships, PresenceForm Presence, DeputyForm Deputy);

/// <summary>通讯录: everybody in the house.</summary>
public sealed class ReadDirectory(AppDbContext db, HouseBook book, OfficeTime time)
{
    public async Task<DirectoryPage> Page(string? q, CancellationToken ct)
    {
        var said = await db.Presences.AsNoTracking().ToDictionaryAsync(p => p.EmployeeId, ct);
        return new DirectoryPage(q, [.. book.Directory.Colleagues.Where(c => c.Fits(q)).Select(c => Row(c, said.GetValueOrDefault(c.Id)))]);
    }

    public async Task<ColleaguePage?> One(long id, CancellationToken ct, PresenceForm? presence = null, DeputyForm? deputy = null) =>
        book.Directory.Find(id) is not { } colleague ? null
            : new ColleaguePage(Row(colleague, await db.Presences.AsNoTracking().FirstOrDefaultAsync(p => p.EmployeeId == id, ct)),
                [.. book.Directory.Deputyships.Where(d => d.AbsentId == id || d.DeputyId == id)], presence ?? new PresenceForm { Presence = PresenceKind.In }, deputy ?? new DeputyForm { From = time.Today, Until = time.Today });

    private DirectoryRow Row(Colleague colleague, Presence? said)
    {
        var (away, kind) = (book.Directory.AwayOn(colleague.Id, time.Today), said?.KindAt(time.Now) ?? PresenceKind.In);
        return new DirectoryRow(colleague, away is null ? kind : PresenceKind.Away, kind == PresenceKind.In ? null : said!.Until, kind == PresenceKind.In ? null : said!.Note, away);
    }
}
