using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>What a meeting settled, by the commitment in which it stands now.</summary>
public sealed record ResolutionRow(long Id, Guid Key, long EntryId, string Number, string Topic, Level Level, CommitmentKind Kind, string? About, string? What, long OwnerId, string OwnerName, string ChairName, DateTime DueAt, Pause? Paused, DateTime? DoneAt)
{
    public static readonly Expression<Func<Commitment, ResolutionRow>> From = c => new ResolutionRow(
        c.Id, c.Key, c.EntryId, c.Entry.Number, c.Entry.Title, c.Entry.Level, c.Kind, c.About, c.What, c.OwnerId, c.OwnerName, ((Meeting)c.Entry).ChairName, c.DueAt, c.Paused, c.Done == null ? null : c.Done.At);

    /// <summary>The thing itself.</summary>
    public MeetingAction? Action { get; init; }

    /// <summary>How the owner said last that it stands.</summary>
    public string? Progress { get; init; }

    public Keyset Place => new(DueAt, Id);
}

public sealed record ResolutionsPage(Turned<ResolutionRow> Turned, string? Tab)
{
    public const string Mine = "mine", ToVerify = "verify", Done = "done";

    public IReadOnlyList<ResolutionRow> Rows => Turned.Rows;
}

/// <summary>督办: what meetings settled, page by page from the commitments' own indexes: what is open, the next due first; what is done, the latest first.</summary>
public sealed class ListResolutions(AppDbContext db, Viewer viewer)
{
    public const int PageLength = 25;
    private static readonly CommitmentKind[] Open = [CommitmentKind.CarryOut, CommitmentKind.VerifyAction];
    private static readonly CommitmentKind[] Deciding = [CommitmentKind.VerifyAction, CommitmentKind.ApproveExtension];

    public async Task<ResolutionsPage> Page(string? tab, string? newer, string? older, CancellationToken ct)
    {
        var wanted = tab is ResolutionsPage.Mine or ResolutionsPage.ToVerify or ResolutionsPage.Done ? tab : null;
        var stretch = Stretch.Of(newer, older, PageLength + 1);
        List<long> me = [viewer.PersonId, .. viewer.DeputisesFor];
        var asked = wanted switch
        {
            ResolutionsPage.Mine => db.Commitments.Open.Where(c => me.Contains(c.OwnerId) && c.Kind == CommitmentKind.CarryOut),
            ResolutionsPage.ToVerify => db.Commitments.Open.Where(c => me.Contains(c.OwnerId) && Deciding.Contains(c.Kind)),
            ResolutionsPage.Done => Closed(),
            _ => db.Commitments.Open.Where(c => Open.Contains(c.Kind)),
        };
        // Above a line of an open list stands what is due before it; above one of a closed list, what was due after it.
        var rising = (wanted == ResolutionsPage.Done) == stretch.Newer;
        var found = await Ordered(asked, stretch, rising).Select(ResolutionRow.From).ToListAsync(ct);
        var turned = found.Turn(PageLength, stretch, row => row.Place.ToString());
        return new ResolutionsPage(turned with { Rows = await Filled(turned.Rows, ct) }, wanted);
    }

    // Carried out, looked at since, and not asked for again.
    private IQueryable<Commitment> Closed() => db.Commitments.Where(c => c.Kind == CommitmentKind.CarryOut && c.Done != null
        && db.Commitments.Any(v => v.EntryId == c.EntryId && v.About == c.About && v.Kind == CommitmentKind.VerifyAction && v.Done != null && v.Id > c.Id)
        && !db.Commitments.Any(a => a.EntryId == c.EntryId && a.About == c.About && a.Kind == CommitmentKind.CarryOut && a.Id > c.Id));

    private static IQueryable<Commitment> Ordered(IQueryable<Commitment> asked, Stretch stretch, bool rising)
    {
        if (stretch.From is { } place)
        {
            asked = rising
                ? asked.Where(c => c.DueAt >= place.OccurredAt && (c.DueAt > place.OccurredAt || c.Id > place.Id))
                : asked.Where(c => c.DueAt <= place.OccurredAt && (c.DueAt < place.OccurredAt || c.Id < place.Id));
        }

        var ordered = rising ? asked.OrderBy(c => c.DueAt).ThenBy(c => c.Id) : asked.OrderByDescending(c => c.DueAt).ThenByDescending(c => c.Id);
        return ordered.Take(stretch.Take);
    }

    private async Task<IReadOnlyList<ResolutionRow>> Filled(IReadOnlyList<ResolutionRow> rows, CancellationToken ct)
    {
        var (entries, ids) = (rows.Select(r => r.EntryId).Distinct().ToList(), rows.Select(r => r.Id).ToList());
        var actions = await db.Set<MeetingAction>().AsNoTracking().Where(a => entries.Contains(a.EntryId)).ToListAsync(ct);
        var said = (await db.CommitmentSteps.Where(s => ids.Contains(s.CommitmentId) && s.Kind == StepKind.Answered).Select(s => new { s.CommitmentId, s.Id, s.Text }).ToListAsync(ct)).ToLookup(s => s.CommitmentId);
        return [.. rows.Select(row => row with { Action = actions.Find(a => a.EntryId == row.EntryId && a.JournalKey == row.About), Progress = said[row.Id].MaxBy(s => s.Id)?.Text })];
    }
}
