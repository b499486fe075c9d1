using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Calls;

/// <summary>Pieces of the front desk while somebody types: who is calling, what is known of him, where the colleague is.</summary>
[Route("calls/lookup")]
public sealed class LookupsController(FindCallers callers, FindColleague colleagues) : Controller
{
    [HttpGet("callers"), Authorize(May.Register)]
    public async Task<IActionResult> Callers(string? q, CancellationToken ct) => PartialView("_Callers", await callers.Find(q, ct));

    [HttpGet("known"), Authorize(May.Register)]
    public async Task<IActionResult> Known(long? contact, string? phone, CancellationToken ct) => PartialView("_Known", await callers.Known(contact, phone, ct));

    [HttpGet("colleague"), Authorize(May.Register)]
    public async Task<IActionResult> Colleague(string? q, CancellationToken ct) => PartialView("_Addressee", await colleagues.Find(q, ct));
}
