using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Server.OpenIddictServerEvents;
using static OpenIddict.Server.OpenIddictServerHandlers.Protection;

namespace SecretaryService.Web.Tests.Accounts;

/// <summary>
/// A real provider of OpenID Connect (OpenIddict) on 127.0.0.1: discovery, keys, codes with PKCE, tokens signed by RS256. Whoever comes is
/// taken for <see cref="Subject"/>; a test may have it lie in a token.
/// </summary>
internal sealed class Provider : IAsyncDisposable
{
    public const string Client = "secretary";
    // Its own would be drawn at the first request and may take longer than anybody waits.
    private static readonly RsaSecurityKey Signing = new(RSA.Create(2048));
    private static readonly SymmetricSecurityKey Sealing = new(RandomNumberGenerator.GetBytes(32));
    private readonly WebApplication _app;

    private Provider(WebApplication app) => _app = app;

    public string Subject { get; set; } = "8f2c-Ada";

    public string? Mail { get; set; }

    public bool MailIsVerified { get; set; } = true;

    public string? FalseNonce { get; set; }

    public string? FalseIssuer { get; set; }

    public Uri Address { get; private set; } = null!;

    public static async Task<Provider> Start()
    {
        Provider? provider = null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddAuthentication();
        builder.Services.AddOpenIddict().AddServer(server => Configure(server, () => provider!));
        var app = builder.Build();
        app.UseAuthentication();
        provider = new Provider(app);
        await app.StartAsync();
        provider.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return provider;
    }

    /// <summary>As a browser that is sent there: signed in at once, and sent back with a code.</summary>
    public static async Task<Uri> Visit(string address)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await browser.GetAsync(new Uri(address));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static void Configure(OpenIddictServerBuilder server, Func<Provider> provider)
    {
        server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token").SetEndSessionEndpointUris("leave");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().RegisterScopes("openid", "email");
        server.EnableDegradedMode().AddEncryptionKey(Sealing).AddSigningKey(Signing);
        server.UseAspNetCore().DisableTransportSecurityRequirement();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(on => on.UseInlineHandler(asked =>
        {
            if (asked.ClientId != Client || !asked.RedirectUri!.EndsWith("/sign-in/company/callback", StringComparison.Ordinal))
            {
                asked.Reject("invalid_client", "Nobody of ours.");
            }

            return default;
        }));
        server.AddEventHandler<ValidateTokenRequestContext>(on => on.UseInlineHandler(_ => default));
        server.AddEventHandler<ValidateEndSessionRequestContext>(on => on.UseInlineHandler(_ => default));
        server.AddEventHandler<HandleEndSessionRequestContext>(on => on.UseInlineHandler(asked =>
        {
            asked.SignOut();
            return default;
        }));
        server.AddEventHandler<HandleAuthorizationRequestContext>(on => on.UseInlineHandler(asked =>
        {
            asked.SignIn(Who(provider(), asked.Request));
            return default;
        }));
        server.AddEventHandler<GenerateTokenContext>(on => on.SetOrder(GenerateIdentityModelToken.Descriptor.Order - 1).UseInlineHandler(token =>
        {
            Lie(provider(), token);
            return default;
        }));
    }

    private static ClaimsPrincipal Who(Provider provider, OpenIddictRequest asked)
    {
        var identity = new ClaimsIdentity("oidc", "name", "role");
        identity.SetClaim("sub", provider.Subject);
        if (provider.Mail is { } mail)
        {
            identity.SetClaim("email", mail).SetClaim("email_verified", provider.MailIsVerified);
        }

        identity.SetScopes(asked.GetScopes());
        identity.SetDestinations(_ => ["id_token"]);
        return new ClaimsPrincipal(identity);
    }

    private static void Lie(Provider provider, GenerateTokenContext token)
    {
        if (token.TokenType != OpenIddictConstants.TokenTypeIdentifiers.IdentityToken)
        {
            return;
        }

        token.SecurityTokenDescriptor.Issuer = provider.FalseIssuer ?? token.SecurityTokenDescriptor.Issuer;
        if (provider.FalseNonce is { } nonce)
        {
            token.SecurityTokenDescriptor.Subject.RemoveClaims("nonce");
            token.SecurityTokenDescriptor.Subject.AddClaim(new Claim("nonce", nonce));
        }
    }
}
