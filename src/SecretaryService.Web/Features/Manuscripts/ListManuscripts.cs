using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.Manuscripts;

public sealed record ManuscriptRow(
    long Id, string Number, string Title, DateTime OccurredAt, DocumentKind Kind, ManuscriptState State, string DrafterName, string? Addressee, Urgency Urgency, Level Level,
    bool IsImportant, int LastVersion, string? IssuedNumber)
{
    public static readonly Expression<Func<Manuscript, ManuscriptRow>> From = m => new ManuscriptRow(
        m.Id, m.Number, m.Title, m.OccurredAt, m.Kind, m.State, m.DrafterName, m.Addressee, m.Urgency, m.Level, m.IsImportant, m.LastVersion, m.IssuedNumber);

    public Keyset Place => new(OccurredAt, Id);
}

/// <param name="At">Whose turn it is, of each draft that somebody is asked about.</param>
public sealed record ManuscriptsPage(Turned<ManuscriptRow> Turned, ManuscriptFilter Filter, ILookup<long, string> At)
{
    public IReadOnlyList<ManuscriptRow> Rows => Turned.Rows;
}

/// <summary>The drafts, page by page: by time from the entries' own index; narrowed, in the order of registration, from the index of words and facets.</summary>
public sealed class ListManuscripts(AppDbContext db, Viewer viewer)
{
    private const int MostAsked = 200;
    private static readonly CommitmentKind[] Kinds = [CommitmentKind.ReviewManuscript, CommitmentKind.Proofread, CommitmentKind.Countersign, CommitmentKind.SignOff];
    private static readonly Lines<Manuscript, ManuscriptRow> Lines = new(ManuscriptRow.From, row => row.Place);

    public async Task<ManuscriptsPage> Page(ManuscriptFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        var turned = filter.IsOfAsked ? await AtMe(filter, ct)
            : filter.IsPlain ? await db.PageOf(Register.Manuscripts, Lines, newer, older, ct) : await db.PageOf(filter.ToNarrowing(viewer), Lines, newer, older, ct);
        return new ManuscriptsPage(turned, filter, await Whose(turned.Rows, ct));
    }

    // What one person owes is a handful, and is read whole: by its own index.
    private async Task<Turned<ManuscriptRow>> AtMe(ManuscriptFilter filter, CancellationToken ct)
    {
        List<long> owners = [viewer.PersonId, .. viewer.DeputisesFor];
        var ids = await db.Commitments.Where(c => owners.Contains(c.OwnerId) && Kinds.Contains(c.Kind) && c.Done == null && c.Withdrawn == null).OrderBy(c => c.DueAt).Take(MostAsked).Select(c => c.EntryId).ToListAsync(ct);
        var found = await db.Manuscripts.AsNoTracking().Where(m => ids.Contains(m.Id)).OrderByDescending(m => m.Id).ToListAsync(ct);
        var wanted = Wanted.Of(filter.Q);
        return new([.. found.Where(m => wanted is null || wanted.Explain(m.Findables) is not null).Select(Lines.Of)], null, null);
    }

    private async Task<ILookup<long, string>> Whose(IReadOnlyList<ManuscriptRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.Id).ToList();
        return (await db.Commitments.Where(c => ids.Contains(c.EntryId) && Kinds.Contains(c.Kind) && c.Done == null && c.Withdrawn == null).Select(c => new { c.EntryId, c.OwnerName }).ToListAsync(ct))
            .ToLookup(c => c.EntryId, c => c.OwnerName);
    }
}
