using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;

namespace SecretaryService.Web.Features.Documents;

/// <summary>A line of the register.</summary>
public sealed record DocumentRow(
    long Id, string Number, DateTime OccurredAt, string Title, string Sender, string? SendersNumber, DateOnly? DatedOn, DocumentKind Kind, Nature Nature, Urgency Urgency, Level Level,
    int Copies, DocumentState State, DateTime? VoidedAt)
{
    public static readonly Expression<Func<IncomingDocument, DocumentRow>> From = d => new DocumentRow(
        d.Id, d.Number, d.OccurredAt, d.Title, d.Sender, d.SendersNumber, d.DatedOn, d.Kind, d.Nature, d.Urgency, d.Level, d.Copies, d.State, d.VoidedAt);

    public Keyset Place => new(OccurredAt, Id);
}

public sealed record DocumentsPage(Turned<DocumentRow> Turned, DocumentFilter Filter)
{
    public IReadOnlyList<DocumentRow> Rows => Turned.Rows;
}

/// <summary>
/// The register page by page: all of it by time, driven by the entries' own index; narrowed, in the order of registration, from the index of
/// words and facets.
/// </summary>
public sealed class ListDocuments(AppDbContext db)
{
    private static readonly Lines<IncomingDocument, DocumentRow> Lines = new(DocumentRow.From, row => row.Place) { Whole = documents => documents.AsSplitQuery() };

    public async Task<DocumentsPage> Page(DocumentFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new(filter.IsPlain ? await db.PageOf(filter.Register, Lines, newer, older, ct) : await db.PageOf(filter.ToNarrowing(), Lines, newer, older, ct), filter);
    }
}
