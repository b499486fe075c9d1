using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Outgoing;

/// <summary>导出: what the register shows, as a file. A right of its own, and a line in the journal of the house.</summary>
public sealed class OutgoingExportsController(SendTable send, OutgoingTable documents) : Controller
{
    [HttpGet("outgoing/export"), Authorize(May.ExportDocuments)]
    public Task<IActionResult> Send(string? format, OutgoingFilter filter, CancellationToken ct) => send.Run(HttpContext, documents.Of(filter, ct), format, ct);
}

/// <summary>发文登记表 as its reader sees it, narrowed as the list is, newest first.</summary>
public sealed class OutgoingTable(AppDbContext db, OfficeTime time, Texts<OutgoingTexts> texts)
{
    private static readonly Lines<OutgoingDocument, OutgoingDocument> Lines = new(document => document, document => new Keyset(document.OccurredAt, document.Id));
    private static readonly double[] Widths = [22, 18, 40, 12, 10, 10, 20, 16, 14, 14, 20, 14, 12, 26, 26, 20, 8, 30, 8, 8, 8, 14, 14, 18, 30, 24];

    public Table Of(OutgoingFilter asked, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        string[] titles =
        [
            texts["Number of the document"], texts["Issued on"], texts["Title"], texts["Kind of document"], texts["Level"], texts["Urgency"], texts["Drafting unit"], texts["Drafter"], texts["Reviewed by"],
            texts["Proofread by"], texts["Countersigned by"], texts["Signed off by"], texts["Signed off on"], texts["Addressee"], texts["Copies to"], texts["Range"], texts["Printed"], texts["Sent to"],
            texts["Sent"], texts["Filed"], texts["Left over"], texts["Seal"], texts["Sealed by"], texts["Left at"], texts["Note"], texts["Void because"],
        ];
        return new("OutgoingDocuments", texts["Outgoing documents"], filter.IsPlain ? null : filter.ToQuery(), [.. titles.Zip(Widths, (title, width) => new TableColumn(title, width))], Rows(filter, ct));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(OutgoingFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var document in filter.IsPlain ? db.AllOf(Register.OutgoingDocuments, Lines, null, ct) : db.AllOf(filter.ToNarrowing(time.Today), Lines, ct))
        {
            yield return Cells(document);
        }
    }

    private object?[] Cells(OutgoingDocument d) =>
    [
        d.Number, time.House.ToLocal(d.OccurredAt), d.Title, texts[d.Kind.Words()], texts[d.Level.Words()], texts[d.Urgency.Words()], d.Unit, d.DrafterName, d.ReviewedByName,
        d.ProofreadByName, d.CountersignedBy, d.SignedOffByName, d.SignedOffOn.ToDateTime(TimeOnly.MinValue), d.Addressee, d.Cc, d.Range, d.Copies, d.SentTo,
        d.Sent, d.Filed, d.Left, d.SealName, d.SealedByName, d.DispatchedAt is { } at ? time.House.ToLocal(at) : null, d.Note, d.VoidReason,
    ];
}
