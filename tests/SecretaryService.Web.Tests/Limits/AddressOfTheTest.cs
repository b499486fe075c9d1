using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace SecretaryService.Web.Tests.Limits;

/// <summary>The test server has no addresses: a header of the test stands for that of the connection.</summary>
internal sealed class AddressOfTheTest : IStartupFilter
{
    public const string Header = "Address-Of-The-Test";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((http, rest) =>
        {
            http.Connection.RemoteIpAddress = IPAddress.Parse(http.Request.Headers[Header] is [{ } address] ? address : "192.0.2.99");
            return rest(http);
        });
        next(app);
    };
}
