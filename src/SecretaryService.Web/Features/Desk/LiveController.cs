using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Live;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Desk;

/// <summary>That something changed, told to open pages: a stream of server-sent events, or the present number for whoever must ask.</summary>
[Route("live")]
public sealed class LiveController(Bell bell, Viewer viewer) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public IResult Stream(CancellationToken ct) => TypedResults.ServerSentEvents(bell.Listen(viewer, ct));

    [HttpGet("now"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Now(CancellationToken ct)
    {
        await bell.Look(ct);
        return Content(bell.Now(viewer), "text/plain");
    }
}
