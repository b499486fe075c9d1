using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Desk;

public sealed class DeskController(ReadDesk read) : Controller
{
    [HttpGet("/"), Authorize(May.BeInTheHouse)]
    public IActionResult Home() => LocalRedirect("/desk");

    [HttpGet("/desk"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await read.Desk(ct));
}
