using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Data.Deeds;
using SecretaryService.Data.Journal;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Infrastructure.Files;

/// <summary>Writes into the journal of the house who carries what out of it, and then sends it, row by row.</summary>
public sealed class SendTable(AppDbContext db, WriteGate gate, OfficeTime time)
{
    public const string Xlsx = "xlsx";
    public const string Csv = "csv";

    public async Task<IActionResult> Run(HttpContext http, Table table, string? format, CancellationToken ct)
    {
        if (format is not (Xlsx or Csv))
        {
            return new NotFoundResult();
        }

        var name = await WriteDown(table.Register, table.Filter, format, ct);
        http.Response.ContentType = format == Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        http.Response.Headers.ContentDisposition = Attachments.Named(name);
        await (format == Csv ? AsCsv(http.Response.Body, table, ct) : AsXlsx(http, table, ct));
        return new EmptyResult();
    }

    public async Task<IActionResult> Run(HttpContext http, Pieces pieces, CancellationToken ct)
    {
        var name = await WriteDown(pieces.Register, pieces.Filter, pieces.Extension, ct);
        http.Response.ContentType = pieces.ContentType;
        http.Response.Headers.ContentDisposition = Attachments.Named(name);
        await using var file = new StreamWriter(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true);
        await foreach (var text in pieces.Texts.WithCancellation(ct))
        {
            await file.WriteAsync(text.AsMemory(), ct);
        }

        return new EmptyResult();
    }

    // Before the first row goes out: whoever breaks the transfer off has carried something out all the same.
    private async Task<string> WriteDown(string register, string? filter, string format, CancellationToken ct)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{register.ToLowerInvariant()}-{time.LocalNow:yyyyMMdd-HHmm}.{format}");
        await using var deed = await gate.Begin(db, ct);
        db.Tell(HouseDeeds.Export, name, time.Now, ("Register", register), ("Format", format), ("Filter", filter));
        await db.SaveChangesAsync(ct);
        await deed.Commit();
        db.ChangeTracker.Clear();
        return name;
    }

    private static Task AsXlsx(HttpContext http, Table table, CancellationToken ct)
    {
        // The last bytes of a packed part are written when it is closed.
        if (http.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            body.AllowSynchronousIO = true;
        }

        return new WriteXlsx(http.Response.Body, table).Run(ct);
    }

    private static async Task AsCsv(Stream target, Table table, CancellationToken ct)
    {
        await using var file = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 16, leaveOpen: true);
        await file.WriteAsync(CsvText.Line([.. table.Columns.Select(c => c.Title)]));
        await foreach (var row in table.Rows.WithCancellation(ct))
        {
            await file.WriteAsync(CsvText.Line(row).AsMemory(), ct);
        }
    }
}
