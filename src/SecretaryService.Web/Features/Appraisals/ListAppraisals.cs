using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;

namespace SecretaryService.Web.Features.Appraisals;

/// <summary>A line of the register of appraisals.</summary>
public sealed record AppraisalRow(
    long Id, string Number, string Title, DateTime OccurredAt, AppraisalState State, Level Level, string AppraiserName, string? ApprovedByName, int Items, int ToDestroy, DateOnly? DestroyedOn,
    DateTime? VoidedAt, string? VoidReason)
{
    public static readonly Expression<Func<Appraisal, AppraisalRow>> From = a => new AppraisalRow(
        a.Id, a.Number, a.Title, a.OccurredAt, a.State, a.Level, a.AppraiserName, a.ApprovedByName, a.Items, a.ToDestroy, a.DestroyedOn, a.VoidedAt, a.VoidReason);

    public Keyset Place => new(OccurredAt, Id);
}

public sealed record AppraisalsPage(Turned<AppraisalRow> Turned, AppraisalFilter Filter)
{
    public IReadOnlyList<AppraisalRow> Rows => Turned.Rows;
}

/// <summary>The register of appraisals, page by page: by time from the entries' own index; narrowed, from the index of words and facets.</summary>
public sealed class ListAppraisals(AppDbContext db)
{
    public const int PageLength = 25;
    private static readonly Func<Appraisal, AppraisalRow> Row = AppraisalRow.From.Compile();

    public async Task<AppraisalsPage> Page(AppraisalFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new AppraisalsPage(filter.IsPlain ? await ByTime(newer, older, ct) : await Narrowed(filter, newer, older, ct), filter);
    }

    private async Task<Turned<AppraisalRow>> ByTime(string? newer, string? older, CancellationToken ct)
    {
        var stretch = Stretch.Of(newer, older, PageLength + 1);
        return (await db.Latest<Appraisal>(Register.Appraisals, stretch).Select(AppraisalRow.From).ToListAsync(ct)).Turn(PageLength, stretch, row => row.Place.ToString());
    }

    private async Task<Turned<AppraisalRow>> Narrowed(AppraisalFilter filter, string? newer, string? older, CancellationToken ct)
    {
        var (after, before, narrowing) = (Place(newer), Place(older), filter.ToNarrowing());
        var ids = await db.Matching(narrowing, new FoundStretch(PageLength + 1, before, after)).ToListAsync(ct);
        var found = db.Appraisals.AsNoTracking().Where(a => ids.Contains(a.Id)).OrderByDescending(a => a.Id);
        IReadOnlyList<AppraisalRow> rows = narrowing.Wanted is not { } wanted ? await found.Select(AppraisalRow.From).ToListAsync(ct)
            : [.. (await found.Include(a => a.Parties).ToListAsync(ct)).Where(a => wanted.Explain(a.Findables) is not null).Select(Row)];
        IReadOnlyList<AppraisalRow> nearest = after is null ? rows : [.. rows.AsEnumerable().Reverse()];
        return nearest.Turn(PageLength, ids.Count > PageLength, after is not null, (before ?? after) is not null, row => row.Id.ToString(CultureInfo.InvariantCulture));
    }

    private static long? Place(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
