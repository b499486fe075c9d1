using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Search;
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
    private const int Chunk = 500;
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
        await foreach (var document in filter.IsPlain ? ByTime(ct) : Narrowed(filter.ToNarrowing(time.Today), ct))
        {
            yield return Cells(document);
        }
    }

    private async IAsyncEnumerable<OutgoingDocument> ByTime([EnumeratorCancellation] CancellationToken ct)
    {
        for (var stretch = Stretch.Newest(Chunk); ;)
        {
            var documents = await db.Latest<OutgoingDocument>(Register.OutgoingDocuments, stretch).AsNoTracking().ToListAsync(ct);
            foreach (var document in documents)
            {
                yield return document;
            }

            if (documents.Count < Chunk)
            {
                yield break;
            }

            stretch = Stretch.OlderThan(new Keyset(documents[^1].OccurredAt, documents[^1].Id), Chunk);
        }
    }

    private async IAsyncEnumerable<OutgoingDocument> Narrowed(Narrowing narrowing, [EnumeratorCancellation] CancellationToken ct)
    {
        for (long? before = long.MaxValue; before is not null;)
        {
            var ids = await db.Matching(narrowing, new FoundStretch(Chunk, before)).ToListAsync(ct);
            foreach (var document in await db.OutgoingDocuments.AsNoTracking().Where(d => ids.Contains(d.Id)).OrderByDescending(d => d.Id).ToListAsync(ct))
            {
                if (narrowing.Wanted is not { } wanted || wanted.Explain(document.Findables) is not null)
                {
                    yield return document;
                }
            }

            before = ids.Count == Chunk ? ids[^1] : null;
        }
    }

    private object?[] Cells(OutgoingDocument d) =>
    [
        d.Number, time.House.ToLocal(d.OccurredAt), d.Title, texts[d.Kind.Words()], texts[d.Level.Words()], texts[d.Urgency.Words()], d.Unit, d.DrafterName, d.ReviewedByName,
        d.ProofreadByName, d.CountersignedBy, d.SignedOffByName, d.SignedOffOn.ToDateTime(TimeOnly.MinValue), d.Addressee, d.Cc, d.Range, d.Copies, d.SentTo,
        d.Sent, d.Filed, d.Left, d.SealName, d.SealedByName, d.DispatchedAt is { } at ? time.House.ToLocal(at) : null, d.Note, d.VoidReason,
    ];
}
