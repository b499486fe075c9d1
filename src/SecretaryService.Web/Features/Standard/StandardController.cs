using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Standard;

[Route("standard")]
public sealed class StandardController(ReadStandard read) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(DateOnly? from, DateOnly? until, CancellationToken ct) => View(await read.All(from, until, ct));

    [HttpGet("{number}"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(string number, DateOnly? from, DateOnly? until, CancellationToken ct) =>
        await read.One(number, from, until, ct) is { } clause ? View(clause) : NotFound();
}
