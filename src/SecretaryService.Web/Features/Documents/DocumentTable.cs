using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Documents;

/// <summary>导出: what the list shows, as a file. A right of its own, and a line in the journal of the house.</summary>
public sealed class DocumentExportsController(SendTable send, DocumentTable documents) : Controller
{
    [HttpGet("documents/export"), Authorize(May.ExportDocuments)]
    public Task<IActionResult> Send(string? format, DocumentFilter filter, CancellationToken ct) => send.Run(HttpContext, documents.Of(filter, ct), format, ct);
}

/// <summary>收文登记表: the register as its reader sees it, narrowed as the list is, newest first.</summary>
public sealed class DocumentTable(AppDbContext db, OfficeTime time, Texts<DocumentsTexts> texts)
{
    private static readonly Lines<IncomingDocument, IncomingDocument> Lines = new(document => document, document => new Keyset(document.OccurredAt, document.Id))
    {
        Plain = documents => documents.IgnoreAutoIncludes(), Whole = documents => documents.AsSplitQuery(),
    };
    private static readonly (string Title, double Width)[] Columns =
    [
        ("Number", 20), ("Received at", 16), ("Sender", 28), ("Sender's number", 22), ("Title", 50), ("Document type", 12), ("Date of document", 12), ("Copies", 8), ("Copy numbers", 14),
        ("Pages", 8), ("Enclosures", 8), ("Level", 10), ("Secrecy period until", 12), ("Urgency", 10), ("Channel", 12), ("Addressee", 20), ("Contact", 14), ("Phone", 14), ("Nature", 12),
        ("Review", 24), ("Proposed handling", 30), ("Instruction", 30), ("State", 12), ("Result", 30), ("Replied on", 12), ("Registered by", 12), ("Remarks", 30), ("Void because", 20),
    ];

    public static IEnumerable<string> Titles => Columns.Select(c => c.Title);

    public Table Of(DocumentFilter asked, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new("Documents", texts[filter.Internal ? "Internal documents" : "Incoming documents"], filter.IsPlain ? null : filter.ToQuery(), [.. Columns.Select(c => new TableColumn(texts[c.Title], c.Width))], Rows(filter, ct));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(DocumentFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var document in filter.IsPlain ? db.AllOf(filter.Register, Lines, null, ct) : db.AllOf(filter.ToNarrowing(), Lines, ct))
        {
            yield return Cells(document);
        }
    }

    private object?[] Cells(IncomingDocument d) =>
    [
        d.Number, time.House.ToLocal(d.OccurredAt), d.Sender, d.SendersNumber, d.Title, texts[DocumentChoices.Words(d.Kind)], d.DatedOn, d.Copies, d.CopyNumbers,
        d.Pages, d.Enclosures, texts[d.Level.Words()], d.SecretUntil, texts[d.Urgency.Words()], texts[DocumentChoices.Words(d.Channel)], d.Addressee, d.Contact, d.ContactPhone, texts[DocumentChoices.Words(d.Nature)],
        d.ReviewRemark ?? string.Join(Languages.Comma, DocumentChoices.Points(d.ReviewFaults).Select(p => texts[DocumentChoices.Words(p)])), d.ProposalText, d.InstructionText,
        texts[DocumentChoices.Words(d.State)], d.Result, d.RepliedOn, d.RegisteredByName, d.Note, d.VoidReason,
    ];
}
