using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace SecretaryService.Web.Infrastructure.Localization;

/// <summary>English and Simplified Chinese. The account's choice travels as a cookie; without one the browser decides.</summary>
public static class Languages
{
    public const string Cookie = "language";
    public const string Ask = "speak";
    public const string English = "en";
    public const string Chinese = "zh-CN";

    public static string Known(string? wanted) =>
        wanted?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Chinese : English;

    /// <summary>Said to somebody else than the reader of the page, in his language.</summary>
    public static T In<T>(string? language, Func<T> say)
    {
        var (words, numbers) = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = new CultureInfo(Known(language));
            return say();
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (words, numbers);
        }
    }

    public static bool IsChinese => CultureInfo.CurrentUICulture.Name == Chinese;

    /// <summary>What stands between the members of a list.</summary>
    public static string Comma => IsChinese ? "、" : ", ";

    /// <summary>What stands between a name and what is said of it.</summary>
    public static string Colon => IsChinese ? "：" : ": ";

    /// <summary>What is said beside, behind what it is said of.</summary>
    public static string InBrackets(string said) => IsChinese ? $"（{said}）" : $" ({said})";

    public static RequestLocalizationOptions Options()
    {
        var cultures = new[] { new CultureInfo(English), new CultureInfo(Chinese) };
        return new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(English),
            SupportedCultures = cultures,
            SupportedUICultures = cultures,
            RequestCultureProviders = [new CustomRequestCultureProvider(http => Task.FromResult<ProviderCultureResult?>(new(Of(http.Request))))],
        };
    }

    /// <summary>What a button of the kiosk asks for: its pages change their language with what was typed in them.</summary>
    public static string? Spoken(HttpRequest request) => request.Path.StartsWithSegments("/kiosk", StringComparison.Ordinal) && request.Query[Ask] is [{ Length: > 0 } wanted] ? wanted : null;

    /// <summary>In which language the letter was that brought somebody here: his own choice on the page stands before it.</summary>
    private static string? Written(HttpRequest request) => request.Path.StartsWithSegments("/meeting-answer", StringComparison.Ordinal) && request.Query[Ask] is [{ Length: > 0 } wanted] ? wanted : null;

    private static string Of(HttpRequest request) => Known(Spoken(request) ?? request.Cookies[Cookie] ?? Written(request) ?? FirstAccepted(request));

    // The browser's first language of the two that we have.
    private static string? FirstAccepted(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(l => l.Quality ?? 1)
        .Select(l => l.Value.ToString())
        .FirstOrDefault(l => l.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || l.StartsWith("en", StringComparison.OrdinalIgnoreCase));
}
