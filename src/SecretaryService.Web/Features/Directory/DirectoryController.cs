using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Directory;

/// <summary>通讯录: who is who, on which extension, where, and who acts for whom.</summary>
[Route("directory")]
public sealed class DirectoryController(ReadDirectory read) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(string? q, CancellationToken ct) => View(await read.Page(q, ct));

    [HttpGet("{id:long}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(long id, CancellationToken ct) => await read.One(id, ct) is { } colleague ? View(colleague) : NotFound();
}
