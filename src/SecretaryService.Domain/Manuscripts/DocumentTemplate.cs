using System.Text.RegularExpressions;
using SecretaryService.Domain.Documents;

namespace SecretaryService.Domain.Manuscripts;

/// <summary>
/// 模板: the house's own text to begin a draft of one kind with, in one language. Where the house has none, the one that comes with the program is used.
/// <c>{{addressee}}</c> and its like are filled from what was typed; a field that nobody knows stays, for the drafter to fill in.
/// </summary>
public sealed partial class DocumentTemplate : IOfTheHouse
{
    public const int TextMaxLength = 20_000;
    public const int LanguageMaxLength = 10;

    private DocumentTemplate() { }

    public long Id { get; private set; }
    public DocumentKind Kind { get; private set; }
    public string Language { get; private set; } = "";
    public string Text { get; private set; } = "";
    public int Version { get; private set; }

    public string HouseKey => $"{Kind} {Language}";

    /// <summary>报告、函、讲话稿、通知、纪要.</summary>
    public static IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.Report, DocumentKind.Letter, DocumentKind.Speech, DocumentKind.Notice, DocumentKind.Minutes];

    public static IReadOnlyList<string> Languages { get; } = ["zh-CN", "en"];

    /// <summary>What a draft fills in by itself.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["title", "addressee", "cc", "purpose", "unit", "drafter", "date", "company"];

    /// <exception cref="RuleBrokenException">There is no such template, or nothing in it.</exception>
    public static DocumentTemplate Of(DocumentKind kind, string language, string text)
    {
        if (!Kinds.Contains(kind) || !Languages.Contains(language, StringComparer.Ordinal))
        {
            throw new RuleBrokenException("There is no template of this kind.");
        }

        var template = new DocumentTemplate { Kind = kind, Language = language };
        template.Write(text);
        return template;
    }

    /// <exception cref="RuleBrokenException">Nothing is in it, or too much.</exception>
    public void Write(string text) => Text = text.Trim() is { Length: > 0 and <= TextMaxLength } written ? written
        : throw new RuleBrokenException("A template has 1 to {0} characters.", TextMaxLength);

    public static string Fill(string template, IReadOnlyDictionary<string, string> values) =>
        Field().Replace(template, field => values.TryGetValue(field.Groups["name"].Value.Trim().ToLowerInvariant(), out var value) && value.Length > 0 ? value : field.Value);

    [GeneratedRegex(@"\{\{(?<name>[^{}\r\n]{1,60})\}\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
