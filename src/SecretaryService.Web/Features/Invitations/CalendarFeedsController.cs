using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Invitations;

/// <summary>One's own feed: an address is made, made anew or revoked. It is shown once and kept nowhere.</summary>
[Route("account/calendar")]
public sealed class CalendarFeedsController(AppDbContext db, Viewer viewer, FeedSecrets secrets, TimeProvider clock, Texts<InvitationsTexts> texts) : Controller
{
    private const string Made = "calendar-feed";

    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(CancellationToken ct) => View("Feed", await Mine(ct));

    /// <summary>A new address; the one before opens nothing any more.</summary>
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(CancellationToken ct)
    {
        await Revoke(ct);
        var secret = FeedSecrets.Draw();
        db.CalendarFeeds.Add(new CalendarFeed(await db.Employees.SingleAsync(e => e.Id == viewer.PersonId, ct), secrets.Digest(secret), clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(ct);
        // Encrypted on its way, and gone once it was shown.
        TempData[Made] = secret;
        return RedirectToAction(nameof(Address));
    }

    /// <summary>The address, once.</summary>
    [HttpGet("address"), Authorize(May.BeInTheHouse)]
    public IActionResult Address([FromServices] InvitationLinks links) => TempData[Made] is string secret ? View("FeedAddress", links.At($"/feeds/{secret}.ics")) : RedirectToAction(nameof(Show));

    [HttpPost("revocation"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Revocation(CancellationToken ct)
    {
        await Revoke(ct);
        this.Say(texts["The address of your calendar opens nothing any more."]);
        return RedirectToAction(nameof(Show));
    }

    private async Task Revoke(CancellationToken ct)
    {
        if (await Mine(ct) is { } feed)
        {
            feed.Revoke(clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(ct);
        }
    }

    private Task<CalendarFeed?> Mine(CancellationToken ct) => db.CalendarFeeds.Include(f => f.Owner).FirstOrDefaultAsync(f => f.EmployeeId == viewer.PersonId && f.RevokedAt == null, ct);
}
