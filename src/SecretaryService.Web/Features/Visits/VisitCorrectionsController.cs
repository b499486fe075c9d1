using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

/// <summary>Another time, another host, another spelling: the same line.</summary>
[Route("visits/{id:long}/correction")]
public sealed class VisitCorrectionsController(VisitDesk desk) : Controller
{
    [HttpGet(""), Authorize(May.Register)]
    public async Task<IActionResult> New(long id, CancellationToken ct) =>
        await desk.Find(id, ct) is { } visit ? View("Correction", VisitCorrectionForm.Of(visit, desk.Directory, desk.House)) : NotFound();

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, VisitCorrectionForm form, [FromServices] IValidator<VisitCorrectionForm> rules, CancellationToken ct)
    {
        if (await desk.Find(id, ct) is not { } visit)
        {
            return NotFound();
        }

        if (form.Version != visit.Version)
        {
            // What was typed stays; saved again it is a choice made knowingly.
            ModelState.Remove(nameof(form.Version));
            ModelState.AddModelError("", desk.Texts["Somebody changed this visit meanwhile: look at its page. What you typed stands below; save again to put it in place of the other's."]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("Correction", form with { Visit = visit, Version = visit.Version });
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Correct(visit, form, ct)))
        {
            return View("Correction", form with { Visit = visit });
        }

        this.Say(desk.Texts["{0} corrected.", visit.Number]);
        return LocalRedirect(visit.Address());
    }

    private Task Correct(Visit visit, VisitCorrectionForm form, CancellationToken ct)
    {
        var note = form.ToNote(desk.Directory, desk.House);
        var at = note.Expected?.From ?? visit.OccurredAt;
        var now = new Registration(visit.Number, at, desk.House.DayOf(at), desk.Now, new Person(desk.Viewer.PersonId, desk.Viewer.Name), visit.StandardVersion);
        visit.Correct(note with { ContactId = visit.ContactId }, now, form.Reason!.Trim());
        return desk.Save(ct);
    }
}
