using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Kiosks;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Visits;

/// <summary>A card of the board.</summary>
public sealed record VisitCard(
    long Id, string Number, string? Name, string? Organisation, int HeadCount, string? Purpose, VisitGrade Grade, Level Level, string? HostName, long? HostId,
    VisitState State, DateTime OccurredAt, DateTime? ExpectedFrom)
{
    public DateTime? ArrivedAt { get; init; }
    public DateTime? SeatBy { get; init; }
    public DateTime? GreeterAt { get; init; }
    public DateTime? SeatedAt { get; init; }
    public DateTime? ServedAt { get; init; }
    public DateTime? IntroducedAt { get; init; }
    public DateTime? MetAt { get; init; }
    public DateTime? LeftAt { get; init; }
    public DateTime? PreparedAt { get; init; }
    public bool WasAnnounced { get; init; }
    public bool ClosedByClock { get; init; }
    public string? CardNumber { get; init; }
    public bool CardIsOut { get; init; }
    public string? Drink { get; init; }

    public static readonly Expression<Func<Visit, VisitCard>> From = v => new VisitCard(
        v.Id, v.Number, v.VisitorName, v.Organisation, v.HeadCount, v.Purpose, v.Grade, v.Level, v.HostName, v.HostId, v.State, v.OccurredAt, v.ExpectedFrom)
    {
        ArrivedAt = v.ArrivedAt, SeatBy = v.SeatBy, GreeterAt = v.GreeterAt, SeatedAt = v.SeatedAt, ServedAt = v.ServedAt, IntroducedAt = v.IntroducedAt,
        MetAt = v.MetAt, LeftAt = v.LeftAt, PreparedAt = v.PreparedAt, WasAnnounced = v.WasAnnounced, ClosedByClock = v.ClosedByClock,
        CardNumber = v.CardNumber, CardIsOut = v.CardIsOut, Drink = v.Drink,
    };

    public Keyset Place => new(OccurredAt, Id);

    public string Label => Name ?? Organisation ?? "";
}

/// <summary>Whether the host knows that his guest is here.</summary>
public sealed record HostNotice(long EntryId, long CommitmentId, DateTime DueAt, DateTime? DoneAt);

/// <param name="Rooms">Where a guest is received, by visit.</param>
public sealed record BoardPage(IReadOnlyList<VisitCard> Cards, IReadOnlyDictionary<long, HostNotice> Hosts, ILookup<long, string> Rooms, bool Cut)
{
    /// <summary>Who waits at a kiosk for the front desk.</summary>
    public IReadOnlyList<DeskCall> Calls { get; init; } = [];

    public IEnumerable<VisitCard> In(VisitState state) => state == VisitState.Left
        ? Cards.Where(c => c.State == state).OrderByDescending(c => c.LeftAt) : Cards.Where(c => c.State == state).OrderBy(c => c.ArrivedAt ?? c.OccurredAt);

    /// <summary>Guests, not lines: a group of twelve is twelve.</summary>
    public int PeopleIn(VisitState state) => Cards.Where(c => c.State == state).Sum(c => c.HeadCount);

    public IEnumerable<VisitCard> ToServe => Cards.Where(c => c.State is VisitState.Waiting or VisitState.InMeeting && c.ServedAt is null);
}

/// <summary>来访看板: everybody who is expected today, is here, or has left today, as its reader may see them.</summary>
public sealed class ReadBoard(AppDbContext db, OfficeTime time)
{
    /// <summary>No front desk receives more in a day; beyond it the register is the place to look.</summary>
    public const int MostOfADay = 600;
    private const int MostHere = 500;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public async Task<BoardPage> Today(CancellationToken ct)
    {
        var (from, until) = (time.House.StartOf(time.Today), time.House.StartOf(time.Today.AddDays(1)));
        var today = await db.Latest<Visit>(Register.Visits, Stretch.OlderThan(new Keyset(until, 0), MostOfADay + 1))
            .Where(v => v.OccurredAt >= from && v.VoidedAt == null).Select(VisitCard.From).ToListAsync(ct);
        var here = await OnSite.Where(v => v.OccurredAt < from).Select(VisitCard.From).Take(MostHere).ToListAsync(ct);
        var cards = here.Concat(today.Take(MostOfADay)).ToList();
        return new BoardPage(cards, await Hosts([.. cards.Where(c => c.ArrivedAt is not null && c.LeftAt is null).Select(c => c.Id)], ct), await db.RoomsOf([.. cards.Select(c => c.Id)], ct), today.Count > MostOfADay)
        {
            // Few, and put in order here: the order of the key would make the database read all that ever rang.
            Calls = [.. (await db.DeskCalls.AsNoTracking().Waiting.ToListAsync(ct)).OrderBy(c => c.Id)],
        };
    }

    /// <summary>Everybody who is in the house now, for the fire warden: by host, so that somebody can be asked.</summary>
    public Task<List<VisitCard>> Here(CancellationToken ct) =>
        OnSite.OrderBy(v => v.HostName).ThenBy(v => v.Id).Select(VisitCard.From).Take(MostHere).ToListAsync(ct);

    // The first condition is the index's own, so that the database takes it.
    private IQueryable<Visit> OnSite => db.Visits.Where(v => v.State < VisitState.Left && v.State > VisitState.Expected && v.VoidedAt == null);

    private async Task<Dictionary<long, HostNotice>> Hosts(List<long> ids, CancellationToken ct) =>
        (await db.Commitments.IgnoreQueryFilters(PastFilter).Where(c => ids.Contains(c.EntryId) && c.Kind == CommitmentKind.ReceiveVisitor && c.Withdrawn == null)
            .Select(c => new HostNotice(c.EntryId, c.Id, c.DueAt, c.Done == null ? null : c.Done.At)).ToListAsync(ct))
        .GroupBy(h => h.EntryId).ToDictionary(g => g.Key, g => g.MaxBy(h => h.CommitmentId)!);
}
