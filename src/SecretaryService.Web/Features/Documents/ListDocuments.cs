using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Search;

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
    public const int PageLength = 25;
    private static readonly Func<IncomingDocument, DocumentRow> Row = DocumentRow.From.Compile();

    public async Task<DocumentsPage> Page(DocumentFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new DocumentsPage(filter.IsPlain ? await ByTime(filter, newer, older, ct) : await Narrowed(filter, newer, older, ct), filter);
    }

    private async Task<Turned<DocumentRow>> ByTime(DocumentFilter filter, string? newer, string? older, CancellationToken ct)
    {
        var stretch = Stretch.Of(newer, older, PageLength + 1);
        return (await db.Latest<IncomingDocument>(filter.Register, stretch).Select(DocumentRow.From).ToListAsync(ct)).Turn(PageLength, stretch, row => row.Place.ToString());
    }

    private async Task<Turned<DocumentRow>> Narrowed(DocumentFilter filter, string? newer, string? older, CancellationToken ct)
    {
        var (after, before, narrowing) = (Place(newer), Place(older), filter.ToNarrowing());
        var ids = await db.Matching(narrowing, new FoundStretch(PageLength + 1, before, after)).ToListAsync(ct);
        var rows = await Read(ids, narrowing.Wanted, ct);
        IReadOnlyList<DocumentRow> nearest = after is null ? rows : [.. rows.AsEnumerable().Reverse()];
        return nearest.Turn(PageLength, ids.Count > PageLength, after is not null, (before ?? after) is not null, row => row.Id.ToString(CultureInfo.InvariantCulture));
    }

    // The index keeps pieces of words; where something was typed, the texts themselves are read.
    private async Task<IReadOnlyList<DocumentRow>> Read(List<long> ids, Wanted? wanted, CancellationToken ct)
    {
        var documents = db.IncomingDocuments.AsNoTracking().Where(d => ids.Contains(d.Id)).OrderByDescending(d => d.Id);
        return wanted is null ? await documents.Select(DocumentRow.From).ToListAsync(ct)
            : [.. (await documents.AsSplitQuery().ToListAsync(ct)).Where(d => wanted.Explain(d.Findables) is not null).Select(Row)];
    }

    private static long? Place(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
