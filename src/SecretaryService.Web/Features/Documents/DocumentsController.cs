using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Documents;

/// <summary>收文 and 内部文件: the registers, a new line, a line on its own page, and its handling sheet.</summary>
[Route("documents")]
public sealed class DocumentsController(DocumentDesk desk, ListDocuments list, Texts<DocumentsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(DocumentFilter filter, string? newer, string? older, CancellationToken ct)
    {
        // What could not be read in the address narrows to nothing.
        ModelState.Clear();
        return View(await list.Page(filter, newer, older, ct));
    }

    [HttpGet("new"), Authorize(May.Register)]
    public IActionResult New(bool? isInternal, string? sender)
    {
        ModelState.Clear();
        return View(new DocumentForm { IsInternal = isInternal ?? false, Sender = sender is { Length: <= IncomingDocument.SenderMaxLength } ? sender : null, Channel = isInternal == true ? Channel.Hand : Channel.Post });
    }

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(DocumentForm form, [FromServices] IValidator<DocumentForm> rules, CancellationToken ct)
    {
        IncomingDocument? document = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => document = await desk.Receive(form, ct)))
        {
            return View(nameof(New), form);
        }

        var twin = await desk.Twin(document!, ct);
        var saved = texts["{0} registered.", document!.Number];
        this.Say(twin is null ? saved : $"{saved} {texts["The same number of this sender is registered as {0} already.", twin.Number]}");
        return LocalRedirect(form.Then == "new"
            ? FormattableString.Invariant($"/documents/new?isInternal={(form.IsInternal ? "true" : "false")}&sender={Uri.EscapeDataString(document.Sender)}") : document.Address());
    }

    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct)
    {
        await desk.Open(id, ct);
        return await desk.Read(id, ct) is { } document ? View(document) : NotFound();
    }

    [HttpGet("{id:long}/sheet"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Sheet(long id, CancellationToken ct) => await desk.Read(id, ct) is { } document ? View(document) : NotFound();

    [HttpGet("{id:long}/letter"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Letter(long id, CancellationToken ct) => await desk.Read(id, ct) is { Document.Query: not null } document ? View(document) : NotFound();

    [HttpGet("{id:long}/slips/{number:int}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Slip(long id, int number, CancellationToken ct) =>
        await desk.Read(id, ct) is { } document && document.Document.Slips.FirstOrDefault(s => s.Number == number) is { } slip ? View(new SlipPage(document.Document, slip)) : NotFound();
}

public sealed record SlipPage(IncomingDocument Document, CirculationSlip Slip);
