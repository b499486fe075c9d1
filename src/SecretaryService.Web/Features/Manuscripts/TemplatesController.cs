using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Documents;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Manuscripts;

public sealed record TemplateForm
{
    public string? Text { get; init; }

    /// <summary>The version that was on screen; 0: the one that comes with the program.</summary>
    public int Version { get; init; }

    [BindNever]
    public DocumentKind Kind { get; init; }

    [BindNever]
    public string Language { get; init; } = "";
}

/// <summary>模板: the house's own texts to begin drafts with. Secretaries keep them; the journal of the house tells of it.</summary>
[Route("manuscripts/templates")]
public sealed class TemplatesController(AppDbContext db, Texts<ManuscriptsTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Templates", (await db.DocumentTemplates.AsNoTracking().ToListAsync(ct)).ToLookup(t => (t.Kind, t.Language)));

    [HttpGet("{kind}/{language}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Edit(DocumentKind kind, string language, CancellationToken ct)
    {
        var own = await Own(kind, language, ct);
        return (own?.Text ?? Templates.OfTheProgram(kind, language)) is { } text
            ? View("Template", new TemplateForm { Kind = kind, Language = language, Text = text, Version = own?.Version ?? 0 }) : NotFound();
    }

    [HttpPost("{kind}/{language}"), Authorize(May.Register)]
    public async Task<IActionResult> Update(DocumentKind kind, string language, TemplateForm form, CancellationToken ct)
    {
        if (Templates.OfTheProgram(kind, language) is null)
        {
            return NotFound();
        }

        var own = await Own(kind, language, ct);
        form = form with { Kind = kind, Language = language };
        if (form.Version != (own?.Version ?? 0))
        {
            ModelState.Remove(nameof(form.Version));
            ModelState.AddModelError("", texts["Somebody else has changed this template meanwhile. Below stands what you typed; save again if it shall stand."]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return View("Template", form with { Version = own?.Version ?? 0 });
        }

        if (!await this.Tells(() => Write(own, form, ct)))
        {
            return View("Template", form);
        }

        this.Say(texts["The template is saved."]);
        return RedirectToAction(nameof(Index));
    }

    private Task<DocumentTemplate?> Own(DocumentKind kind, string language, CancellationToken ct) => db.DocumentTemplates.FirstOrDefaultAsync(t => t.Kind == kind && t.Language == language, ct);

    private Task Write(DocumentTemplate? own, TemplateForm form, CancellationToken ct)
    {
        var text = (form.Text ?? "").ReplaceLineEndings("\n");
        if (own is null)
        {
            db.Add(DocumentTemplate.Of(form.Kind, form.Language, text));
        }
        else
        {
            own.Write(text);
        }

        return db.SaveChangesAsync(ct);
    }
}
