namespace SecretaryService.Web.Infrastructure.Security;

public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'";

    /// <summary>For bytes that came from elsewhere: whatever they are, nothing in them acts, loads or sends.</summary>
    private const string Sandbox = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private static readonly object OfStrangers = new();

    /// <summary>What follows is somebody's file and no page of ours.</summary>
    public static void SendsAFile(this HttpContext http) => http.Items[OfStrangers] = true;

    /// <summary>On every answer. Pages are never stored: after signing out, going back shows nothing.</summary>
    public static void UseSecurityHeaders(this WebApplication app)
    {
        if (app.Configuration.GetValue("Https:Required", true))
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }
        else if (!app.Environment.IsDevelopment())
        {
            app.Logger.LogWarning("HTTPS is not required: passwords travel in the clear, and passkeys and host-bound cookies are not available.");
        }

        app.Use((http, next) =>
        {
            // At the last moment: where a page fails, what was set before is cleared with it.
            http.Response.OnStarting(() =>
            {
                Put(http.Response);
                return Task.CompletedTask;
            });
            return next(http);
        });
    }

    private static void Put(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = response.HttpContext.Items.ContainsKey(OfStrangers) ? Sandbox : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (!headers.ContainsKey("Cache-Control") || response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
        {
            headers.CacheControl = "no-store";
        }
    }
}
