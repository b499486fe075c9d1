using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Calls;

/// <summary>导出: what the list shows, as a file. A right of its own, and a line in the journal of the house.</summary>
public sealed class CallExportsController(SendTable send, CallTable calls) : Controller
{
    [HttpGet("calls/export"), Authorize(May.ExportCalls)]
    public Task<IActionResult> Send(string? format, CallFilter filter, CancellationToken ct) => send.Run(HttpContext, calls.Of(filter, ct), format, ct);
}
