using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Manuscripts;

/// <summary>The particulars of a draft change, or nothing comes of it.</summary>
[Route("manuscripts/{id:long}")]
public sealed class ManuscriptChangesController(ManuscriptDesk desk) : ManuscriptDeedController(desk)
{
    [HttpGet("edit"), Authorize(May.Draft)]
    public async Task<IActionResult> Edit(long id, CancellationToken ct) => await Desk.Find(id, ct) is { } manuscript ? View("Edit", ManuscriptChangeForm.Of(manuscript, Desk.Directory)) : NotFound();

    [HttpPost("edit"), Authorize(May.Draft)]
    public async Task<IActionResult> Update(long id, ManuscriptChangeForm form, [FromServices] IValidator<ManuscriptChangeForm> rules, CancellationToken ct)
    {
        if (await Desk.Find(id, ct) is not { } manuscript)
        {
            return NotFound();
        }

        if (form.Version != manuscript.Version)
        {
            // What was typed stays; saved again it is a choice made knowingly.
            ModelState.Remove(nameof(form.Version));
            ModelState.AddModelError("", Desk.Texts["Somebody changed this draft meanwhile: look at its page. What you typed stands below; save again to put it in place of the other's."]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("Edit", form with { Manuscript = manuscript, Version = manuscript.Version });
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Change(manuscript, form, ct)))
        {
            return View("Edit", form with { Manuscript = manuscript });
        }

        this.Say(Desk.Texts["{0} saved.", manuscript.Number]);
        return LocalRedirect(manuscript.Address());
    }

    [HttpPost("withdrawal"), Authorize(May.Draft)]
    public Task<IActionResult> Withdraw(long id, string? reason, CancellationToken ct) =>
        Tell(id, manuscript => manuscript.Withdraw(Desk.Viewer, Desk.Now, Said(reason)), manuscript => Desk.Texts["{0} is withdrawn.", manuscript.Number], ct);

    private Task Change(Manuscript manuscript, ManuscriptChangeForm form, CancellationToken ct)
    {
        manuscript.Change(form.ToNote(Desk.Directory), Desk.Viewer);
        return Desk.Save(ct);
    }
}
