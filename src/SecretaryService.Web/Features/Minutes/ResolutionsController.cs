using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>议定事项 of all meetings that one sees.</summary>
[Route("meetings/resolutions")]
public sealed class ResolutionsController(ListResolutions list) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(string? tab, string? newer, string? older, CancellationToken ct)
    {
        ModelState.Clear();
        return View(await list.Page(tab, newer, older, ct));
    }
}
