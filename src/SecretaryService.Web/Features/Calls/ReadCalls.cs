using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

public sealed record CallLink(long Id, string Number);

/// <param name="Earlier">The call that this one takes up again, where its reader may see it; <paramref name="Later"/> the one that takes this up.</param>
public sealed record CallView(Call Call, IReadOnlyList<TrailRow> Trail, CallLink? Earlier, CallLink? Later);

public sealed record DayRow(
    long Id, string Number, DateTime OccurredAt, string? CallerName, string? CallerOrganisation, string? CallerPhone, string? Matter, string? ForName,
    CallOutcome Outcome, string TakenByName, DateTime? VoidedAt);

public sealed record DayPromise(long EntryId, DateTime DueAt, string OwnerName, string? Result);

/// <param name="Cut">There were more than a sheet takes.</param>
public sealed record DaySheet(DateOnly On, IReadOnlyList<DayRow> Rows, ILookup<long, DayPromise> Promises, bool Cut);

/// <summary>A call, and a day of calls, as its reader may see them.</summary>
public sealed class ReadCalls(AppDbContext db, OfficeTime time)
{
    private const int MostOfADay = 300;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    // The page that is opened most: its questions are made once.
    private static readonly Func<AppDbContext, long, Task<Call?>> CallBy = EF.CompileAsyncQuery((AppDbContext db, long id) =>
        db.Calls.AsNoTracking().Include(c => c.Commitments).AsSplitQuery().FirstOrDefault(c => c.Id == id));

    private static readonly Func<AppDbContext, long, Task<CallLink?>> LinkTo = EF.CompileAsyncQuery((AppDbContext db, long id) =>
        db.Calls.Where(c => c.Id == id).Select(c => new CallLink(c.Id, c.Number)).FirstOrDefault());

    private static readonly Func<AppDbContext, long, Task<CallLink?>> Later = EF.CompileAsyncQuery((AppDbContext db, long id) =>
        db.Calls.Where(c => c.EarlierCallId == id).OrderBy(c => c.Id).Select(c => new CallLink(c.Id, c.Number)).FirstOrDefault());

    /// <summary>From morning to evening; a day of more calls than a sheet takes shows its newest.</summary>
    public async Task<DaySheet> Day(DateOnly on, CancellationToken ct)
    {
        var day = on < DateOnly.MaxValue && on > DateOnly.MinValue ? on : time.Today;
        var (from, until) = (time.House.StartOf(day), time.House.StartOf(day.AddDays(1)));
        var rows = await db.Latest<Call>(Register.Calls, Stretch.OlderThan(new Keyset(until, 0), MostOfADay + 1)).Where(c => c.OccurredAt >= from)
            .Select(c => new DayRow(c.Id, c.Number, c.OccurredAt, c.CallerName, c.CallerOrganisation, c.CallerPhone, c.Matter, c.ForName, c.Outcome, c.TakenByName, c.VoidedAt)).ToListAsync(ct);
        var shown = rows.Take(MostOfADay).Reverse().ToList();
        var ids = shown.Select(r => r.Id).ToList();
        var promises = await db.Commitments.IgnoreQueryFilters(PastFilter).Where(c => ids.Contains(c.EntryId) && c.Withdrawn == null && c.Kind != CommitmentKind.Message)
            .OrderBy(c => c.DueAt).Select(c => new DayPromise(c.EntryId, c.DueAt, c.OwnerName, c.Done!.Result)).ToListAsync(ct);
        return new DaySheet(day, shown, promises.ToLookup(p => p.EntryId), rows.Count > MostOfADay);
    }

    public async Task<CallView?> One(long id, CancellationToken ct)
    {
        if (await CallBy(db, id) is not { } call)
        {
            return null;
        }

        return new CallView(call, await db.TrailOf(id, ct), call.EarlierCallId is { } earlier ? await LinkTo(db, earlier) : null, await Later(db, id));
    }
}
