using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calls;

/// <summary>电话记录: the calls of a day on paper, in the columns that the trade knows.</summary>
[Route("calls/day")]
public sealed class DaySheetsController(ReadCalls read, OfficeTime time) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Show(DateOnly? on, CancellationToken ct) => View("DaySheet", await read.Day(on ?? time.Today, ct));
}
