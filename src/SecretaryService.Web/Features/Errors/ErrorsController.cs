using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Start;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Errors;

/// <param name="Reference">Leads from the page to the line in the log.</param>
public sealed record ErrorPage(int Code, string Reference);

/// <param name="Until">UTC: when to come again.</param>
/// <param name="Form">What was sent, where it was a form.</param>
/// <param name="HasPassword">It must be typed anew: a form with one is not sent again by itself.</param>
public sealed record TooManyPage(string Reference, DateTime Until, ExpiredForm? Form, bool HasPassword);

/// <summary>Our own pages for what went wrong: in the reader's language, with a reference number and nothing of the inside.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, Repeatable, DisableRateLimiting]
public sealed class ErrorsController(OfficeTime time, ILogger<ErrorsController> log) : Controller
{
    [Route("/errors/{code:range(400,599)}"), AllowAnonymous]
    public IActionResult Show()
    {
        // From the address itself: binding would read the form again, and the form may be what could not be read.
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        var reference = (Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier)[..8].ToUpperInvariant();
        TelemetrySetup.NameWhatWasAsked(HttpContext);
        var failed = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        // A body that could not be read is the sender's affair; the status says so.
        var status = failed is BadHttpRequestException bad ? bad.StatusCode : code;
        if (failed is not null && status >= StatusCodes.Status500InternalServerError)
        {
            log.LogError(failed, "Failed, reference {Reference}", reference);
        }

        Response.StatusCode = status;
        return status == StatusCodes.Status429TooManyRequests ? Wait(reference) : View("Error", new ErrorPage(status, reference));
    }

    // Whole minutes: whoever comes at the minute named is not refused for a second.
    private ViewResult Wait(string reference)
    {
        var until = time.Now + TooMany.WaitOf(Response) + TimeSpan.FromSeconds(59);
        var address = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        var isForm = HttpMethods.IsPost(Request.Method) && address is not null && SayWhatExpired.Refusal(Request) is null;
        return View("TooMany", new TooManyPage(reference, until, isForm ? ExpiredForm.Of(address!, Request) : null, isForm && Request.Form.Keys.Any(f => f.Contains("assword", StringComparison.Ordinal))));
    }
}
