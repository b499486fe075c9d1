using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>The day of a room on paper, for its door.</summary>
[Route("rooms/{id:long}/card")]
public sealed class DoorCardsController(ReadGrid grid) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, DateOnly? on, CancellationToken ct) => await grid.Door(id, on, ct) is { } card ? View("Card", card) : NotFound();
}
