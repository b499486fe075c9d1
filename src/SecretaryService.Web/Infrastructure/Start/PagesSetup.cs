using System.Text.Encodings.Web;
using System.Text.Unicode;
using FluentValidation;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Localization;
using SecretaryService.Web.Features.Accounts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Infrastructure.Start;

/// <summary>Pages: where views lie, languages, forms, errors, assets.</summary>
public static class PagesSetup
{
    /// <summary>No form of ours is longer; a longer one is refused before it is read.</summary>
    private const int LongestForm = 256 * 1024;

    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestForm;
        });
        builder.Services.AddScoped<OfficeTime>();
        builder.Services.AddScoped<Shell>();
        builder.Services.AddScoped<HouseWords>();
        builder.Services.AddFeatureDeeds(builder.Configuration);
        builder.Services.AddWords();
        builder.Services.AddForms();
        builder.Services.AddResponseCompression(options =>
        {
            // Antiforgery tokens are masked anew in each page, so that compressing pages gives no secret away.
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        builder.Services.Configure<RazorViewEngineOptions>(razor => razor.ViewLocationExpanders.Add(new FeatureFolders()));
    }

    private static void AddWords(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddScoped(typeof(Texts<>));
        // Chinese is written as Chinese: half the bytes, and readable in the source of a page.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddOptions<MvcOptions>().Configure<IStringLocalizer<SharedTexts>>((mvc, texts) => BindingMessages.Put(mvc.ModelBindingMessageProvider, texts));
    }

    private static void AddForms(this IServiceCollection services)
    {
        services.AddValidatorsFromAssemblyContaining<Program>();
        services.AddControllersWithViews(mvc =>
        {
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            mvc.Filters.Add<OncePerSubmission>();
            mvc.Filters.Add<MustChangePasswordFirst>();
            mvc.Filters.Add<SayWhatExpired>();
            // What is missing is said by the form's own rules, in the reader's words.
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        });
    }

    public static void UseOffice(this WebApplication app)
    {
        app.UseProxies();
        app.UseSecurityHeaders();
        app.UseRequestLocalization(Languages.Options());
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseResponseCompression();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous().DisableRateLimiting();
        app.MapHealthChecks("/health").WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head])).AllowAnonymous().DisableRateLimiting();
        app.MapControllers().WithStaticAssets();
        app.Lifetime.ApplicationStarted.Register(() => SetupLink.PrintIfNeeded(app));
    }
}

/// <summary>The folder is the feature: views are looked for beside their controller, by its namespace.</summary>
public sealed class FeatureFolders : IViewLocationExpander
{
    public void PopulateValues(ViewLocationExpanderContext context)
    {
        var controller = (context.ActionContext.ActionDescriptor as Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor)?.ControllerTypeInfo;
        context.Values["feature"] = controller?.Namespace?.Split('.')[^1] ?? "Shared";
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        [$"/Features/{context.Values["feature"]}/{{0}}.cshtml", "/Features/Shared/{0}.cshtml"];
}
