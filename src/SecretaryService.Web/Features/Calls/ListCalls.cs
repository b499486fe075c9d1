using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

/// <summary>A page of the register: the lines, the promises still open on them, and where to turn.</summary>
/// <param name="Views">The viewer's own, each with how many it holds, up to <see cref="ListCalls.MostCounted"/>.</param>
public sealed record CallsPage(
    IReadOnlyList<CallRow> Rows, IReadOnlyDictionary<long, DateTime> OpenDue, string? Newer, string? Older, CallFilter Filter, IReadOnlyList<ViewTab> Views);

internal readonly record struct OpenPromise(long EntryId, DateTime DueAt);

public sealed record ViewTab(long Id, string Name, string Query, int Count);

/// <summary>
/// The register of calls, page by page: plain, by the time of the call, driven by the entries' own index; narrowed, in the order of
/// registration, from the index of words and facets.
/// </summary>
public sealed class ListCalls(AppDbContext db, OfficeTime time)
{
    public const int MostCounted = 99;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];
    private static readonly Lines<Call, CallRow> Lines = new(CallRow.From, row => row.Place);

    // Asked with every page: made once. Of entries that the filter let through a moment ago.
    private static readonly Func<AppDbContext, List<long>, IAsyncEnumerable<OpenPromise>> OpenPromises = EF.CompileAsyncQuery((AppDbContext db, List<long> ids) =>
        db.Commitments.IgnoreQueryFilters(PastFilter).Where(c => c.Done == null && c.Withdrawn == null && ids.Contains(c.EntryId)).Select(c => new OpenPromise(c.EntryId, c.DueAt)));

    private static readonly Func<AppDbContext, long, IAsyncEnumerable<ViewTab>> ViewsOf = EF.CompileAsyncQuery((AppDbContext db, long person) =>
        db.SavedViews.Where(v => v.PersonId == person && v.Register == Register.Calls).OrderBy(v => v.Id).Select(v => new ViewTab(v.Id, v.Name, v.Query, 0)));

    public async Task<CallsPage> Page(CallFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        var (rows, newerPlace, olderPlace) = filter.IsPlain ? await db.PageOf(Register.Calls, Lines, newer, older, ct, Keyset.EndOf(filter.Until, time.House))
            : await db.PageOf(filter.ToNarrowing(db.Viewer, time.Today), Lines, newer, older, ct);
        return new CallsPage(rows, await OpenDue([.. rows.Select(r => r.Id)], ct), newerPlace, olderPlace, filter, await Views(ct));
    }

    // In one query; each stops at a hundred, and the filter has looked at every entry that is counted.
    private async Task<IReadOnlyList<ViewTab>> Views(CancellationToken ct)
    {
        var views = await ViewsOf(db, db.Viewer.PersonId).ToListAsync(ct);
        if (views.Count == 0)
        {
            return views;
        }

        var counted = await views.Select(view => Of(view)).Aggregate((all, more) => all.Concat(more)).ToListAsync(ct);
        return [.. views.Select(view => view with { Count = counted.Count(id => id == view.Id) })];
    }

    private IQueryable<long> Of(ViewTab view)
    {
        var found = db.Matching(ReadFilter.Of(view.Query).ToNarrowing(db.Viewer, time.Today), new FoundStretch(MostCounted + 1));
        return db.Entries.Where(e => found.Contains(e.Id)).Select(_ => view.Id);
    }

    private async Task<Dictionary<long, DateTime>> OpenDue(List<long> ids, CancellationToken ct)
    {
        var due = new Dictionary<long, DateTime>();
        await foreach (var promise in OpenPromises(db, ids).WithCancellation(ct))
        {
            due[promise.EntryId] = due.TryGetValue(promise.EntryId, out var earlier) && earlier < promise.DueAt ? earlier : promise.DueAt;
        }

        return due;
    }
}
