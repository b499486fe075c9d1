using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SecretaryService.Web.Infrastructure.Writing;

/// <summary>Markdown as a Word document that is laid out as an official one. What the text holds stands in it as text, whatever it looks like.</summary>
public static class WriteWord
{
    private const int MostLines = 5;

    public static byte[] Of(string title, string text, DateTime made)
    {
        using var memory = new MemoryStream();
        using (var word = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Title = WordRuns.Clean(title);
            word.PackageProperties.Created = made;
            var main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.All();
            main.AddNewPart<FooterPart>("foot").Footer = WordStyles.PageNumber();
            var body = new Body(Blocks(ShowMarkdown.Read(text)));
            body.Append(WordStyles.Page("foot"));
            main.Document = new Document(body);
        }

        return memory.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Blocks(MarkdownDocument document)
    {
        var blocks = document.ToList();
        var (closing, addressee) = (Closing(blocks), Addressee(blocks));
        return blocks.SelectMany((block, i) => Of(block, i == addressee ? WordStyles.Left : i >= closing ? WordStyles.Right : WordStyles.Body, ""));
    }

    // 主送机关: the first paragraph after the title, where it ends with a colon, or begins like a letter.
    private static int Addressee(List<Block> blocks)
    {
        var first = blocks.FindIndex(b => b is ParagraphBlock);
        var text = first < 0 ? "" : WordRuns.Plain(((ParagraphBlock)blocks[first]).Inline);
        return text.EndsWith('：') || text.EndsWith(':') || text.StartsWith("To:", StringComparison.Ordinal) || text.StartsWith("Dear ", StringComparison.Ordinal) ? first : -1;
    }

    // 署名、成文日期: the short paragraphs at the end, of which the last is a date.
    private static int Closing(List<Block> blocks)
    {
        if (blocks.Count == 0 || blocks[^1] is not ParagraphBlock last || !IsDate(WordRuns.Plain(last.Inline)))
        {
            return int.MaxValue;
        }

        return blocks.Count > 1 && blocks[^2] is ParagraphBlock name && WordRuns.Plain(name.Inline) is { Length: <= 40 } words && !words.EndsWith('。') ? blocks.Count - 2 : blocks.Count - 1;
    }

    private static bool IsDate(string text) => text.Length is > 6 and <= 30 && text.Any(char.IsAsciiDigit) && (text.EndsWith('日') || DateOnly.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _));

    private static IEnumerable<OpenXmlElement> Of(Block block, string style, string mark) => block switch
    {
        HeadingBlock heading => [Paragraph(heading.Level switch { 1 => WordStyles.Title, 2 => WordStyles.First, 3 => WordStyles.Second, _ => WordStyles.Third }, WordRuns.Of(heading.Inline))],
        ParagraphBlock paragraph => [Paragraph(style, [.. mark.Length > 0 ? WordRuns.Of(mark) : [], .. WordRuns.Of(paragraph.Inline)])],
        ListBlock list => Items(list),
        QuoteBlock quote => quote.SelectMany(inner => Of(inner, WordStyles.Quote, "")),
        Markdig.Extensions.Tables.Table table => [TableOf(table), new Paragraph()],
        CodeBlock code => code.Lines.ToString().Split('\n').Select(line => Paragraph(WordStyles.Left, WordRuns.Of(line))),
        ThematicBreakBlock => [new Paragraph(new ParagraphProperties(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6U, Space = 1U })))],
        ContainerBlock container => container.SelectMany(inner => Of(inner, style, "")),
        _ => [],
    };

    // Numbers and bullets stand as text, as an official document has them.
    private static IEnumerable<OpenXmlElement> Items(ListBlock list)
    {
        var number = int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var mark = list.IsOrdered ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number++}. ") : "• ";
            foreach (var (inner, i) in item.Select((inner, i) => (inner, i)))
            {
                foreach (var element in Of(inner, WordStyles.Body, i == 0 ? mark : ""))
                {
                    yield return element;
                }
            }
        }
    }

    private static W.Table TableOf(Markdig.Extensions.Tables.Table table)
    {
        var columns = Math.Max(1, table.OfType<Markdig.Extensions.Tables.TableRow>().Select(r => r.Count).DefaultIfEmpty(1).Max());
        var made = new W.Table(
            new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders()),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = (8800 / columns).ToString(System.Globalization.CultureInfo.InvariantCulture) })));
        foreach (var row in table.OfType<Markdig.Extensions.Tables.TableRow>())
        {
            var cells = row.OfType<Markdig.Extensions.Tables.TableCell>().Select(CellOf).ToList();
            while (cells.Count < columns)
            {
                cells.Add(new W.TableCell(new Paragraph()));
            }

            made.Append(new W.TableRow(cells));
        }

        return made;
    }

    private static W.TableCell CellOf(Markdig.Extensions.Tables.TableCell cell)
    {
        var paragraphs = cell.SelectMany(block => Of(block, WordStyles.Left, "")).OfType<Paragraph>().Take(MostLines).ToList();
        return new W.TableCell(paragraphs.Count > 0 ? paragraphs : [new Paragraph()]);
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 6U }, new LeftBorder { Val = BorderValues.Single, Size = 6U }, new BottomBorder { Val = BorderValues.Single, Size = 6U },
        new RightBorder { Val = BorderValues.Single, Size = 6U }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4U }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4U });

    private static Paragraph Paragraph(string style, IEnumerable<OpenXmlElement> runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(runs);
        return paragraph;
    }
}
