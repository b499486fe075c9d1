using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

/// <summary>来访: the board, the register, and a visit on its own page.</summary>
[Route("visits")]
public sealed class VisitsController(ReadBoard board, ReadVisits read, Viewer viewer, Texts<VisitsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Board(CancellationToken ct) => View(await board.Today(ct));

    [HttpGet("register"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(DateOnly? from, DateOnly? until, string? newer, string? older, CancellationToken ct)
    {
        // A day that could not be read in the address narrows to nothing; the form shows what was looked for.
        ModelState.Clear();
        return View(await read.Page(new VisitDays(from, until), newer, older, ct));
    }

    [HttpGet("on-site"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> OnSite(CancellationToken ct) => View(await board.Here(ct));

    /// <summary>Everybody announces his own guests; the front office those of all.</summary>
    [HttpGet("new"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> New(long? contact, long? reservation, [FromServices] BeginVisit begin, CancellationToken ct)
    {
        ModelState.Clear();
        return View(await begin.With(contact, reservation, ct));
    }

    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(VisitForm form, [FromServices] IValidator<VisitForm> rules, [FromServices] AnnounceVisit announce, CancellationToken ct)
    {
        IReadOnlyList<Visit> visits = [];
        if (form.HereNow && viewer.Role != Role.Secretary)
        {
            return Forbid();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(async () => visits = await announce.Run(form, ct)))
        {
            return View(nameof(New), form);
        }

        this.Say(visits.Count == 1 ? texts["{0} saved.", visits[0].Number] : texts["{0} visits saved, {1} to {2}.", visits.Count, visits[0].Number, visits[^1].Number]);
        return form.HereNow ? LocalRedirect("/visits") : LocalRedirect(FormattableString.Invariant($"/visits/{visits[0].Id}"));
    }

    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await read.One(id, ct) is { } visit ? View(visit) : NotFound();
}
