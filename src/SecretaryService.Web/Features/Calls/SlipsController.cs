using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Calls;

/// <summary>The message slip, for paper.</summary>
[Route("calls/{id:long}/slip")]
public sealed class SlipsController(ReadCalls read) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await read.One(id, ct) is { } call ? View("Slip", call) : NotFound();
}
