using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Registers;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

/// <summary>One deed for several calls: all of them or none. Each has its own line in its own journal; together they can be taken back.</summary>
public sealed class DoInBulk(AppDbContext db, HouseBook book, Viewer viewer, OfficeTime time)
{
    /// <summary>Those of the chosen that this viewer may see, in the order of their numbers.</summary>
    public Task<List<CallRow>> Chosen(IReadOnlyList<long> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().Take(BulkDeed.MostEntries).ToList();
        return db.Calls.Where(c => wanted.Contains(c.Id)).OrderBy(c => c.Id).Select(CallRow.From).ToListAsync(ct);
    }

    public Task<BulkDeed> FollowUp(IReadOnlyList<long> ids, string what, Person owner, DateTime dueAt, CancellationToken ct) => Run(BulkKind.FollowUps, ids, (call, at) =>
        call.Promise(CommitmentKind.FollowUp, owner, book.House.DueAt(dueAt, at), new Person(viewer.PersonId, viewer.Name), at).Saying(what, null).Key, ct);

    public Task<BulkDeed> Void(IReadOnlyList<long> ids, string reason, CancellationToken ct) => Run(BulkKind.Voiding, ids, (call, at) =>
    {
        call.Void(viewer, at, reason);
        return null;
    }, ct);

    /// <exception cref="RuleBrokenException">It is not this viewer's to take back any more, or one of the entries has moved on.</exception>
    public async Task Undo(BulkDeed deed, CancellationToken ct)
    {
        deed.Undo(viewer, time.Now);
        var calls = (await Load([.. deed.Items.Select(i => i.EntryId)], ct)).ToDictionary(c => c.Id);
        foreach (var item in deed.Items.Where(i => calls.ContainsKey(i.EntryId)))
        {
            TakeBack(item, calls[item.EntryId]);
        }

        await db.SaveChangesAsync(ct);
    }

    /// <param name="tell">What is done to a call at a time; gives the key of what was promised in it.</param>
    private async Task<BulkDeed> Run(BulkKind kind, IReadOnlyList<long> ids, Func<Call, DateTime, Guid?> tell, CancellationToken ct)
    {
        var (at, calls) = (time.Now, await Load(ids, ct));
        if (calls.Count is 0 or > BulkDeed.MostEntries)
        {
            throw new RuleBrokenException("Choose 1 to {0} entries.", BulkDeed.MostEntries);
        }

        var deed = new BulkDeed(kind, viewer, at, [.. calls.Select(call => new BulkItem(call.Id, tell(call, at)))]);
        db.Add(deed);
        await db.SaveChangesAsync(ct);
        return deed;
    }

    private void TakeBack(BulkItem item, Call call)
    {
        if (item.Made is not { } made)
        {
            call.Restore(viewer, time.Now);
        }
        // What has been done meanwhile was needed after all, and stays.
        else if (call.Commitments.FirstOrDefault(c => c.Key == made) is { IsOpen: true } promise)
        {
            promise.Withdraw(viewer, time.Now, "taken back");
        }
    }

    private Task<List<Call>> Load(IReadOnlyList<long> ids, CancellationToken ct) => db.Calls.Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id)
        .Include(c => c.Commitments).Include(c => c.Exclusions).AsSplitQuery().ToListAsync(ct);
}
