using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>The register of reservations, and the page of one.</summary>
[Route("reservations")]
public sealed class ReservationsController(ReadReservations read) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(string? newer, string? older, CancellationToken ct) => View("Register", await read.Page(newer, older, ct));

    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await read.One(id, ct) is { } view ? View(view) : NotFound();
}
