using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Parcels;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Parcels;

/// <summary>Another spelling, another shelf; and whose it is, once somebody knows.</summary>
[Route("parcels/{id:long}/correction")]
public sealed class ParcelCorrectionsController(ParcelDesk desk) : Controller
{
    [HttpGet(""), Authorize(May.Register)]
    public async Task<IActionResult> New(long id, CancellationToken ct) =>
        await desk.Find(id, ct) is { } parcel ? View("Correction", ParcelCorrectionForm.Of(parcel, desk.Directory)) : NotFound();

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, ParcelCorrectionForm form, [FromServices] IValidator<ParcelCorrectionForm> rules, CancellationToken ct)
    {
        if (await desk.Find(id, ct) is not { } parcel)
        {
            return NotFound();
        }

        if (form.Version != parcel.Version)
        {
            // What was typed stays; saved again it is a choice made knowingly.
            ModelState.Remove(nameof(form.Version));
            ModelState.AddModelError("", desk.Texts["Somebody changed this delivery meanwhile: look at its page. What you typed stands below; save again to put it in place of the other's."]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("Correction", form with { Parcel = parcel, Version = parcel.Version });
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Correct(parcel, form, ct)))
        {
            return View("Correction", form with { Parcel = parcel });
        }

        this.Say(desk.Texts["{0} corrected.", parcel.Number]);
        return LocalRedirect(parcel.Address());
    }

    private Task Correct(Parcel parcel, ParcelCorrectionForm form, CancellationToken ct)
    {
        parcel.Correct(form.ToNote(desk.Directory), desk.House, desk.Viewer, desk.Now, form.Reason!.Trim());
        return desk.Save(ct);
    }
}
