using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Standard;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Standard;

/// <summary>Clause 7: the standard in its versions, and the next one's beginning.</summary>
[Route("standard/versions")]
public sealed class VersionsController(ReadVersions read) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Versions", await read.All(ct));

    [HttpGet("{number:int}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(int number, CancellationToken ct) =>
        await read.One(number, ct) is { } page ? View("Version", page) : NotFound();

    [HttpGet("{number:int}/changes"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Changes(int number, CancellationToken ct) =>
        await read.Changes(number, ct) is { } page ? View(page) : NotFound();

    /// <summary>Copied from the latest approved version: what is coming into force is not lost again.</summary>
    [HttpPost(""), Authorize(May.DraftRules)]
    public async Task<IActionResult> Create(
        [FromServices] AppDbContext db, [FromServices] TimeProvider clock, [FromServices] Texts<StandardTexts> texts, CancellationToken ct)
    {
        if (await db.Standards.Drafts.Select(v => (int?)v.Number).FirstOrDefaultAsync(ct) is { } already)
        {
            this.Say(texts["Version {0} is being drafted already: there is one draft at a time.", already]);
            return RedirectToAction(nameof(Show), new { number = already });
        }

        var latest = await db.Standards.Approved.AsNoTracking().Include(v => v.Clauses).ThenInclude(c => c.Parameters)
            .Include(v => v.Clauses).ThenInclude(c => c.Measures).AsSplitQuery().OrderByDescending(v => v.EffectiveFrom).FirstAsync(ct);
        var draft = latest.DraftNext(await db.Standards.MaxAsync(v => v.Number, ct) + 1, new Person(db.Viewer.PersonId, db.Viewer.Name), clock.GetUtcNow().UtcDateTime);
        db.Add(draft);
        await db.SaveChangesAsync(ct);
        this.Say(texts["Version {0} is a draft, copied from version {1}.", draft.Number, latest.Number]);
        return RedirectToAction(nameof(Show), new { number = draft.Number });
    }
}
