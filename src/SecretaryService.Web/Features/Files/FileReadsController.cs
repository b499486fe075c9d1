using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using SecretaryService.Data.Files;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Files;

/// <summary>A file is carried away or looked at. Bytes of strangers are sent so that nothing in them acts.</summary>
[Route("files/{key:guid}/{no:int}")]
public sealed class FileReadsController(ShowFile show, Viewer viewer, OfficeTime time, ILogger<FileReadsController> log) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(Guid key, int no, CancellationToken ct)
    {
        if (await show.Find(key, no, ct) is not { } version)
        {
            return NotFound();
        }

        try
        {
            var content = await show.Open(version, shown: false, ct);
            HttpContext.SendsAFile();
            var isShown = version.Kind.IsShown() && version.Entry.Level < Level.Confidential;
            var disposition = new ContentDispositionHeaderValue(isShown ? "inline" : "attachment");
            disposition.SetHttpFileName(version.Name);
            Response.Headers.ContentDisposition = disposition.ToString();
            return File(content, version.Kind == FileKind.Text ? "text/plain" : version.ContentType);
        }
        catch (DamagedFileException damaged)
        {
            return Damaged(version, damaged);
        }
    }

    [HttpGet("view"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Look(Guid key, int no, CancellationToken ct)
    {
        if (await show.Find(key, no, ct) is not { } version)
        {
            return NotFound();
        }

        try
        {
            return View(await show.Page(version, $"{viewer.Name} {time.InFull(time.Now)}", ct));
        }
        catch (DamagedFileException damaged)
        {
            return Damaged(version, damaged);
        }
    }

    // Said to whoever may see the file, and to whoever runs the house.
    private ViewResult Damaged(FileVersion version, DamagedFileException why)
    {
        log.LogError(why, "The file {StorageKey} in the vault cannot be read", version.StorageKey);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Damaged", version);
    }
}
