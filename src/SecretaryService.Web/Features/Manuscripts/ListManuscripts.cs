using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Search;
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
    public const int PageLength = 25;
    private const int MostAsked = 200;
    private static readonly CommitmentKind[] Kinds = [CommitmentKind.ReviewManuscript, CommitmentKind.Proofread, CommitmentKind.Countersign, CommitmentKind.SignOff];
    private static readonly Func<Manuscript, ManuscriptRow> Row = ManuscriptRow.From.Compile();

    public async Task<ManuscriptsPage> Page(ManuscriptFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        var turned = filter.IsOfAsked ? await AtMe(filter, ct) : filter.IsPlain ? await ByTime(newer, older, ct) : await Narrowed(filter, newer, older, ct);
        return new ManuscriptsPage(turned, filter, await Whose(turned.Rows, ct));
    }

    // What one person owes is a handful, and is read whole: by its own index.
    private async Task<Turned<ManuscriptRow>> AtMe(ManuscriptFilter filter, CancellationToken ct)
    {
        List<long> owners = [viewer.PersonId, .. viewer.DeputisesFor];
        var ids = await db.Commitments.Where(c => owners.Contains(c.OwnerId) && Kinds.Contains(c.Kind) && c.Done == null && c.Withdrawn == null).OrderBy(c => c.DueAt).Take(MostAsked).Select(c => c.EntryId).ToListAsync(ct);
        var found = await db.Manuscripts.AsNoTracking().Where(m => ids.Contains(m.Id)).OrderByDescending(m => m.Id).ToListAsync(ct);
        var wanted = Wanted.Of(filter.Q);
        return found.Where(m => wanted is null || wanted.Explain(m.Findables) is not null).Select(Row).ToList().Turn(MostAsked, false, false, false, row => row.Id.ToString(CultureInfo.InvariantCulture));
    }

    private async Task<Turned<ManuscriptRow>> ByTime(string? newer, string? older, CancellationToken ct)
    {
        var stretch = Stretch.Of(newer, older, PageLength + 1);
        return (await db.Latest<Manuscript>(Register.Manuscripts, stretch).Select(ManuscriptRow.From).ToListAsync(ct)).Turn(PageLength, stretch, row => row.Place.ToString());
    }

    private async Task<Turned<ManuscriptRow>> Narrowed(ManuscriptFilter filter, string? newer, string? older, CancellationToken ct)
    {
        var (after, before, narrowing) = (Place(newer), Place(older), filter.ToNarrowing(viewer));
        var ids = await db.Matching(narrowing, new FoundStretch(PageLength + 1, before, after)).ToListAsync(ct);
        var rows = await Read(ids, narrowing.Wanted, ct);
        IReadOnlyList<ManuscriptRow> nearest = after is null ? rows : [.. rows.AsEnumerable().Reverse()];
        return nearest.Turn(PageLength, ids.Count > PageLength, after is not null, (before ?? after) is not null, row => row.Id.ToString(CultureInfo.InvariantCulture));
    }

    private async Task<IReadOnlyList<ManuscriptRow>> Read(List<long> ids, Wanted? wanted, CancellationToken ct)
    {
        var found = db.Manuscripts.AsNoTracking().Where(m => ids.Contains(m.Id)).OrderByDescending(m => m.Id);
        return wanted is null ? await found.Select(ManuscriptRow.From).ToListAsync(ct)
            : [.. (await found.ToListAsync(ct)).Where(m => wanted.Explain(m.Findables) is not null).Select(Row)];
    }

    private async Task<ILookup<long, string>> Whose(IReadOnlyList<ManuscriptRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.Id).ToList();
        return (await db.Commitments.Where(c => ids.Contains(c.EntryId) && Kinds.Contains(c.Kind) && c.Done == null && c.Withdrawn == null).Select(c => new { c.EntryId, c.OwnerName }).ToListAsync(ct))
            .ToLookup(c => c.EntryId, c => c.OwnerName);
    }

    private static long? Place(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
