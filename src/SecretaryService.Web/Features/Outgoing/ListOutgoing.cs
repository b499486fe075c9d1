using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Search;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Outgoing;

/// <summary>A line of the register 发文登记表.</summary>
public sealed record OutgoingRow(
    long Id, string Number, string Title, DateTime OccurredAt, DocumentKind Kind, OutgoingState State, Urgency Urgency, Level Level, string DrafterName, string SignedOffByName,
    string? Addressee, string? SentTo, int Copies, int Sent, int Filed, DateTime? DispatchedAt, DateTime? VoidedAt, string? VoidReason)
{
    public static readonly Expression<Func<OutgoingDocument, OutgoingRow>> From = d => new OutgoingRow(
        d.Id, d.Number, d.Title, d.OccurredAt, d.Kind, d.State, d.Urgency, d.Level, d.DrafterName, d.SignedOffByName,
        d.Addressee, d.SentTo, d.Copies, d.Sent, d.Filed, d.DispatchedAt, d.VoidedAt, d.VoidReason);

    public int Left => Copies - Filed - Sent;

    public bool IsLate => DispatchedAt < OccurredAt;

    public Keyset Place => new(OccurredAt, Id);
}

public sealed record OutgoingPage(Turned<OutgoingRow> Turned, OutgoingFilter Filter)
{
    public IReadOnlyList<OutgoingRow> Rows => Turned.Rows;
}

/// <summary>The register of outgoing documents, page by page: by time from the entries' own index; narrowed, from the index of words and facets.</summary>
public sealed class ListOutgoing(AppDbContext db, OfficeTime time)
{
    public const int PageLength = 25;
    private static readonly Func<OutgoingDocument, OutgoingRow> Row = OutgoingRow.From.Compile();

    public async Task<OutgoingPage> Page(OutgoingFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new OutgoingPage(filter.IsPlain ? await ByTime(newer, older, ct) : await Narrowed(filter, newer, older, ct), filter);
    }

    private async Task<Turned<OutgoingRow>> ByTime(string? newer, string? older, CancellationToken ct)
    {
        var stretch = Stretch.Of(newer, older, PageLength + 1);
        return (await db.Latest<OutgoingDocument>(Register.OutgoingDocuments, stretch).Select(OutgoingRow.From).ToListAsync(ct)).Turn(PageLength, stretch, row => row.Place.ToString());
    }

    private async Task<Turned<OutgoingRow>> Narrowed(OutgoingFilter filter, string? newer, string? older, CancellationToken ct)
    {
        var (after, before, narrowing) = (Place(newer), Place(older), filter.ToNarrowing(time.Today));
        var ids = await db.Matching(narrowing, new FoundStretch(PageLength + 1, before, after)).ToListAsync(ct);
        var found = db.OutgoingDocuments.AsNoTracking().Where(d => ids.Contains(d.Id)).OrderByDescending(d => d.Id);
        IReadOnlyList<OutgoingRow> rows = narrowing.Wanted is not { } wanted ? await found.Select(OutgoingRow.From).ToListAsync(ct)
            : [.. (await found.ToListAsync(ct)).Where(d => wanted.Explain(d.Findables) is not null).Select(Row)];
        IReadOnlyList<OutgoingRow> nearest = after is null ? rows : [.. rows.AsEnumerable().Reverse()];
        return nearest.Turn(PageLength, ids.Count > PageLength, after is not null, (before ?? after) is not null, row => row.Id.ToString(CultureInfo.InvariantCulture));
    }

    private static long? Place(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
