using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Kiosk;

/// <summary>Somebody without an appointment says who he is and whom he wants to see. No list of anybody is offered.</summary>
[Route("kiosk/walk-in")]
public sealed class WalkInsController(KioskDesk desk, KioskTickets tickets) : KioskPageController
{
    [HttpGet(""), Authorize(May.BeKiosk)]
    public ViewResult New() => View("WalkIn", (new WalkInForm(), false));

    /// <summary>Nothing is changed yet: the notice follows.</summary>
    [HttpPost(""), Authorize(May.BeKiosk), Repeatable]
    public async Task<IActionResult> Create(WalkInForm form, [FromServices] IValidator<WalkInForm> rules, CancellationToken ct)
    {
        if (tickets.TakeBack(Here, form) is { } before)
        {
            ModelState.Clear();
            return View("WalkIn", (before, true));
        }

        return await this.Accepts(form, rules) ? View("Notice", NoticePage.Of(new Checking(null, form.Name!.Trim(), form), Here, tickets, desk.House)) : View("WalkIn", (form, false));
    }

    /// <summary>The form with what was typed: in the other language, back from the notice, or after a name that was not found.</summary>
    [HttpPost("form"), Authorize(May.BeKiosk), Repeatable]
    public ViewResult Edit(WalkInForm form, string? who, string? @sealed)
    {
        if (tickets.Read<Checking>(Here, @sealed)?.WalkIn is { } typed)
        {
            ModelState.Clear();
            form = typed;
        }

        return Again("WalkIn", (form with { Name = form.Name ?? who }, false));
    }

    /// <summary>The kiosk goes back to its first page: what a slow hand had typed is kept for the same name.</summary>
    [HttpPost("kept"), Authorize(May.BeKiosk), Repeatable]
    public async Task<IActionResult> Keep(WalkInForm form, [FromServices] IValidator<WalkInForm> rules, CancellationToken ct)
    {
        if (await this.Accepts(form, rules))
        {
            tickets.Keep(Here, form);
        }

        return NoContent();
    }
}
