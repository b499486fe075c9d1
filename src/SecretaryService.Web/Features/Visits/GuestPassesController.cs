using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

/// <summary>A guest's invitation, on his own telephone.</summary>
/// <param name="Host">Whom to ask for; none where the visit is above internal.</param>
/// <param name="Token">At a kiosk, to go on with.</param>
public sealed record GuestPass(string? Name, DateTime From, string? Host, string Address, string? Token);

/// <summary>The invitation opened: at a kiosk it leads on to the check-in, anywhere else it is a pass. Looking at it changes nothing.</summary>
[Route("guest/check-in/{token}")]
public sealed class GuestPassesController(AppDbContext db, GuestLinks links) : Controller
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    [HttpGet(""), AllowAnonymous, Guessable("guest")]
    public async Task<IActionResult> Show(string token, CancellationToken ct)
    {
        var kiosk = await Kiosks.Recognise(HttpContext);
        if (await Find(token, ct) is not { } visit)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return View("PassOver", kiosk is not null);
        }

        return View(kiosk is null ? "Pass" : "PassAtKiosk", new GuestPass(visit.VisitorName, visit.ExpectedFrom ?? visit.OccurredAt,
            visit.Level <= Level.Internal ? visit.HostName : null, links.At(links.PathOf(GuestDoor.CheckIn, token)), token));
    }

    // Whoever holds the link is told no more than he was told with it.
    private async Task<Visit?> Find(string token, CancellationToken ct) => links.CheckIn(token) is { } id
        ? await db.Visits.IgnoreQueryFilters(PastFilter).AsNoTracking().FirstOrDefaultAsync(v => v.Id == id && v.VoidedAt == null && v.State != VisitState.Cancelled, ct) : null;
}
