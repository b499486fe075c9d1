using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Archive;

/// <summary>导出: what the catalogue shows, as a file. A right of its own, and a line in the journal of the house.</summary>
public sealed class ArchiveExportsController(SendTable send, ArchiveTable documents) : Controller
{
    [HttpGet("archive/export"), Authorize(May.ExportDocuments)]
    public Task<IActionResult> Send(string? format, ArchiveFilter filter, CancellationToken ct) => send.Run(HttpContext, documents.Of(filter, ct), format, ct);
}

/// <summary>归档文件目录 as its reader sees it, narrowed as the list is, newest first.</summary>
public sealed class ArchiveTable(AppDbContext db, ArchiveChoices choices, Texts<ArchiveTexts> texts)
{
    private static readonly Lines<ArchivedDocument, ArchivedDocument> Lines = new(document => document, document => new Keyset(document.OccurredAt, document.Id));
    private static readonly double[] Widths = [28, 22, 24, 44, 12, 12, 8, 14, 30, 14, 30, 14, 8, 14, 22];

    public Table Of(ArchiveFilter asked, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        string[] titles =
        [
            texts["Archive code"], texts["Document number"], texts["Responsible"], texts["Title"], texts["Date of document"], texts["Level"], texts["Page count"], texts["Retention period"], texts["Remark"],
            texts["Fonds"], texts["Filing unit"], texts["Medium"], texts["Year of filing"], texts["Where"], texts["Box"],
        ];
        return new("Archive", texts["Catalogue of the archive"], filter.IsPlain ? null : filter.ToQuery(), [.. titles.Zip(Widths, (title, width) => new TableColumn(title, width))], Rows(filter, ct));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(ArchiveFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var document in filter.IsPlain ? db.AllOf(Register.Archive, Lines, null, ct) : db.AllOf(filter.ToNarrowing(), Lines, ct))
        {
            yield return Cells(document);
        }
    }

    private object?[] Cells(ArchivedDocument d) =>
    [
        d.Number, d.DocumentNumber, d.Responsible, d.Title, d.DatedOn?.ToString("yyyyMMdd", CultureInfo.InvariantCulture), texts[d.Level.Words()], d.Pages, choices.Period(d.RetentionYears), d.Remark,
        d.FondsName, d.UnitName, texts[ArchiveChoices.Words(d.Medium)], d.Year, texts[ArchiveChoices.Words(d.State)], d.BoxNumber,
    ];
}
