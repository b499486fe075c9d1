using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Journal;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.HouseJournal;

/// <summary>A page of the journal, and the lines between which it lies.</summary>
public sealed record HouseJournalPage(IReadOnlyList<HouseRow> Rows, IReadOnlyList<string> Kinds, string? Of, long? Newer, long? Older);

/// <summary>Who changed what of the house, newest first.</summary>
[Route("house-journal")]
public sealed class HouseJournalController(AppDbContext db, HouseWords words) : Controller
{
    private const int PageLength = 50;

    [HttpGet(""), Authorize(May.ManageAccounts)]
    public async Task<IActionResult> Index(string? of, long? newer, long? older, CancellationToken ct)
    {
        // Only what an administrator may read, whatever the address asks for.
        var kinds = HouseWords.KindsIn(db.Model).ToList();
        var lines = string.IsNullOrEmpty(of) ? db.HouseLines.Where(l => kinds.Contains(l.Of)) : db.HouseLines.Where(l => l.Of == of && kinds.Contains(of));
        var wanted = newer is { } above ? lines.Where(l => l.Id > above).OrderBy(l => l.Id)
            : older is { } below ? lines.Where(l => l.Id < below).OrderByDescending(l => l.Id)
            : lines.OrderByDescending(l => l.Id);
        var found = await words.Read(wanted.Take(PageLength + 1), ct);
        var more = found.Count > PageLength;
        // The one too many is the farthest; the page is shown newest first, whichever way it was turned to.
        var farthest = found.Count == 0 ? 0 : newer is null ? found.Min(r => r.Id) : found.Max(r => r.Id);
        IReadOnlyList<HouseRow> rows = [.. found.Where(r => !more || r.Id != farthest).OrderByDescending(r => r.Id)];
        return View(new HouseJournalPage(rows, kinds, of,
            rows.Count > 0 && (newer is null ? older is not null : more) ? rows[0].Id : null,
            rows.Count > 0 && (newer is not null || more) ? rows[^1].Id : null));
    }
}
