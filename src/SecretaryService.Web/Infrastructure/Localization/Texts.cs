using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;
using SecretaryService.Domain;
using SecretaryService.Web.Features.Shared;

namespace SecretaryService.Web.Infrastructure.Localization;

/// <summary>
/// The words of a feature in the reader's language. The English text is the key; what the feature's own file lacks is looked for in the
/// shared one.
/// </summary>
public sealed class Texts<TFeature>(IStringLocalizer<TFeature> own, IStringLocalizer<SharedTexts> shared) : ITexts
{
    // A page asks for a hundred and more, and they never change: found once for each language and feature.
    private static readonly ConcurrentDictionary<(string Culture, string English), string> Found = new();

    public string this[string english, params object[] with]
    {
        get
        {
            var words = Found.GetOrAdd((CultureInfo.CurrentUICulture.Name, english), static (key, texts) => texts.Find(key.English), this);
            return with.Length == 0 ? words : string.Format(CultureInfo.CurrentCulture, words, with);
        }
    }

    private string Find(string english) => own[english] is { ResourceNotFound: false } found ? found.Value : shared[english].Value;
}

public interface ITexts
{
    string this[string english, params object[] with] { get; }
}

public static class TextsExtensions
{
    /// <summary>A refusal of the domain, in the reader's language.</summary>
    public static string Of(this ITexts texts, RuleBrokenException broken) => texts[broken.Message, [.. broken.Arguments]];
}
