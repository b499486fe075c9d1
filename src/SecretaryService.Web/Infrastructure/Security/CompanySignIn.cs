using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Infrastructure.Security;

/// <summary>The company's own sign-in (统一登录, OpenID Connect), where one is configured.</summary>
/// <param name="LinksByMail">Whether a verified mail address links an account by itself.</param>
/// <param name="IsEnough">Whether it also stands for the second step of whoever has an authenticator app here.</param>
public sealed record CompanySignIn(bool IsOn, string Issuer, Wording Name, bool LinksByMail, bool IsEnough)
{
    public static CompanySignIn Read(IConfiguration configuration)
    {
        var oidc = configuration.GetSection("Oidc");
        var name = oidc["Name"] ?? "the company account";
        return new(oidc["Authority"] is { Length: > 0 } && oidc["ClientId"] is { Length: > 0 }, Plain(oidc["Authority"] ?? ""),
            new Wording(name, oidc["NameZh"] ?? oidc["Name"] ?? "统一登录"), oidc.GetValue("LinkByMail", false), oidc.GetValue("IsEnough", false));
    }

    /// <summary>With or without a stroke at its end, an issuer is the same.</summary>
    public static string Plain(string issuer) => issuer.TrimEnd('/');
}

/// <summary>Who came from there, as far as we ask: nothing of his rights here.</summary>
public sealed record Arrival(string Issuer, string Subject, string? VerifiedMail)
{
    /// <summary>A cookie for five minutes, between the provider's answer and our own session.</summary>
    public const string Scheme = "arrival";
    private const string MailClaim = "mail";
    private const string SubjectClaim = "sub";
    private const string IssuerClaim = "issuer";

    public static ClaimsPrincipal Of(string issuer, ClaimsPrincipal told)
    {
        List<Claim> claims = [new(IssuerClaim, CompanySignIn.Plain(issuer)), new(SubjectClaim, told.FindFirstValue(SubjectClaim)!)];
        if (told.FindFirstValue("email") is { Length: > 0 } mail && string.Equals(told.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase))
        {
            claims.Add(new(MailClaim, mail));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme));
    }

    /// <summary>Once: the cookie goes with the reading.</summary>
    public static async Task<Arrival?> Take(HttpContext http)
    {
        var arrived = await http.AuthenticateAsync(Scheme);
        await http.SignOutAsync(Scheme);
        return arrived.Principal is { } who ? new(who.FindFirstValue(IssuerClaim)!, who.FindFirstValue(SubjectClaim)!, who.FindFirstValue(MailClaim)) : null;
    }
}

public static class CompanySignInSetup
{
    public const string Scheme = "company";
    public const string ArrivalPath = "/sign-in/company/arrival";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void AddCompanySignIn(this WebApplicationBuilder builder)
    {
        var settings = CompanySignIn.Read(builder.Configuration);
        builder.Services.AddSingleton(settings);
        if (!settings.IsOn)
        {
            return;
        }

        if (!Uri.TryCreate(builder.Configuration["Oidc:Authority"], UriKind.Absolute, out var authority) || (authority.Scheme != Uri.UriSchemeHttps && !authority.IsLoopback))
        {
            throw new StartRefusedException("The company's sign-in is reached by https only: set Oidc:Authority to an address such as https://login.example.");
        }

        var https = builder.Configuration.GetValue("Https:Required", true);
        builder.Services.AddAuthentication()
            .AddCookie(Arrival.Scheme, cookie =>
            {
                cookie.Cookie.Name = https ? "__Host-arrival" : "arrival";
                cookie.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
                cookie.SlidingExpiration = false;
            })
            .AddOpenIdConnect(Scheme, oidc => Configure(oidc, builder.Configuration.GetSection("Oidc"), https));
    }

    private static void Configure(OpenIdConnectOptions oidc, IConfigurationSection settings, bool https)
    {
        (oidc.Authority, oidc.ClientId, oidc.ClientSecret) = (settings["Authority"], settings["ClientId"], settings["ClientSecret"]);
        oidc.RequireHttpsMetadata = !new Uri(oidc.Authority!).IsLoopback;
        oidc.SignInScheme = Arrival.Scheme;
        (oidc.ResponseType, oidc.UsePkce) = (OpenIdConnectResponseType.Code, true);
        // By the address, not by a form from elsewhere: the cookies that prove who asked stay within this site.
        oidc.ResponseMode = OpenIdConnectResponseMode.Query;
        (oidc.CallbackPath, oidc.SignedOutCallbackPath, oidc.SignedOutRedirectUri) = ("/sign-in/company/callback", "/sign-in/company/left", "/sign-in");
        oidc.RemoteSignOutPath = PathString.Empty;
        (oidc.MapInboundClaims, oidc.SaveTokens, oidc.DisableTelemetry, oidc.BackchannelTimeout) = (false, false, true, Patience);
        oidc.Scope.Clear();
        foreach (var scope in (settings["Scopes"] ?? (settings.GetValue("LinkByMail", false) ? "openid email" : "openid")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            oidc.Scope.Add(scope);
        }

        foreach (var cookie in (CookieBuilder[])[oidc.CorrelationCookie, oidc.NonceCookie])
        {
            (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest);
        }

        // At a shared desk whoever is still signed in there may be somebody else.
        oidc.Prompt = settings["Prompt"] ?? "select_account";
        oidc.Events = Events();
    }

    private static OpenIdConnectEvents Events() => new()
    {
        OnTokenValidated = context =>
        {
            context.Principal = Arrival.Of(context.SecurityToken.Issuer, context.Principal!);
            return Task.CompletedTask;
        },
        OnRedirectToIdentityProviderForSignOut = context =>
        {
            context.ProtocolMessage.ClientId = context.Options.ClientId;
            return Task.CompletedTask;
        },
        // Whatever it was, nobody has arrived; that page says so. Why stands in the log, without what the provider said of whom.
        OnRemoteFailure = context =>
        {
            var log = context.HttpContext.RequestServices.GetRequiredService<ILogger<CompanySignIn>>();
            log.LogWarning("The company's sign-in did not bring anybody: {Why}", context.Failure?.GetType().Name);
            context.HandleResponse();
            context.Response.Redirect(ArrivalPath);
            return Task.CompletedTask;
        },
    };
}
