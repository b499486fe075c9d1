using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using SecretaryService.Data;

namespace SecretaryService.Web.Infrastructure.Start;

/// <summary>
/// Traces and figures for a collector of the company's own (OpenTelemetry). Without <c>Telemetry:Endpoint</c> nothing of it is registered,
/// nothing is measured and nothing leaves the machine.
/// </summary>
public static class TelemetrySetup
{
    private const string Service = "secretary-service";
    private const string RouteTag = "http.route";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["Telemetry:Endpoint"] is not { Length: > 0 } setting)
        {
            return;
        }

        if (!Uri.TryCreate($"{setting.TrimEnd('/')}/", UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
        {
            throw new StartRefusedException($"The telemetry endpoint '{setting}' is no address: set Telemetry:Endpoint to one such as http://collector.example:4318, or leave it out.");
        }

        var headers = builder.Configuration["Telemetry:Headers"];
        var every = TimeSpan.FromSeconds(builder.Configuration.GetValue("Telemetry:Seconds", 60));
        builder.Services.AddSingleton<ISaveChangesInterceptor, CountDeeds>();
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.Clear().AddService(Service))
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(web => web.Filter = IsWorthATrace)
                .AddProcessor(new KeepFiguresOnly())
                .AddOtlpExporter(to => Send(to, endpoint, "v1/traces", headers)))
            .WithMetrics(figures => figures
                .AddMeter(OfficeMeter.Name, "Microsoft.AspNetCore.Hosting")
                .AddOtlpExporter((to, reader) =>
                {
                    Send(to, endpoint, "v1/metrics", headers);
                    reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)every.TotalMilliseconds;
                }));
    }

    private static void Send(OtlpExporterOptions to, Uri endpoint, string path, string? headers)
    {
        (to.Endpoint, to.Protocol, to.Headers) = (new Uri(endpoint, path), OtlpExportProtocol.HttpProtobuf, headers);
    }

    // Pages and forms; not their pictures, nor the line that stays open all day.
    private static bool IsWorthATrace(HttpContext http) =>
        !http.Request.Path.StartsWithSegments("/live", StringComparison.Ordinal) && !http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
        && http.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null && !Path.HasExtension(http.Request.Path);

    /// <summary>A page about an error is shown in the place of the one that was asked for: what is to be named is that one.</summary>
    public static void NameWhatWasAsked(HttpContext http)
    {
        var asked = http.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint ?? http.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        Activity.Current?.SetCustomProperty(RouteTag, (asked as RouteEndpoint)?.RoutePattern.RawText);
    }

    /// <summary>
    /// Of a request, what it was and how it ended, by the pattern of its address. The address itself names entries and set-up links, the query
    /// what was searched for, the client's words come from elsewhere: all of it is taken out before anything is sent. A list of what may
    /// stay, so that a new version of some library adds nothing by itself.
    /// </summary>
    private sealed class KeepFiguresOnly : BaseProcessor<Activity>
    {
        private static readonly string[] Kept = ["http.request.method", "http.response.status_code", RouteTag, "url.scheme", "network.protocol.version", "error.type"];

        public override void OnEnd(Activity data)
        {
            foreach (var (name, _) in data.TagObjects.Where(tag => !Kept.Contains(tag.Key, StringComparer.Ordinal)).ToList())
            {
                data.SetTag(name, null);
            }

            if (data.GetCustomProperty(RouteTag) is string asked)
            {
                data.SetTag(RouteTag, asked);
            }

            data.TraceStateString = null;
            data.DisplayName = data.GetTagItem(RouteTag) is string route ? $"{data.GetTagItem("http.request.method")} {route}" : $"{data.GetTagItem("http.request.method")}";
        }
    }
}
