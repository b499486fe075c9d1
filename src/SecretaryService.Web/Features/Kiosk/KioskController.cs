using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Kiosks;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Kiosk;

/// <summary>自助登记: the first page, where a guest says who he is, and the bell of the front desk.</summary>
[Route("kiosk")]
public sealed class KioskController(KioskDesk desk, KioskTickets tickets) : KioskPageController
{
    [HttpGet(""), Authorize(May.BeKiosk)]
    public ViewResult Welcome() => View(new WhoForm());

    /// <summary>Nothing is changed yet: the notice follows, or a word about what was not found.</summary>
    [HttpPost("expected"), Authorize(May.BeKiosk), Repeatable, Guessable(GuessableAttribute.AtKiosk)]
    public async Task<IActionResult> Create(WhoForm form, [FromServices] IValidator<WhoForm> rules, CancellationToken ct)
    {
        if (!await this.Accepts(form, rules))
        {
            return View(nameof(Welcome), form);
        }

        var isCode = Scanned.IsCode(form.Who!);
        var found = isCode ? await desk.ByCode(Scanned.TokenOf(form.Who!), ct) : await desk.Expected(form, ct);
        return found.VisitId is { } visit ? View("Notice", NoticePage.Of(new Checking(visit, isCode ? "" : form.Who!.Trim(), null), Here, tickets, desk.House))
            : Refused(nameof(Welcome), form with { Asks = found.Several, NotFound = !found.Several });
    }

    [HttpPost("expected/form"), Authorize(May.BeKiosk), Repeatable]
    public ViewResult Edit(WhoForm form) => Again(nameof(Welcome), form);

    [HttpPost("calls"), Authorize(May.BeKiosk)]
    public async Task<IActionResult> Call(DeskCallKind kind, CancellationToken ct)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(kind))
        {
            return BadRequest();
        }

        await desk.Call(Here, kind, ct);
        return LocalRedirect("/kiosk/called");
    }

    [HttpGet("called"), Authorize(May.BeKiosk)]
    public ViewResult Called() => View();
}
