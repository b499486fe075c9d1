using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Kiosks;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Kiosk;

/// <summary>What came of a name: one visit, several people of that name, or nobody.</summary>
public sealed record Found(long? VisitId, bool Several)
{
    public static readonly Found Nobody = new(null, Several: false);
}

/// <summary>
/// What a kiosk may ask of the register: whether a whole name is expected today or here now, and no list of anything. A kiosk sees nothing through the
/// filter; what it finds, it finds past it, and tells nobody.
/// </summary>
public sealed class KioskDesk(AppDbContext db, HouseBook book, IReadGuestLinks links, TimeProvider clock)
{
    private const int Digits = 4;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public House House => book.House;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private IQueryable<Visit> Visits => db.Visits.IgnoreQueryFilters(PastFilter).Where(v => v.State < VisitState.Left && v.VoidedAt == null);

    /// <summary>Whom an invitation is for, whatever the day; nobody where it is forged, over, or used.</summary>
    public async Task<Found> ByCode(string token, CancellationToken ct) =>
        links.CheckIn(token) is { } id && await db.Visits.IgnoreQueryFilters(PastFilter).AnyAsync(v => v.Id == id && v.VoidedAt == null && (v.State == VisitState.Expected || v.State == VisitState.NoShow), ct)
            ? new Found(id, Several: false) : Found.Nobody;

    public Task<Found> Expected(WhoForm form, CancellationToken ct)
    {
        var today = House.DayOf(Now);
        var (from, until) = (House.StartOf(today), House.StartOf(today.AddDays(1)));
        return Among(Visits.Where(v => v.State == VisitState.Expected && v.OccurredAt >= from && v.OccurredAt < until), form, v => v.IsOf(form.Who!), ct);
    }

    /// <summary>By name, by the number on the badge, or by that of the visitor card.</summary>
    public Task<Found> Here(WhoForm form, CancellationToken ct)
    {
        var typed = Domain.Staff.Directory.Key(form.Who!);
        return Among(Visits.Where(v => v.State > VisitState.Expected), form, v => v.IsOf(form.Who!) || (typed.Length > 0 && (typed == Domain.Staff.Directory.Key(v.Number) || typed == Domain.Staff.Directory.Key(v.CardNumber ?? ""))), ct);
    }

    public Task<Visit?> Find(long id, CancellationToken ct) =>
        db.Visits.IgnoreQueryFilters(PastFilter).Include(v => v.Commitments).Include(v => v.Parties).Include(v => v.Exclusions).AsSplitQuery().FirstOrDefaultAsync(v => v.Id == id && v.VoidedAt == null, ct);

    private async Task<Visit> Open(WalkInForm form, KioskHere kiosk, CancellationToken ct)
    {
        var on = House.DayOf(Now);
        var number = await db.NextNumber(Series.Of(Register.Visits, Level.Internal, on.Year), ct);
        var registration = new Registration(number.ToString(), Now, on, Now, Person.ByNameAlone(kiosk.Name), House.StandardOn(on).Number);
        var guest = new Guest(Said(form.Name), Said(form.Organisation), null, form.HeadCount ?? 1, null);
        var visit = Visit.WalkIn(registration, new VisitNote(guest, Said(form.Purpose), HostOf(form), VisitGrade.C), Level.Internal);
        db.Add(visit);
        return visit;
    }

    /// <summary>With the notice as it stands now: the page that showed it says of which version of the house it was.</summary>
    /// <returns>Nothing where the visit was struck out meanwhile.</returns>
    /// <exception cref="RuleBrokenException">The guest is here already, or a rule is broken.</exception>
    public async Task<Visit?> CheckIn(Checking who, KioskHere kiosk, string language, CancellationToken ct)
    {
        var visit = who.VisitId is { } id ? await Find(id, ct) : await Open(who.WalkIn!, kiosk, ct);
        visit?.CheckIn(House, new NoticeAccepted(Now, House.Company.NoticeIn(language), language, kiosk.Name));
        await Save(ct);
        return visit;
    }

    public async Task CheckOut(long id, KioskHere kiosk, CancellationToken ct)
    {
        (await Find(id, ct))?.CheckOut(House, kiosk.Name, Now);
        await Save(ct);
    }

    /// <summary>However often somebody presses: one of a kind waits at a kiosk.</summary>
    public async Task Call(KioskHere kiosk, DeskCallKind kind, CancellationToken ct)
    {
        if (!await db.DeskCalls.AnyAsync(c => c.KioskId == kiosk.Id && c.Kind == kind && c.AnsweredAt == null, ct))
        {
            db.Add(new DeskCall(kiosk.Id, kiosk.Name, kind, Now));
            await Save(ct);
        }
    }

    private Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);

    // A day of a front desk fits into memory; compared there, because a database does not know when two spellings are one name.
    private static async Task<Found> Among(IQueryable<Visit> visits, WhoForm form, Func<Visit, bool> isMeant, CancellationToken ct)
    {
        var named = (await visits.AsNoTracking().IgnoreAutoIncludes().ToListAsync(ct)).Where(isMeant).ToList();
        var meant = named.Count > 1 && !string.IsNullOrWhiteSpace(form.Besides) ? named.Where(v => Fits(v, form.Besides)).ToList() : named;
        return meant switch
        {
            [var one] => new Found(one.Id, Several: false),
            [] when named.Count == 0 => Found.Nobody,
            _ => new Found(null, Several: true),
        };
    }

    private static bool Fits(Visit visit, string besides) => Domain.Staff.Directory.Key(besides) is { Length: > 0 } key
        && (key == Domain.Staff.Directory.Key(visit.Organisation ?? "") || (key.Length == Digits && key.All(char.IsAsciiDigit) && visit.PhoneDigits?.EndsWith(key, StringComparison.Ordinal) == true));

    private Addressee? HostOf(WalkInForm form) => Said(form.Host) is not { } words ? null
        : book.Directory.FindInFull(words) is { } colleague ? new Addressee(colleague.Name, colleague.Id, colleague.DepartmentId) : new Addressee(words);

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}
