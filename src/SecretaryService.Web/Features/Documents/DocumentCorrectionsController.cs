using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Documents;

/// <summary>更正: what was written down wrongly on receipt.</summary>
[Route("documents/{id:long}/correction")]
public sealed class DocumentCorrectionsController(DocumentDesk desk) : DocumentDeedController(desk)
{
    [HttpGet(""), Authorize(May.Register)]
    public async Task<IActionResult> New(long id, CancellationToken ct) => await Desk.Find(id, ct) is { } document ? View("Correction", DocumentCorrectionForm.Of(document)) : NotFound();

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(long id, DocumentCorrectionForm form, [FromServices] IValidator<DocumentCorrectionForm> rules, CancellationToken ct)
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
            return View("Correction", form with { Document = document, Version = document.Version });
        }

        await this.Accepts(form, rules);
        return await Tell(document, () => document.Correct(form.ToNote(), form.Urgency, document.OccurredOn > Desk.Today ? document.OccurredOn : Desk.Today, form.Reason!.Trim()),
            () => Desk.Texts["{0} corrected.", document.Number], () => Task.FromResult<IActionResult>(View("Correction", form with { Document = document })), ct);
    }
}
