using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using SecretaryService.Web.Infrastructure.Forms;

namespace SecretaryService.Web.Infrastructure.Limits;

/// <summary>At this form something can be guessed: wrong answers are counted, and refused with 429 when they are too many.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GuessableAttribute(string form) : Attribute, IAsyncResourceFilter
{
    public const string SignIn = "sign-in";

    /// <summary>Whether somebody is expected, or here.</summary>
    public const string AtKiosk = "kiosk";
    private const string NameField = "UserName";

    public string Form => form;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var taken = http.RequestServices.GetRequiredService<Tries>().Take(http, form, NameIn(http.Request));
        if (taken.Wait is { } wait)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status429TooManyRequests);
            TooMany.Say(http.Response, wait);
            return;
        }

        var executed = await next();
        if (executed.Exception is null && http.Response.StatusCode < StatusCodes.Status400BadRequest)
        {
            taken.GiveBack();
        }
    }

    // Antiforgery has read the form already: what is no form of ours does not come here.
    private string? NameIn(HttpRequest request) => form == SignIn && request.HasFormContentType && request.Form.ContainsKey(NameField) ? request.Form[NameField].ToString() : null;
}
