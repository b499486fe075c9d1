using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Forms;

namespace SecretaryService.Web.Features.Errors;

/// <param name="Reference">Leads from the page to the line in the log.</param>
public sealed record ErrorPage(int Code, string Reference);

/// <summary>Our own pages for what went wrong: in the reader's language, with a reference number and nothing of the inside.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, Repeatable]
public sealed class ErrorsController(ILogger<ErrorsController> log) : Controller
{
    [Route("/errors/{code:range(400,599)}"), AllowAnonymous]
    public IActionResult Show()
    {
        // From the address itself: binding would read the form again, and the form may be what could not be read.
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        var reference = (Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier)[..8].ToUpperInvariant();
        var failed = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        // A body that could not be read is the sender's affair; the status says so.
        var status = failed is BadHttpRequestException bad ? bad.StatusCode : code;
        if (failed is not null && status >= StatusCodes.Status500InternalServerError)
        {
            log.LogError(failed, "Failed, reference {Reference}", reference);
        }

        Response.StatusCode = status;
        return View("Error", new ErrorPage(status, reference));
    }
}
