using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Calls;

/// <summary>Half-written calls, kept on the server for their writer alone: by the page while somebody types, or by a button.</summary>
[Route("calls/drafts/{key:guid}")]
public sealed class DraftsController(KeepDraft keep, ReadFrontDesk desk, Texts<SharedTexts> texts) : Controller
{
    /// <summary>Written by the page itself, again and again: the revision, and not the form's key, tells a repetition.</summary>
    [HttpPost(""), Authorize(May.Register), Repeatable]
    public async Task<IActionResult> Update(Guid key, CancellationToken ct)
    {
        try
        {
            return Json(new { revision = await keep.Write(key, Request.Form, ct) });
        }
        catch (RuleBrokenException broken)
        {
            return Conflict(new { why = texts.Of(broken) });
        }
    }

    [HttpPost("keep"), Authorize(May.Register)]
    public async Task<IActionResult> Keep(Guid key, CallForm form, CancellationToken ct)
    {
        if (!await this.Tells(() => keep.WriteHere(key, Request.Form, ct)))
        {
            return View("New", await desk.Around(form, ct));
        }

        this.Say(texts["Kept for later. It stands above the form."]);
        return LocalRedirect("/calls/new");
    }

    [HttpPost("discard"), Authorize(May.Register)]
    public async Task<IActionResult> Discard(Guid key, CancellationToken ct)
    {
        await keep.Discard(key, ct);
        return LocalRedirect("/calls/new");
    }
}
