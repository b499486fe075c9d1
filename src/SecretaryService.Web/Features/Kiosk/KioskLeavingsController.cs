using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Kiosk;

/// <summary>A guest goes: clause 3.2.5. By the number on his badge, that of his card, or his whole name.</summary>
[Route("kiosk")]
public sealed class KioskLeavingsController(KioskDesk desk) : KioskPageController
{
    [HttpGet("leaving"), Authorize(May.BeKiosk)]
    public ViewResult New() => View("Leaving", new WhoForm());

    [HttpPost("leaving"), Authorize(May.BeKiosk), Guessable(GuessableAttribute.AtKiosk)]
    public async Task<IActionResult> Create(WhoForm form, [FromServices] IValidator<WhoForm> rules, CancellationToken ct)
    {
        if (!await this.Accepts(form, rules))
        {
            return View("Leaving", form);
        }

        var found = await desk.Here(form, ct);
        if (found.VisitId is not { } visit)
        {
            return Refused("Leaving", form with { Asks = found.Several, NotFound = !found.Several });
        }

        return await this.Tells(() => desk.CheckOut(visit, Here, ct)) ? LocalRedirect("/kiosk/goodbye") : View("Leaving", form);
    }

    [HttpPost("leaving/form"), Authorize(May.BeKiosk), Repeatable]
    public ViewResult Edit(WhoForm form) => Again("Leaving", form);

    [HttpGet("goodbye"), Authorize(May.BeKiosk)]
    public ViewResult Goodbye() => View();
}
