using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Syntax.Inlines;

namespace SecretaryService.Web.Infrastructure.Writing;

/// <summary>The words of a paragraph as Word has them: upright, bold, italic, struck.</summary>
internal static class WordRuns
{
    [Flags]
    private enum Face { Plain = 0, Bold = 1, Italic = 2, Struck = 4 }

    public static IEnumerable<OpenXmlElement> Of(ContainerInline? inline) => inline is null ? [] : inline.SelectMany(one => Of(one, Face.Plain));

    public static IEnumerable<OpenXmlElement> Of(string text) => [Run(text, Face.Plain)];

    public static string Plain(ContainerInline? inline) => inline is null ? "" : string.Concat(inline.Select(Plain)).Trim();

    /// <summary>Without what no XML may hold.</summary>
    public static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value)));

    private static string Plain(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        ContainerInline container => string.Concat(container.Select(Plain)),
        _ => "",
    };

    private static IEnumerable<OpenXmlElement> Of(Inline inline, Face face) => inline switch
    {
        LiteralInline literal => [Run(literal.Content.ToString(), face)],
        CodeInline code => [Run(code.Content, face)],
        HtmlEntityInline entity => [Run(entity.Transcoded.ToString(), face)],
        AutolinkInline link => [Run(link.Url, face)],
        LineBreakInline => [new Run(new Break())],
        EmphasisInline emphasis => emphasis.SelectMany(inner => Of(inner, face | FaceOf(emphasis))),
        // Where a link leads is written behind its words: paper has no links.
        LinkInline link => [.. link.SelectMany(inner => Of(inner, face)), .. link.IsImage || link.Url is null or "" ? [] : new OpenXmlElement[] { Run($" ({link.Url})", face) }],
        ContainerInline container => container.SelectMany(inner => Of(inner, face)),
        _ => [],
    };

    private static Face FaceOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('~', 2) => Face.Struck,
        ('*' or '_', 1) => Face.Italic,
        ('*' or '_', _) => Face.Bold,
        _ => Face.Plain,
    };

    private static Run Run(string text, Face face)
    {
        var run = new Run();
        if (face != Face.Plain)
        {
            var properties = new RunProperties();
            if (face.HasFlag(Face.Bold)) { properties.Append(new Bold()); }
            if (face.HasFlag(Face.Italic)) { properties.Append(new Italic()); }
            if (face.HasFlag(Face.Struck)) { properties.Append(new Strike()); }
            run.Append(properties);
        }

        run.Append(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }
}
