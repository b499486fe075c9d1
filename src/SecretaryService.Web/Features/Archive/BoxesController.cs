using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Archive;

/// <summary>装盒: boxes, what lies in them, and what is printed for them.</summary>
[Route("archive")]
public sealed class BoxesController(ArchiveDesk desk, ReadBoxes boxes) : ArchiveDeedController(desk)
{
    [HttpGet("boxes"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(string? newer, string? older, CancellationToken ct) => View("Boxes", await boxes.Page(newer, older, ct));

    [HttpGet("boxes/{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await boxes.Read(id, ct) is { } view ? View("Box", view) : NotFound();

    /// <summary>盒脊.</summary>
    [HttpGet("boxes/{id:long}/label"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Label(long id, CancellationToken ct) => await boxes.Read(id, ct) is { } view ? View("BoxLabel", view) : NotFound();

    /// <summary>备考表, with the list of what lies in the box.</summary>
    [HttpGet("boxes/{id:long}/sheet"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Sheet(long id, CancellationToken ct) => await boxes.Read(id, ct) is { } view ? View("BoxSheet", view) : NotFound();

    /// <summary>归档章 of everything in the box.</summary>
    [HttpGet("boxes/{id:long}/stamps"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Stamps(long id, CancellationToken ct) => await boxes.Read(id, ct) is { } view ? View("Stamps", view.Documents) : NotFound();

    /// <param name="box">An open box, "new", or "none": out of its box.</param>
    [HttpPost("{id:long}/box"), Authorize(May.KeepArchive)]
    public Task<IActionResult> Put(long id, string? box, CancellationToken ct) => Tell(id, document => boxes.Put(document, box, ct),
        document => document.BoxNumber is { } number ? Desk.Texts["{0} lies in {1}.", document.Number, number] : Desk.Texts["{0} lies in no box.", document.Number], ct);
}

/// <summary>备考表 and closing of one box.</summary>
[Route("archive/boxes/{id:long}")]
public sealed class BoxDeedsController(ReadBoxes boxes) : Controller
{
    [HttpPost("description"), Authorize(May.KeepArchive)]
    public Task<IActionResult> Describe(long id, BoxForm form, CancellationToken ct) => boxes.Tell(this, id, (box, today, _) => box.Describe(form.ToSheet(), today), "The sheet of {0} is filled in.", form, ct);

    [HttpPost("closing"), Authorize(May.KeepArchive)]
    public Task<IActionResult> Close(long id, CancellationToken ct) => boxes.Tell(this, id, (box, _, now) => box.Close(now), "{0} is closed.", null, ct);

    [HttpPost("reopening"), Authorize(May.KeepArchive)]
    public Task<IActionResult> Reopen(long id, string? reason, CancellationToken ct) => boxes.Tell(this, id, (box, _, _) => box.OpenAgain(BoxForm.Reason(reason)), "{0} is open again.", null, ct);
}
