using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Importing;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Imports;

/// <summary>What comes after an import: its rejected rows as a file, and the way back.</summary>
[Route("imports/{id:long}")]
public sealed class UndoingsController(ReadImports read, AppDbContext db, Viewer viewer, ImportVault vault, Texts<ImportsTexts> texts) : Controller
{
    private const int Chunk = 1000;

    [HttpPost("undoing"), Authorize(May.Import)]
    public async Task<IActionResult> Undo(long id, CancellationToken ct)
    {
        if (await read.Find(id, ct) is not { } batch)
        {
            return NotFound();
        }

        return await this.Tells(() => Undo(batch, ct)) ? RedirectToAction(nameof(ImportsController.Show), "Imports", new { id }) : View("Show", await read.One(id, ct));
    }

    /// <summary>The rejected rows as they came, with the reason behind: mended, they can be imported again.</summary>
    [HttpGet("rejected"), Authorize(May.Import)]
    public async Task<IActionResult> Rejected(long id, CancellationToken ct)
    {
        if (await read.One(id, ct) is not { Facts: { } facts } import)
        {
            return NotFound();
        }

        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = Attachments.Named($"rejected-{import.Batch.Id}.csv");
        await using var file = new StreamWriter(Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await file.WriteAsync(CsvText.Line([.. facts.Headers, texts["Reason"]]));
        for (var after = 0L; ;)
        {
            var rows = await db.ImportedRows.AsNoTracking().Where(r => r.BatchId == id && r.Verdict == Verdict.Rejected && r.Id > after).OrderBy(r => r.Id).Take(Chunk).ToListAsync(ct);
            foreach (var row in rows)
            {
                await file.WriteAsync(CsvText.Line([.. Cells(row, facts), ReadImports.Say(texts, row.Why!, row.WhyWith)]));
            }

            if (rows.Count < Chunk)
            {
                return new EmptyResult();
            }

            after = rows[^1].Id;
        }
    }

    private async Task Undo(ImportBatch batch, CancellationToken ct)
    {
        batch.Undo(viewer);
        await db.SaveChangesAsync(ct);
    }

    private IEnumerable<string> Cells(ImportedRow row, FileFacts facts)
    {
        var cells = vault.Unlock<List<string>>(row.Cells!);
        return cells.Concat(Enumerable.Repeat("", Math.Max(0, facts.Headers.Count - cells.Count)));
    }
}
