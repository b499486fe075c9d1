using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Infrastructure.Limits;

/// <summary>How much one may ask, and by whom a request is taken to come.</summary>
public static class LimitsSetup
{
    private const string Proxies = "Proxies";

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var (services, settings) = (builder.Services, LimitSettings.Read(builder.Configuration));
        services.AddSingleton(settings).AddSingleton<Asker>().AddSingleton<Tries>();
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (context, _) =>
            {
                TooMany.Say(context.HttpContext.Response, context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : LimitSettings.Requests);
                return ValueTask.CompletedTask;
            };
        });
        services.AddOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>().Configure<Asker, TimeProvider>((limiter, asker, clock) =>
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => settings.Session == 0
                ? RateLimitPartition.GetNoLimiter("")
                : RateLimitPartition.Get(asker.Of(http), _ => new Window(settings.Session, LimitSettings.Requests, clock))));
        if (builder.Configuration[Proxies] is { Length: > 0 } proxies)
        {
            services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, proxies));
        }
    }

    /// <summary>Whom a proxy names is believed of the configured proxies only; without one, nobody is.</summary>
    public static void UseProxies(this WebApplication app)
    {
        if (app.Configuration[Proxies] is { Length: > 0 })
        {
            // Read at the start, so that a wrong setting is said then.
            _ = app.Services.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value;
            app.UseForwardedHeaders();
        }
    }

    private static void Trust(ForwardedHeadersOptions forwarded, string proxies)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarded.ForwardLimit = null;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                forwarded.KnownProxies.Add(address);
            }
            else if (System.Net.IPNetwork.TryParse(proxy, out var network))
            {
                forwarded.KnownIPNetworks.Add(network);
            }
            else
            {
                throw new StartRefusedException($"The proxy '{proxy}' is neither an address nor a network: set Proxies to a list such as 10.0.0.5,10.1.0.0/16.");
            }
        }
    }
}

/// <summary>The answer to who asks too much: 429, and when to come again. The page about it is that of errors.</summary>
internal static class TooMany
{
    public static void Say(HttpResponse response, TimeSpan wait) =>
        response.Headers.RetryAfter = ((int)Math.Max(1, Math.Ceiling(wait.TotalSeconds))).ToString(CultureInfo.InvariantCulture);

    /// <summary>When to come again, as the answer says it.</summary>
    public static TimeSpan WaitOf(HttpResponse response) =>
        TimeSpan.FromSeconds(int.TryParse(response.Headers.RetryAfter, CultureInfo.InvariantCulture, out var seconds) ? seconds : LimitSettings.Requests.TotalSeconds);
}
