using Microsoft.AspNetCore.Http.Features;

namespace SecretaryService.Web.Infrastructure.Forms;

/// <summary>
/// Where somebody is who reads a page. A form that was refused is shown again under the address to which it was sent, and that is no page of its own: he is still
/// where the form stood. There the tabs are marked, and from there languages are changed.
/// </summary>
public static class PageAddress
{
    /// <summary>Carried by the forms of such a page, so that it is known after the second refusal as well.</summary>
    public const string Field = "page";

    public static string Of(HttpRequest request) => !HttpMethods.IsPost(request.Method) ? Own(request) : Carried(request) ?? Before(request) ?? Own(request);

    private static string Own(HttpRequest request) => $"{request.Path}{request.QueryString}";

    // What was not read as a form is not read for this: it may be a file on its way.
    private static string? Carried(HttpRequest request) => request.HttpContext.Features.Get<IFormFeature>()?.Form?[Field] is [{ } page] && IsOurs(page) ? page : null;

    private static string? Before(HttpRequest request) => Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var before) && before.Authority == request.Host.Value && IsOurs(before.PathAndQuery)
        ? before.PathAndQuery : null;

    private static bool IsOurs(string address) => address is ['/', ..] and not ['/', '/' or '\\', ..];
}
