using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Archive;

/// <summary>归档: the catalogue, what waits to be filed, a document filed, an item on its own page and its stamp.</summary>
[Route("archive")]
public sealed class ArchiveController(ArchiveDesk desk, ArchiveChoices choices, ListArchive list) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(ArchiveFilter filter, string? newer, string? older, CancellationToken ct)
    {
        // What could not be read in the address narrows to nothing.
        ModelState.Clear();
        return View(await list.Page(filter, newer, older, ct));
    }

    [HttpGet("queue"), Authorize(May.Register)]
    public async Task<IActionResult> Queue(CancellationToken ct) => View(await desk.Waiting(ct));

    /// <param name="document">Which one is filed.</param>
    [HttpGet("new"), Authorize(May.Register)]
    public async Task<IActionResult> New(long document, CancellationToken ct)
    {
        ModelState.Clear();
        if (await desk.Filing.Find(document, ct) is not { } source)
        {
            return NotFound();
        }

        var scheme = await choices.Scheme(ct);
        return View(FilingForm.Of(source, scheme, await desk.LastPlace(scheme, ct), desk.Today.Year));
    }

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(FilingForm typed, [FromServices] IValidator<FilingForm> rules, CancellationToken ct)
    {
        if (await desk.Filing.Find(typed.Document, ct) is not { } source)
        {
            return NotFound();
        }

        var form = typed with { Source = source, Scheme = await choices.Scheme(ct) };
        ArchivedDocument? filed = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => filed = await desk.Filing.File(source, form.ToNote(), ct)))
        {
            return View(nameof(New), form);
        }

        this.Say(desk.Texts["{0} is filed as {1}.", source.Number, filed!.Number]);
        return LocalRedirect(filed.Address());
    }

    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View(view) : NotFound();

    [HttpGet("{id:long}/stamp"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Stamp(long id, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View("Stamps", (IReadOnlyList<ArchivedDocument>)[view.Document]) : NotFound();

    /// <summary>归档文件目录 of everything that belongs on one shelf, in the order of the codes.</summary>
    [HttpGet("catalogue"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Catalogue(string? shelf, CancellationToken ct) => await list.OfShelf(shelf, ct) is { Count: > 0 } documents ? View(documents) : NotFound();
}
