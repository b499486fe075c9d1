using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Shared;

/// <summary>The open callbacks, the next due first.</summary>
public sealed record CallbacksDue(IReadOnlyList<PromiseRow> Rows, int Late);

/// <summary>Open commitments that this viewer may see.</summary>
public sealed class ReadPromises(AppDbContext db, OfficeTime time)
{
    private const int MostDue = 12;

    public async Task<CallbacksDue> CallbacksDue(CancellationToken ct)
    {
        var rows = await db.Commitments.Open.Where(c => c.Kind == CommitmentKind.CallBack).NextDueFirst.Take(MostDue).Select(PromiseRow.From).ToListAsync(ct);
        return new CallbacksDue(rows, rows.Count(r => r.DueAt < time.Now));
    }
}
