using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Desk;

public sealed record NoticeRow(long Id, NoticeKind Kind, DateTime At, string? ByName, string? Text, DateTime? ReadAt, long CommitmentId, string Number, string Title, CommitmentKind CommitmentKind);

/// <param name="Older">The last one shown, where there are older ones.</param>
public sealed record NoticesPage(IReadOnlyList<NoticeRow> Rows, long? Older);

/// <summary>The notice centre: what happened to what I owe and to what I promised, the newest first.</summary>
[Route("notices")]
public sealed class NoticesController(AppDbContext db, Viewer viewer, OfficeTime time) : Controller
{
    private const int PageLength = 50;

    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(long? older, CancellationToken ct)
    {
        var rows = await db.Notices.Where(n => n.PersonId == viewer.PersonId && (older == null || n.Id < older)).OrderByDescending(n => n.Id).Take(PageLength + 1)
            .Select(n => new NoticeRow(n.Id, n.Kind, n.At, n.ByName, n.Text, n.ReadAt, n.CommitmentId, n.Entry.Number, n.Commitment.What ?? n.Entry.Title, n.Commitment.Kind))
            .ToListAsync(ct);
        return View("Notices", new NoticesPage([.. rows.Take(PageLength)], rows.Count > PageLength ? rows[PageLength - 1].Id : null));
    }

    /// <summary>Up to the newest that was on the page: what came since stays unread.</summary>
    [HttpPost("reading"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Read(long upTo, CancellationToken ct)
    {
        foreach (var notice in await db.Notices.Where(n => n.PersonId == viewer.PersonId && n.ReadAt == null && n.Id <= upTo).ToListAsync(ct))
        {
            notice.Read(time.Now);
        }

        await db.SaveChangesAsync(ct);
        return LocalRedirect("/notices");
    }
}
