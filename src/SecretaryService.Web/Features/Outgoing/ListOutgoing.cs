using System.Linq.Expressions;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
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
    private static readonly Lines<OutgoingDocument, OutgoingRow> Lines = new(OutgoingRow.From, row => row.Place);

    public async Task<OutgoingPage> Page(OutgoingFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new(filter.IsPlain ? await db.PageOf(Register.OutgoingDocuments, Lines, newer, older, ct) : await db.PageOf(filter.ToNarrowing(time.Today), Lines, newer, older, ct), filter);
    }
}
