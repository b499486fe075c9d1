using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Outgoing;

/// <summary>发文: the register, a new number, a document on its own page, its sheet and its dispatch list.</summary>
[Route("outgoing")]
public sealed class OutgoingController(OutgoingDesk desk, ListOutgoing list) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(OutgoingFilter filter, string? newer, string? older, CancellationToken ct) => View(await list.Page(filter, newer, older, ct));

    /// <param name="manuscript">The draft that was signed off; none: a paper that was signed on paper.</param>
    [HttpGet("new"), Authorize(May.Register)]
    public async Task<IActionResult> New(long? manuscript, CancellationToken ct)
    {
        ModelState.Clear();
        var draft = await desk.Draft(manuscript, ct);
        if (manuscript is not null && draft is null)
        {
            return NotFound();
        }

        return draft is { State: not ManuscriptState.SignedOff } ? LocalRedirect(draft.Address())
            : await Page(draft is null ? new OutgoingForm { DatedOn = desk.House.DayOf(desk.Now) } : OutgoingForm.Of(draft, desk.House.DayOf(desk.Now)), ct);
    }

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(OutgoingForm form, [FromServices] IValidator<OutgoingForm> rules, CancellationToken ct)
    {
        var draft = await desk.Draft(form.Manuscript, ct);
        if (form.Manuscript is not null && draft is null)
        {
            return NotFound();
        }

        form = form with { Draft = draft };
        OutgoingDocument? issued = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => issued = await desk.Issue(form, ct)))
        {
            return await Page(form, ct);
        }

        this.Say(desk.Texts["Registered as {0}.", issued!.Number]);
        return LocalRedirect(issued.Address());
    }

    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View(view) : NotFound();

    [HttpGet("{id:long}/sheet"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Sheet(long id, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View("OutgoingSheet", view) : NotFound();

    [HttpGet("{id:long}/dispatch-list"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Dispatch(long id, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View("DispatchList", view) : NotFound();

    private async Task<IActionResult> Page(OutgoingForm form, CancellationToken ct)
    {
        ViewData["Words"] = await desk.Words(form.Draft?.Level, ct);
        return View(nameof(New), form);
    }
}
