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
        if (context.Result is not IAntiforgeryValidationFailedResult)
        {
            return;
        }

        var request = context.HttpContext.Request;
        // From another site, or no readable form at all: a plain refusal, nothing repeated.
        if (Refusal(request) is { } status)
        {
            context.Result = new StatusCodeResult(status);
            return;
        }

        var fields = request.Form.Where(f => f.Key != SubmittedForm.TokenField).Select(f => KeyValuePair.Create(f.Key, f.Value.ToString())).ToList();
        context.Result = new ViewResult
        {
            ViewName = "Expired", StatusCode = StatusCodes.Status400BadRequest,
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary())
            {
                Model = new ExpiredForm(request.Path, [.. fields.Where(f => !f.Key.Contains("assword", StringComparison.Ordinal))]),
            },
        };
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
        // Nothing is left to do.
    }

    private static int? Refusal(HttpRequest request)
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

public sealed record ExpiredForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields);
