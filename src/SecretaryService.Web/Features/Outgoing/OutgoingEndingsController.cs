using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Outgoing;

/// <summary>Sealed; corrected, with a reason; or void, with a reason.</summary>
[Route("outgoing/{id:long}")]
public sealed class OutgoingEndingsController(OutgoingDesk desk) : OutgoingDeedController(desk)
{
    [HttpPost("sealing"), Authorize(May.Register)]
    public Task<IActionResult> Seal(long id, SealForm form, CancellationToken ct) => Tell(id, document =>
    {
        document.Seal(form.ToSealing(Desk.House, Desk.Now), Desk.House, Desk.Now);
        return Desk.Save(ct);
    }, document => Desk.Texts["{0} is sealed.", document.Number], ct, view => view with { Seal = form });

    [HttpPost("voiding"), Authorize(May.Register)]
    public Task<IActionResult> Void(long id, string? reason, CancellationToken ct) => Tell(id, document => Desk.Void(document, Said(reason), ct), document => Desk.Texts["{0} is void.", document.Number], ct);

    [HttpGet("correction"), Authorize(May.Register)]
    public async Task<IActionResult> New(long id, CancellationToken ct) => await Desk.Find(id, ct) is { } document ? View("OutgoingCorrection", OutgoingCorrectionForm.Of(document)) : NotFound();

    [HttpPost("correction"), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, OutgoingCorrectionForm form, [FromServices] IValidator<OutgoingCorrectionForm> rules, CancellationToken ct)
    {
        if (await Desk.Find(id, ct) is not { } document)
        {
            return NotFound();
        }

        if (form.Version != document.Version)
        {
            // What was typed stays; saved again it is a choice made knowingly.
            ModelState.Remove(nameof(form.Version));
            ModelState.AddModelError("", Desk.Texts["Somebody changed this document meanwhile: look at its page. What you typed stands below; save again to put it in place of the other's."]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("OutgoingCorrection", form with { Document = document, Version = document.Version });
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Correct(document, form, ct)))
        {
            return View("OutgoingCorrection", form with { Document = document });
        }

        this.Say(Desk.Texts["{0} corrected.", document.Number]);
        return LocalRedirect(document.Address());
    }

    private Task Correct(OutgoingDocument document, OutgoingCorrectionForm form, CancellationToken ct)
    {
        document.Correct(form.ToFace(document.Copies), form.CopiesTo, Desk.House.DayOf(Desk.Now), form.Reason!.Trim());
        return Desk.Save(ct);
    }
}
