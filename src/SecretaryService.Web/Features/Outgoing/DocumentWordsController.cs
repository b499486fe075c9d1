using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Outgoing;

public sealed record WordForm
{
    public string? Word { get; init; }
    public Level Level { get; init; } = Level.Internal;
}

/// <summary>代字: the words under which the house numbers what it issues. Each for one level; never changed, only taken out of use.</summary>
[Route("outgoing/words")]
public sealed class DocumentWordsController(AppDbContext db, OfficeTime time, Texts<OutgoingTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.Register)]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        ViewData["Words"] = await All(ct);
        return View("Words", new WordForm());
    }

    [HttpPost(""), Authorize(May.Register)]
    public async Task<IActionResult> Create(WordForm form, CancellationToken ct)
    {
        if (!await this.Tells(() => Take(form, ct)))
        {
            db.ChangeTracker.Clear();
            ViewData["Words"] = await All(ct);
            return View("Words", form);
        }

        this.Say(texts["{0} can be chosen now.", form.Word!.Trim()]);
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("{id:long}/closing"), Authorize(May.Register)]
    public async Task<IActionResult> Close(long id, CancellationToken ct)
    {
        if (await db.DocumentWords.FirstOrDefaultAsync(w => w.Id == id, ct) is not { } word)
        {
            return NotFound();
        }

        if (!await this.Tells(() => { word.Close(time.Today); return db.SaveChangesAsync(ct); }))
        {
            ViewData["Words"] = await All(ct);
            return View("Words", new WordForm());
        }

        this.Say(texts["{0} is out of use.", word.Word]);
        return RedirectToAction(nameof(Index));
    }

    private async Task Take(WordForm form, CancellationToken ct)
    {
        var word = DocumentWord.Take(form.Word ?? "", Enum.IsDefined(form.Level) ? form.Level : Level.Internal, null);
        if (await db.DocumentWords.AnyAsync(w => w.Word == word.Word, ct))
        {
            throw new RuleBrokenException("{0} is on the list already. A word that was used is never used anew for something else.", word.Word);
        }

        db.Add(word);
        await db.SaveChangesAsync(ct);
    }

    private Task<List<DocumentWord>> All(CancellationToken ct) => db.DocumentWords.AsNoTracking().OrderBy(w => w.ClosedOn != null).ThenBy(w => w.Word).ToListAsync(ct);
}
