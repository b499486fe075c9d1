using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Writing;

namespace SecretaryService.Web.Features.Manuscripts;

/// <summary>The text: written, looked at, compared (花脸稿), clean (清稿), and as a Word document.</summary>
[Route("manuscripts/{id:long}")]
public sealed class ManuscriptVersionsController(ManuscriptDesk desk, ShowMarkdown markdown) : Controller
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [HttpGet("versions/new"), Authorize(May.Draft)]
    public async Task<IActionResult> New(long id, CancellationToken ct) => await desk.Look(id, ct) is { } manuscript
        ? View("Write", new VersionForm { Text = manuscript.Latest?.Text, BasedOn = manuscript.LastVersion, Manuscript = manuscript }) : NotFound();

    [HttpPost("versions"), Authorize(May.Draft)]
    public async Task<IActionResult> Create(long id, VersionForm form, CancellationToken ct)
    {
        if (await desk.Find(id, ct) is not { } manuscript)
        {
            return NotFound();
        }

        InvisibleCharacters.TakeOut(form, ModelState, HttpContext.RequestServices.GetRequiredService<Infrastructure.Localization.Texts<SharedTexts>>());
        var text = (form.Text ?? "").ReplaceLineEndings("\n").Trim();
        if (form.Then == "preview")
        {
            return View("Write", form with { Manuscript = manuscript, Preview = text.Length <= ManuscriptVersion.TextMaxLength ? markdown.Of(text) : null });
        }

        if (form.BasedOn != manuscript.LastVersion && manuscript.Latest is { } other)
        {
            return Conflict(form, manuscript, other, text);
        }

        if (!await this.Tells(() => Save(manuscript, form, text, ct)))
        {
            return View("Write", form with { Manuscript = await desk.Look(id, ct) });
        }

        this.Say(desk.Texts["Version {0} saved.", manuscript.LastVersion]);
        return LocalRedirect(manuscript.Address());
    }

    [HttpGet("versions/{no:int}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, int no, CancellationToken ct) => await desk.Look(id, ct) is { } manuscript && manuscript.Versions.FirstOrDefault(v => v.No == no) is { } version
        ? View("Version", new VersionView(manuscript, version, markdown.Of(version.Text))) : NotFound();

    [HttpGet("versions/{no:int}/word"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Word(long id, int no, CancellationToken ct) => await desk.Look(id, ct) is { } manuscript && manuscript.Versions.FirstOrDefault(v => v.No == no) is { } version
        ? File(WriteWord.Of(manuscript.Title, version.Text, version.At), WordType, FormattableString.Invariant($"{manuscript.Number}-{version.No}.docx")) : NotFound();

    [HttpGet("compare"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Compare(long id, int? from, int? to, CancellationToken ct)
    {
        if (await desk.Look(id, ct) is not { } manuscript)
        {
            return NotFound();
        }

        var (older, newer) = (from ?? (to ?? manuscript.LastVersion) - 1, to ?? manuscript.LastVersion);
        return manuscript.Versions.FirstOrDefault(v => v.No == older) is { } before && manuscript.Versions.FirstOrDefault(v => v.No == newer) is { } after
            ? View(new ComparisonView(manuscript, before, after, CompareTexts.Of(before.Text, after.Text))) : NotFound();
    }

    private Task Save(Manuscript manuscript, VersionForm form, string text, CancellationToken ct)
    {
        var remark = form.Remark?.Trim() is { Length: > 0 } said ? said : null;
        if (remark?.Length > ManuscriptVersion.RemarkMaxLength)
        {
            throw new RuleBrokenException("A remark has at most {0} characters.", ManuscriptVersion.RemarkMaxLength);
        }

        manuscript.Save(text, remark, form.BasedOn, desk.Viewer, desk.Now);
        return desk.SaveVersion(manuscript, ct);
    }

    // Both texts stand on the page; saved again, what is written here is a choice made knowingly.
    private ViewResult Conflict(VersionForm form, Manuscript manuscript, ManuscriptVersion other, string text)
    {
        ModelState.Remove(nameof(form.BasedOn));
        ModelState.AddModelError("", desk.Texts["{0} saved version {1} meanwhile. Below it stands against what you wrote; save again and yours becomes the next.", other.ByName, other.No]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Write", form with { Manuscript = manuscript, BasedOn = manuscript.LastVersion, Others = CompareTexts.Of(other.Text, text) });
    }
}
