namespace SecretaryService.Web.Infrastructure.Security;

public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'";

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
            Put(http.Response.Headers);
            http.Response.OnStarting(() => KeepOutOfCaches(http.Response));
            return next(http);
        });
    }

    private static void Put(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
    }

    private static Task KeepOutOfCaches(HttpResponse response)
    {
        if (!response.Headers.ContainsKey("Cache-Control") || response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
        {
            response.Headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
