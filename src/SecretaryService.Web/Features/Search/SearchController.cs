using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Search;

public sealed class SearchController(FindEntries find) : Controller
{
    [HttpGet("search"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(string? q, long? before, CancellationToken ct) => View(await find.Page(q, before, ct));
}
