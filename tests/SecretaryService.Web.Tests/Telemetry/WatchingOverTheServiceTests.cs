using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using SecretaryService.Data;
using SecretaryService.Web.Infrastructure.Mail;

namespace SecretaryService.Web.Tests.Telemetry;

public sealed class WatchingOverTheServiceTests
{
    private const string Caller = "Xenia Quartermain";
    private const string Phone = "+86 21 5555 0177";

    [Fact]
    public async Task Sends_figures_and_traces_and_nothing_of_anybody()
    {
        await using var collector = await Collector.Start();
        using var office = new DemoOffice { Settings = new(StringComparer.Ordinal) { ["Telemetry:Endpoint"] = collector.Address.ToString() } };
        using var browser = await office.SignIn("shen.rx");
        var call = await (await browser.Get("/calls/new")).Form("/calls").Promised("Tell nobody of this").With("Name", Caller).With("Phone", Phone).Post();
        Assert.Equal(HttpStatusCode.Redirect, call.Status);
        await browser.Get("/search?q=Quartermain&Xenias-question=1");
        await browser.Get("/setup/a-secret-link");
        await browser.Send(HttpMethod.Get, "/desk", null, ("User-Agent", "Agent-Of-Xenia"), ("tracestate", "who=Xenia"), ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        office.Services.GetRequiredService<TracerProvider>().ForceFlush();
        office.Services.GetRequiredService<MeterProvider>().ForceFlush();

        var (traces, figures) = (collector.Text("/v1/traces"), collector.Text("/v1/metrics"));
        Assert.All((string[])["GET search", "POST calls", "GET setup/{token}", "secretary-service"], known => Assert.Contains(known, traces, StringComparison.Ordinal));
        Assert.All((string[])["secretary.calls.logged", "secretary.write_gate.wait", "http.server.request.duration"], known => Assert.Contains(known, figures, StringComparison.Ordinal));
        var name = (await office.Account("shen.rx")).Employee.Name;
        // Names of what was asked for must not go either ("?q=Redacted"): the question has one long enough that no number or key in the bytes reads like it.
        string[] never = ["Quartermain", "Xenia", "5555", name, "shen.rx", "Tell nobody", "a-secret-link", call.Location!, "url.query", "url.path", "user_agent", "client.address", Environment.MachineName];
        Assert.All(never, word => Assert.DoesNotContain(word, traces + figures, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Counts_letters_and_rounds()
    {
        await using var collector = await Collector.Start();
        using var office = new DemoOffice { Settings = new(StringComparer.Ordinal) { ["Telemetry:Endpoint"] = collector.Address.ToString() } };
        using var browser = office.Stranger();
        await browser.Get("/sign-in");
        await ActivatorUtilities.CreateInstance<DeliverMail>(office.Services).GoOnce(CancellationToken.None);
        office.Services.GetRequiredService<MeterProvider>().ForceFlush();
        var figures = collector.Text("/v1/metrics");
        Assert.Contains("secretary.job.rounds", figures, StringComparison.Ordinal);
        Assert.Contains("done", figures, StringComparison.Ordinal);
    }

    [Fact]
    public void Registers_nothing_where_nobody_listens()
    {
        using var office = new DemoOffice();
        Assert.Null(office.Services.GetService<TracerProvider>());
        Assert.Null(office.Services.GetService<MeterProvider>());
        Assert.DoesNotContain(office.Services.GetServices<ISaveChangesInterceptor>(), one => one is CountDeeds);
    }

    /// <summary>Takes what is sent by OTLP over HTTP, and keeps the bytes.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly ConcurrentQueue<(string Path, byte[] Body)> _taken = new();
        private readonly WebApplication _app;

        private Collector(WebApplication app) => _app = app;

        public Uri Address { get; private set; } = null!;

        public static async Task<Collector> Start()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            var collector = new Collector(app);
            app.Run(async http =>
            {
                using var body = new MemoryStream();
                await http.Request.Body.CopyToAsync(body);
                collector._taken.Enqueue((http.Request.Path, body.ToArray()));
                http.Response.ContentType = "application/x-protobuf";
            });
            await app.StartAsync();
            collector.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
            return collector;
        }

        /// <summary>Texts stand in protobuf as they are.</summary>
        public string Text(string path) => string.Concat(_taken.Where(t => t.Path == path).Select(t => Encoding.UTF8.GetString(t.Body)));

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
