using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

/// <summary>Somebody waits at a kiosk, and somebody of the desk goes.</summary>
[Route("visits/bell")]
public sealed class DeskCallsController(AppDbContext db, Viewer viewer, TimeProvider clock, Texts<VisitsTexts> texts) : Controller
{
    [HttpPost("{id:long}/answer"), Authorize(May.Register)]
    public async Task<IActionResult> Answer(long id, CancellationToken ct)
    {
        if (await db.DeskCalls.FirstOrDefaultAsync(c => c.Id == id, ct) is not { } call)
        {
            return NotFound();
        }

        call.Answer(viewer, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        this.Say(texts["You go to {0}.", call.KioskName]);
        return LocalRedirect("/visits");
    }
}
