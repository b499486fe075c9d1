using Ganss.Xss;
using Markdig;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;

namespace SecretaryService.Web.Infrastructure.Writing;

/// <summary>
/// Markdown as a page shows it. Twice made safe: what looks like HTML in a text is text, and of what the text becomes only a list of harmless elements
/// is let through. No picture and no address of another place is ever fetched by reading a draft.
/// </summary>
public sealed class ShowMarkdown
{
    private static readonly string[] Elements =
        ["p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "em", "del", "ins", "sub", "sup", "ul", "ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr", "th", "td", "a"];

    /// <summary>The one dialect of the house, for the page and for Word alike.</summary>
    public static readonly MarkdownPipeline Dialect = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseEmphasisExtras().UseListExtras().UseSoftlineBreakAsHardlineBreak().Build();

    private readonly HtmlSanitizer _sanitizer = Strict();

    public IHtmlContent Of(string text)
    {
        // The page has a title of its own: the headings of a text stand below it.
        var document = Read(text);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(heading.Level + 1, 6);
        }

        return new HtmlString(_sanitizer.Sanitize(document.ToHtml(Dialect)));
    }

    public static MarkdownDocument Read(string text) => Markdown.Parse(text, Dialect);

    private static HtmlSanitizer Strict()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = Elements.ToHashSet(StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(["href", "start"], StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
        });
        sanitizer.PostProcessNode += (_, made) =>
        {
            if (made.Node is AngleSharp.Html.Dom.IHtmlAnchorElement link)
            {
                link.SetAttribute("rel", "noopener noreferrer");
            }
        };
        return sanitizer;
    }
}
