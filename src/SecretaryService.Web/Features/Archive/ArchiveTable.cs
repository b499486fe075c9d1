using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Search;
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
    private const int Chunk = 500;
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
        await foreach (var document in filter.IsPlain ? ByTime(ct) : Narrowed(filter.ToNarrowing(), ct))
        {
            yield return Cells(document);
        }
    }

    private async IAsyncEnumerable<ArchivedDocument> ByTime([EnumeratorCancellation] CancellationToken ct)
    {
        for (var stretch = Stretch.Newest(Chunk); ;)
        {
            var documents = await db.Latest<ArchivedDocument>(Register.Archive, stretch).AsNoTracking().ToListAsync(ct);
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

    private async IAsyncEnumerable<ArchivedDocument> Narrowed(Narrowing narrowing, [EnumeratorCancellation] CancellationToken ct)
    {
        for (long? before = long.MaxValue; before is not null;)
        {
            var ids = await db.Matching(narrowing, new FoundStretch(Chunk, before)).ToListAsync(ct);
            foreach (var document in await db.Archive.AsNoTracking().Where(d => ids.Contains(d.Id)).OrderByDescending(d => d.Id).ToListAsync(ct))
            {
                if (narrowing.Wanted is not { } wanted || wanted.Explain(document.Findables) is not null)
                {
                    yield return document;
                }
            }

            before = ids.Count == Chunk ? ids[^1] : null;
        }
    }

    private object?[] Cells(ArchivedDocument d) =>
    [
        d.Number, d.DocumentNumber, d.Responsible, d.Title, d.DatedOn?.ToString("yyyyMMdd", CultureInfo.InvariantCulture), texts[d.Level.Words()], d.Pages, choices.Period(d.RetentionYears), d.Remark,
        d.FondsName, d.UnitName, texts[ArchiveChoices.Words(d.Medium)], d.Year, texts[ArchiveChoices.Words(d.State)], d.BoxNumber,
    ];
}
