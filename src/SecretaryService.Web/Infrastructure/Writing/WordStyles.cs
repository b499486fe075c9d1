using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SecretaryService.Web.Infrastructure.Writing;

/// <summary>
/// The looks of GB/T 9704 in spirit: title centred in two-point size (22 pt), body 仿宋 three-point size (16 pt) with 28 points a line, first headings 黑体,
/// second 楷体, margins 37, 35, 28 and 26 mm. No red head: the house has not asked for one.
/// </summary>
internal static class WordStyles
{
    public const string Title = "Title", First = "Heading1", Second = "Heading2", Third = "Heading3", Body = "Normal", Left = "Addressee", Right = "Closing", Quote = "Quote";

    private const string Fangsong = "仿宋", Heiti = "黑体", Kaiti = "楷体", Songti = "宋体", Latin = "Times New Roman";
    private const string Large = "44", Three = "32";

    public static Styles All() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(Fonts(Fangsong), new FontSize { Val = Three }, new FontSizeComplexScript { Val = Three }, new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        Of(Body, "Normal", new StyleParagraphProperties(Spacing(), Indented()), null, isDefault: true),
        Of(Title, "Title", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "0", After = "480", Line = "640", LineRule = LineSpacingRuleValues.Exact }, Flush(), new Justification { Val = JustificationValues.Center }), new StyleRunProperties(Fonts(Songti), new Bold(), new FontSize { Val = Large })),
        Of(First, "heading 1", new StyleParagraphProperties(new KeepNext(), Spacing(), Indented(), new OutlineLevel { Val = 0 }), new StyleRunProperties(Fonts(Heiti), new FontSize { Val = Three })),
        Of(Second, "heading 2", new StyleParagraphProperties(new KeepNext(), Spacing(), Indented(), new OutlineLevel { Val = 1 }), new StyleRunProperties(Fonts(Kaiti), new FontSize { Val = Three })),
        Of(Third, "heading 3", new StyleParagraphProperties(new KeepNext(), Spacing(), Indented(), new OutlineLevel { Val = 2 }), new StyleRunProperties(new Bold(), new FontSize { Val = Three })),
        Of(Left, "Addressee", new StyleParagraphProperties(Spacing(), Flush()), null),
        Of(Right, "Closing", new StyleParagraphProperties(Spacing(), new Indentation { Right = "640", FirstLine = "0" }, new Justification { Val = JustificationValues.Right }), null),
        Of(Quote, "Quote", new StyleParagraphProperties(Spacing(), new Indentation { Left = "640", FirstLine = "0" }), null));

    public static SectionProperties Page(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906U, Height = 16838U },
        new PageMargin { Top = 2098, Bottom = 1984, Left = 1588U, Right = 1474U, Header = 851U, Footer = 992U, Gutter = 0U });

    /// <summary>— 1 —, in the middle of the foot.</summary>
    public static Footer PageNumber() => new(new Paragraph(
        new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0" }, Flush(), new Justification { Val = JustificationValues.Center }),
        Small(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
        Small(new FieldChar { FieldCharType = FieldCharValues.Begin }), Small(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }), Small(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Small(new Text("1")), Small(new FieldChar { FieldCharType = FieldCharValues.End }), Small(new Text(" —") { Space = SpaceProcessingModeValues.Preserve })));

    private static Run Small(OpenXmlElement content) => new(new RunProperties(Fonts(Songti), new FontSize { Val = "28" }), content);

    private static Style Of(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties? run, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new StyleName { Val = name });
        if (!isDefault)
        {
            style.Append(new BasedOn { Val = Body });
        }

        style.Append(paragraph);
        if (run is not null)
        {
            style.Append(run);
        }

        return style;
    }

    private static RunFonts Fonts(string chinese) => new() { Ascii = Latin, HighAnsi = Latin, EastAsia = chinese, ComplexScript = Latin };

    private static SpacingBetweenLines Spacing() => new() { Before = "0", After = "0", Line = "560", LineRule = LineSpacingRuleValues.Exact };

    private static Indentation Indented() => new() { FirstLine = "640", FirstLineChars = 200 };

    private static Indentation Flush() => new() { FirstLine = "0", FirstLineChars = 0 };
}
