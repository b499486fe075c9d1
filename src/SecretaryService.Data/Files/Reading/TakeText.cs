using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Data.Search;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using FileKind = SecretaryService.Domain.Files.FileKind;

namespace SecretaryService.Data.Files.Reading;

/// <summary>The text of a file, up to so many characters. Page by page and part by part, so that it can be broken off.</summary>
internal static partial class TakeText
{
    private const int MostPages = 2_000;

    /// <exception cref="OperationCanceledException">It took too long. A single page cannot be broken off: whoever calls leaves it behind.</exception>
    public static string Of(FileKind kind, Stream content, int most, CancellationToken ct) => Whole(kind switch
    {
        FileKind.Pdf => OfPdf(content, most, ct),
        FileKind.Word => OfWord(content, most, ct),
        FileKind.Text => OfText(content, most),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of file without text."),
    }, most);

    /// <summary>As it reads on a page, in whatever encoding it is.</summary>
    public static string OfText(Stream content, int most)
    {
        // Four bytes hold a character of any encoding.
        var bytes = new byte[(int)Math.Min(content.Length, most * 4L)];
        content.ReadExactly(bytes);
        var text = Encoding.GetEncoding(FileEncoding.Of(bytes)).GetString(bytes).TrimStart('\uFEFF');
        return text.Length <= most ? text : text[..most];
    }

    private static string OfPdf(Stream content, int most, CancellationToken ct)
    {
        using var pdf = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        var text = new StringBuilder();
        for (var page = 1; page <= Math.Min(pdf.NumberOfPages, MostPages) && text.Length < most; page++)
        {
            ct.ThrowIfCancellationRequested();
            text.Append(ContentOrderTextExtractor.GetText(pdf.GetPage(page))).Append('\n');
        }

        return text.ToString();
    }

    private static string OfWord(Stream content, int most, CancellationToken ct)
    {
        using var document = WordprocessingDocument.Open(content, isEditable: false);
        var text = new StringBuilder();
        if (document.MainDocumentPart is not { } main)
        {
            return "";
        }

        using var reader = OpenXmlReader.Create(main);
        while (text.Length < most && reader.Read())
        {
            ct.ThrowIfCancellationRequested();
            if (reader.ElementType == typeof(Text) && reader.IsStartElement)
            {
                text.Append(reader.GetText());
            }
            else if (reader.ElementType == typeof(TabChar) || (reader.ElementType == typeof(Paragraph) && reader.IsEndElement))
            {
                // An empty line between paragraphs: they are ends of what is said, no broken lines.
                text.Append(reader.ElementType == typeof(TabChar) ? " " : "\n\n");
            }
        }

        return text.ToString();
    }

    // A line that ends within Chinese ends within a sentence: what stands on both sides of it belongs together. A zero is no sign of any text.
    private static string Whole(string text, int most)
    {
        text = BrokenLine().Replace(text.Replace("\0", "", StringComparison.Ordinal), "");
        return text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    [GeneratedRegex(@"(?<=[\u3400-\u9FFF])[ \t]*\r?\n[ \t]*(?=[\u3400-\u9FFF])", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex BrokenLine();
}
