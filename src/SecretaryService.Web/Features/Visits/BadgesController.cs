using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

/// <summary>来宾证, printed by the browser: one for the guest and one for each of the others.</summary>
[Route("visits/{id:long}/badge")]
public sealed class BadgesController(VisitDesk desk) : Controller
{
    [HttpGet(""), Authorize(May.Register)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await desk.Find(id, ct) is { } visit ? View("Badge", visit) : NotFound();
}
