using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Files;

/// <summary>A version of a draft as a Word document: brought, and fetched as it was brought.</summary>
[Route("manuscripts/{id:long}/versions")]
public sealed class WordVersionsController(FileDesk desk, Texts<FilesTexts> texts) : Controller
{
    [HttpGet("file"), Authorize(May.Draft)]
    public async Task<IActionResult> New(long id, CancellationToken ct) =>
        await desk.Draft(id, ct) is { } draft ? View("WordVersion", new WordVersionForm { BasedOn = draft.LastVersion, Draft = draft }) : NotFound();

    // One character more than may be kept: what is too long is refused, not cut.
    [HttpPost("file"), Authorize(May.Draft), ReceivesFile(TextOf = ManuscriptVersion.TextMaxLength + 1)]
    public async Task<IActionResult> Create(long id, WordVersionForm form, CancellationToken ct)
    {
        if (await desk.Draft(id, ct) is not { } draft)
        {
            return NotFound();
        }

        if (!await this.Tells(() => Save(draft, form, ct)))
        {
            ModelState.Remove(nameof(form.BasedOn));
            return View("WordVersion", form with { BasedOn = draft.LastVersion, Draft = draft });
        }

        this.Say(texts["Version {0} saved.", draft.LastVersion]);
        return LocalRedirect(draft.Address());
    }

    [HttpGet("{no:int}/file"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, int no, CancellationToken ct) =>
        await desk.Draft(id, ct) is { } draft && draft.Versions.FirstOrDefault(v => v.No == no) is { } version && draft.FileOf(version) is { } file
            ? LocalRedirect(FormattableString.Invariant($"/files/{file.Attachment.Key}/{file.No}")) : NotFound();

    private Task Save(Manuscript draft, WordVersionForm form, CancellationToken ct)
    {
        var remark = form.Remark?.Trim() is { Length: > 0 } said ? said : null;
        return remark?.Length > ManuscriptVersion.RemarkMaxLength ? throw new RuleBrokenException("A remark has at most {0} characters.", ManuscriptVersion.RemarkMaxLength)
            : desk.SaveVersion(draft, HttpContext.Features.Get<Upload>(), remark, form.BasedOn, ct);
    }
}

public sealed record WordVersionForm
{
    public string? Remark { get; init; }

    /// <summary>The version that was on screen.</summary>
    public int BasedOn { get; init; }

    [BindNever]
    public Manuscript? Draft { get; init; }
}
