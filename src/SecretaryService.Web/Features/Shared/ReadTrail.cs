using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;

namespace SecretaryService.Web.Features.Shared;

/// <summary>The journal of one entry as its page shows it, the newest first.</summary>
public static class ReadTrail
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    // Asked by every page of an entry: the question is made once.
    private static readonly Func<AppDbContext, long, IAsyncEnumerable<TrailRow>> Lines = EF.CompileAsyncQuery((AppDbContext db, long id) =>
        from line in db.Journal.IgnoreQueryFilters(PastFilter)
        join writer in db.Employees on line.ById equals writer.Id into writers
        from writer in writers.DefaultIfEmpty()
        where line.EntryId == id
        orderby line.Version descending
        select new TrailRow(line.At, (string?)writer.Name, line.Facts, line.Changes));

    /// <summary>Of an entry that was itself seen through the filter: its journal need not ask again.</summary>
    public static ValueTask<List<TrailRow>> TrailOf(this AppDbContext db, long entryId, CancellationToken ct) => Lines(db, entryId).ToListAsync(ct);
}
