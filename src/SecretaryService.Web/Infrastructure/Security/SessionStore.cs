using System.Linq.Expressions;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain;

namespace SecretaryService.Web.Infrastructure.Security;

/// <summary>
/// Sessions live in the database; the cookie is a random number. Signing out deletes the row, so that a copied cookie is dead; a disabled
/// account is out as soon as its session is read again, at the latest after a minute, on every node.
/// </summary>
public sealed class SessionStore(IDbContextFactory<AppDbContext> factory, TimeProvider clock) : ITicketStore, IDisposable
{
    private const string Number = "number";
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(10);
    private readonly MemoryCache _seen = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        // So that a session knows which of its person's it is.
        ticket.Properties.Items[Number] = Hash(key);
        await using var db = factory.For(Viewer.System);
        db.Sessions.Add(new Session
        {
            Key = Hash(key), AccountId = ticket.Principal.Account(), Since = clock.GetUtcNow().UtcDateTime, Ticket = TicketSerializer.Default.Serialize(ticket), ExpiresAt = End(ticket),
        });
        await db.SaveChangesAsync();
        return key;
    }

    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        await using var db = factory.For(Viewer.System);
        if (await db.Sessions.FindAsync(Hash(key)) is { } session)
        {
            (session.Ticket, session.ExpiresAt) = (TicketSerializer.Default.Serialize(ticket), End(ticket));
            await db.SaveChangesAsync();
            _seen.Remove(Hash(key));
        }
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var (hash, now) = (Hash(key), clock.GetUtcNow());
        if (_seen.TryGetValue(hash, out Seen? seen) && now - seen!.At < Trusted)
        {
            return seen.Ticket;
        }

        await using var db = factory.For(Viewer.System);
        var at = now.UtcDateTime;
        var bytes = await db.Sessions.Where(s => s.Key == hash && s.ExpiresAt > at && db.Accounts.Any(a => a.Id == s.AccountId && a.DisabledAt == null))
            .Select(s => s.Ticket).FirstOrDefaultAsync();
        if (bytes is null || TicketSerializer.Default.Deserialize(bytes) is not { } ticket)
        {
            _seen.Remove(hash);
            return null;
        }

        return _seen.Set(hash, new Seen(ticket, now), new MemoryCacheEntryOptions { Size = 1 }).Ticket;
    }

    public async Task RemoveAsync(string key)
    {
        await using var db = factory.For(Viewer.System);
        await Remove(db, key);
    }

    /// <summary>In the request's own transaction, where it has one: a second connection would wait for the first until both gave up.</summary>
    public Task RemoveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken) =>
        Remove(httpContext.RequestServices.GetRequiredService<AppDbContext>(), key);

    /// <summary>Everywhere this account is signed in: after a change of password or when it is disabled. Other nodes follow within a minute.</summary>
    public async Task End(AppDbContext db, long accountId, CancellationToken ct)
    {
        db.Sessions.RemoveRange(await db.Sessions.Where(s => s.AccountId == accountId).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        _seen.Clear();
    }

    /// <summary>One of this account's sessions, or all but one.</summary>
    public async Task End(AppDbContext db, long accountId, Expression<Func<Session, bool>> which, CancellationToken ct)
    {
        db.Sessions.RemoveRange(await db.Sessions.Where(s => s.AccountId == accountId).Where(which).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        _seen.Clear();
    }

    /// <summary>The key of the session in which this is asked.</summary>
    public static async Task<string?> Present(HttpContext http) =>
        (await http.AuthenticateAsync(SignedIn.Scheme)).Properties?.Items.TryGetValue(Number, out var key) == true ? key : null;

    public void Dispose() => _seen.Dispose();

    private async Task Remove(AppDbContext db, string key)
    {
        var hash = Hash(key);
        _seen.Remove(hash);
        await db.Sessions.Where(s => s.Key == hash).ExecuteDeleteAsync();
    }

    private DateTime End(AuthenticationTicket ticket) => ticket.Properties.ExpiresUtc?.UtcDateTime ?? clock.GetUtcNow().UtcDateTime + Longest;

    private static string Hash(string key) => Convert.ToHexString(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(key)));

    private sealed record Seen(AuthenticationTicket Ticket, DateTimeOffset At);
}
