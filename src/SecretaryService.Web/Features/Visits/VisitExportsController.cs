using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

/// <summary>导出: what the register shows, as a file. A right of its own, and a line in the journal of the house.</summary>
public sealed class VisitExportsController(SendTable send, VisitTable visits) : Controller
{
    [HttpGet("visits/export"), Authorize(May.ExportCalls)]
    public Task<IActionResult> Send(string? format, DateOnly? from, DateOnly? until, CancellationToken ct) => send.Run(HttpContext, visits.Of(new VisitDays(from, until), ct), format, ct);
}
