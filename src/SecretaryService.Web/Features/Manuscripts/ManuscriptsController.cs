using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Manuscripts;

/// <summary>文稿: the drafts, a new one, one on its own page, and its sheet 发文稿纸.</summary>
[Route("manuscripts")]
public sealed class ManuscriptsController(ManuscriptDesk desk, ListManuscripts list) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(ManuscriptFilter filter, string? newer, string? older, CancellationToken ct) => View(await list.Page(filter, newer, older, ct));

    /// <param name="answers">The incoming document that it will answer.</param>
    [HttpGet("new"), Authorize(May.Draft)]
    public async Task<IActionResult> New(long? answers, DocumentKind? kind, CancellationToken ct)
    {
        ModelState.Clear();
        ViewData["Answers"] = await desk.Link(answers, ct);
        return View(new ManuscriptForm { Answers = answers, Kind = kind is { } given && Enum.IsDefined(given) ? given : answers is null ? DocumentKind.Letter : DocumentKind.Reply });
    }

    [HttpPost(""), Authorize(May.Draft)]
    public async Task<IActionResult> Create(ManuscriptForm form, [FromServices] IValidator<ManuscriptForm> rules, CancellationToken ct)
    {
        Manuscript? begun = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => begun = await desk.Begin(form, ct)))
        {
            ViewData["Answers"] = await desk.Link(form.Answers, ct);
            return View(nameof(New), form);
        }

        this.Say(desk.Texts["{0} begun.", begun!.Number]);
        return LocalRedirect(FormattableString.Invariant($"/manuscripts/{begun.Id}/versions/new"));
    }

    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View(view) : NotFound();

    [HttpGet("{id:long}/sheet"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Sheet(long id, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View(view) : NotFound();
}
