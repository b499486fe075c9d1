using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Archive;

public sealed record SchemeForm
{
    public ArchiveClassKind Kind { get; init; } = ArchiveClassKind.Unit;
    public string? Code { get; init; }
    public string? Name { get; init; }
    public int? Years { get; init; }
}

public sealed record SchemePage(Scheme Scheme, SchemeForm Form);

/// <summary>分类方案: fonds, categories, units and the company's own retention periods. Never changed, only taken out of use.</summary>
[Route("archive/scheme")]
public sealed class SchemeController(AppDbContext db, ArchiveDesk desk, ArchiveChoices choices) : Controller
{
    [HttpGet(""), Authorize(May.KeepArchive)]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Scheme", new SchemePage(await choices.Scheme(ct), new SchemeForm()));

    [HttpPost(""), Authorize(May.KeepArchive)]
    public async Task<IActionResult> Create(SchemeForm form, CancellationToken ct)
    {
        if (!await this.Tells(() => Take(form, ct)))
        {
            db.ChangeTracker.Clear();
            return View("Scheme", new SchemePage(await choices.Scheme(ct), form));
        }

        this.Say(desk.Texts["{0} can be chosen now.", form.Name!.Trim()]);
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("{id:long}/closing"), Authorize(May.KeepArchive)]
    public async Task<IActionResult> Close(long id, CancellationToken ct)
    {
        if (await db.ArchiveClasses.FirstOrDefaultAsync(c => c.Id == id, ct) is not { } one)
        {
            return NotFound();
        }

        if (!await this.Tells(() => { one.Close(desk.Today); return db.SaveChangesAsync(ct); }))
        {
            return View("Scheme", new SchemePage(await choices.Scheme(ct), new SchemeForm()));
        }

        this.Say(desk.Texts["{0} is out of use.", one.Code]);
        return RedirectToAction(nameof(Index));
    }

    private async Task Take(SchemeForm form, CancellationToken ct)
    {
        var one = ArchiveClass.Take(Enum.IsDefined(form.Kind) ? form.Kind : ArchiveClassKind.Unit, form.Code, form.Name, form.Years);
        if (await db.ArchiveClasses.AnyAsync(c => c.Kind == one.Kind && c.Code == one.Code, ct))
        {
            throw new RuleBrokenException("{0} is in the scheme already. A code that was used is never used anew for something else.", one.Code);
        }

        db.Add(one);
        await db.SaveChangesAsync(ct);
    }
}
