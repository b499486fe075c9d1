using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Features.Accounts;

/// <summary>
/// While a house has no administrator, each start makes a new link that creates the first one. It is printed for whoever started the
/// program, never logged, kept in memory only, and void as soon as an administrator exists.
/// </summary>
public sealed class SetupLink
{
    private readonly string _token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public bool Fits(string token) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(_token));

    public static Task<bool> IsNeeded(AppDbContext db, CancellationToken ct = default) =>
        db.Accounts.AllAsync(a => a.Employee.Role != Role.Administrator, ct);

    public static void PrintIfNeeded(WebApplication app)
    {
        using var db = app.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().For(Viewer.System);
        if (db.Accounts.Any(a => a.Employee.Role == Role.Administrator))
        {
            return;
        }

        var address = app.Configuration["PublicAddress"]
            ?? app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        Console.WriteLine($"No administrator yet. Open this link once to create the first one: {address.TrimEnd('/')}/setup/{app.Services.GetRequiredService<SetupLink>()._token}");
    }
}
