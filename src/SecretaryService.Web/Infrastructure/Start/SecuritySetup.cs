using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Features.Accounts;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Infrastructure.Start;

/// <summary>Who is let in, and how the browser is told to keep others out.</summary>
public static class SecuritySetup
{
    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var https = builder.Configuration.GetValue("Https:Required", true);
        services.AddDataProtection().SetApplicationName("SecretaryService")
            .PersistKeysToFileSystem(new DataFolder(builder.Configuration, builder.Environment).Keys);
        services.AddHttpContextAccessor();
        services.AddScoped(provider => SignedIn.Viewer(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.User).Acting(provider));
        services.AddSingleton<SessionStore>().AddSingleton<SetupLink>();
        services.AddSingleton<AuthenticatorApp>().AddSingleton<Challenges>().AddSingleton<NamesOfThisBrowser>();
        AddAccounts(services, PublicAddress(builder.Configuration));
        services.AddAuthentication(SignedIn.Scheme).AddCookie(SignedIn.Scheme, cookie => ConfigureCookie(cookie, https)).AddCookie(Kiosks.Scheme, cookie => ConfigureKiosk(cookie, https));
        services.AddOptions<CookieAuthenticationOptions>(SignedIn.Scheme).Configure<SessionStore>((cookie, store) => cookie.SessionStore = store);
        services.AddAuthorization(May.Configure);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = Named("antiforgery", https);
            antiforgery.Cookie.SecurePolicy = Policy(https);
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            // Our own header says the same more strictly.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(temp =>
        {
            temp.Cookie.Name = Named("note", https);
            temp.Cookie.SecurePolicy = Policy(https);
        });
    }

    private static void AddAccounts(IServiceCollection services, Uri? publicAddress)
    {
        services.AddIdentityCore<Account>(ConfigurePasswords);
        services.AddScoped<IUserStore<Account>, AccountStore>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.Configure<IdentityPasskeyOptions>(passkeys => Challenges.Configure(passkeys, publicAddress));
    }

    private static Uri? PublicAddress(IConfiguration configuration) => configuration["PublicAddress"] is not { Length: > 0 } address ? null
        : Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : throw new StartRefusedException($"The public address '{address}' is none: set PublicAddress to one such as https://secretary.example.");

    private static void ConfigurePasswords(IdentityOptions identity)
    {
        identity.Password = new PasswordOptions
        {
            RequiredLength = PasswordRules.ShortestPassword, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false,
        };
        identity.Lockout.MaxFailedAccessAttempts = 10;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
        identity.User.RequireUniqueEmail = false;
    }

    private static void ConfigureCookie(CookieAuthenticationOptions cookie, bool https)
    {
        cookie.Cookie.Name = Named("session", https);
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = Policy(https);
        cookie.LoginPath = "/sign-in";
        cookie.AccessDeniedPath = "/errors/403";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
        cookie.SlidingExpiration = true;
        // The refusal stays on the address that was asked for.
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void ConfigureKiosk(CookieAuthenticationOptions cookie, bool https)
    {
        cookie.Cookie.Name = Named("kiosk", https);
        cookie.Cookie.HttpOnly = true;
        // A guest's link that is opened at the kiosk from elsewhere is the kiosk's; its forms are not sent from elsewhere.
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = Policy(https);
        cookie.LoginPath = "/kiosk/sign-in";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.ExpireTimeSpan = Kiosks.Longest;
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = Kiosks.Validate;
    }

    private static string Named(string name, bool https) => https ? $"__Host-{name}" : name;

    private static CookieSecurePolicy Policy(bool https) => https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
}
