using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace SecretaryService.Web.Infrastructure.Start;

public static class LoggingSetup
{
    /// <summary>JSON lines on standard output. Addresses, form fields and names are not logged; a reference number leads from an error page to its line.</summary>
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSerilog(log => log
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            // Our own handler writes the line with the reference number.
            .MinimumLevel.Override("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogEventLevel.Fatal)
            // An antiforgery token that does not fit is a page for the user, not an event.
            .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Fatal)
            .WriteTo.Console(new CompactJsonFormatter()),
            // A logger of its own: the static one would be closed with the first of several hosts in one process.
            preserveStaticLogger: true);
    }
}
