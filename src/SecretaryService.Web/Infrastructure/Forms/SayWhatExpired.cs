using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SecretaryService.Web.Infrastructure.Forms;

/// <summary>
/// The page was older than its session (signed out and in again elsewhere, a new key after a restart): nothing was saved, and what was
/// typed is shown, to be sent again with one button.
/// </summary>
public sealed class SayWhatExpired : IAlwaysRunResultFilter
{
    /// <summary>No form of ours has as many fields.</summary>
    private const int MostFields = 100;

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.Result = Answer(context.HttpContext.Request);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
        // Nothing is left to do.
    }

    private static IActionResult Answer(HttpRequest request) => Refusal(request) is { } status
        ? new StatusCodeResult(status)
        : new ViewResult
        {
            ViewName = "Expired", StatusCode = StatusCodes.Status400BadRequest,
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = ExpiredForm.Of(request.Path, request) },
        };

    // From another site, or no readable form at all: a plain refusal, nothing repeated.
    internal static int? Refusal(HttpRequest request)
    {
        try
        {
            var isOurs = request.Headers["Sec-Fetch-Site"] is [null or "same-origin"] or [] && request.HasFormContentType;
            return !isOurs ? StatusCodes.Status400BadRequest : request.Form.Count > MostFields ? StatusCodes.Status413PayloadTooLarge : null;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}

/// <summary>A form that was not taken, to be sent once more. Passwords are not repeated.</summary>
public sealed record ExpiredForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public static ExpiredForm Of(string address, HttpRequest request) => new(address,
    [
        .. request.Form.Where(f => f.Key != SubmittedForm.TokenField && !f.Key.Contains("assword", StringComparison.Ordinal))
            .Select(f => KeyValuePair.Create(f.Key, f.Value.ToString())),
    ]);
}
