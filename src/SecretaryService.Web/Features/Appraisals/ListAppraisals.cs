using System.Linq.Expressions;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
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
    private static readonly Lines<Appraisal, AppraisalRow> Lines = new(AppraisalRow.From, row => row.Place);

    public async Task<AppraisalsPage> Page(AppraisalFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new(filter.IsPlain ? await db.PageOf(Register.Appraisals, Lines, newer, older, ct) : await db.PageOf(filter.ToNarrowing(), Lines, newer, older, ct), filter);
    }
}
