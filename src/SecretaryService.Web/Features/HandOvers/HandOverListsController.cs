using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.HandOvers;

/// <summary>移交: the register of lists, a new one, a list on its own page, and as it is printed.</summary>
[Route("handovers")]
public sealed class HandOverListsController(HandOverDesk desk, ListHandOvers list) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(HandOverFilter filter, string? newer, string? older, CancellationToken ct) => View(await list.Page(filter, newer, older, ct));

    [HttpGet("new"), Authorize(May.Register)]
    public Task<IActionResult> New(CancellationToken ct)
    {
        ModelState.Clear();
        return Page(new HandOverForm { Year = desk.Today.Year - 1 }, ct);
    }

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(HandOverForm form, [FromServices] IValidator<HandOverForm> rules, CancellationToken ct)
    {
        HandOverList? drawn = null;
        if (!await this.Accepts(form, rules) || !await this.Tells(async () => drawn = await desk.DrawUp(form, ct)))
        {
            return await Page(form, ct);
        }

        this.Say(desk.Texts["{0} is drawn up. Put documents on it.", drawn!.Number]);
        return LocalRedirect(drawn.Address());
    }

    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await desk.Read(id, ct) is { } view ? View(view) : NotFound();

    /// <summary>移交清单, in two copies.</summary>
    [HttpGet("{id:long}/list"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Print(long id, CancellationToken ct)
    {
        if (await desk.Read(id, ct) is not { } view)
        {
            return NotFound();
        }

        ViewData["Files"] = await desk.FilesOf(view.List, ct);
        return View("HandOverSheet", view);
    }

    private async Task<IActionResult> Page(HandOverForm form, CancellationToken ct)
    {
        ViewData["Fonds"] = await desk.Fonds(ct);
        return View(nameof(New), form);
    }
}
