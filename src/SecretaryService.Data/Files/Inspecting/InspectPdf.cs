using SecretaryService.Domain;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace SecretaryService.Data.Files.Inspecting;

/// <summary>
/// A PDF is refused when something that a reader follows runs a script or starts a program: every object is looked at that is reached from its root, pictures and pages'
/// drawings left alone. Attached files are taken (invoices carry their data so) unless they are programs.
/// </summary>
internal static class InspectPdf
{
    private const int MostObjects = 300_000;
    private const int Tail = 4096;

    // What is drawn cannot act, and is by far the largest part.
    private static readonly HashSet<string> NotFollowed = new(StringComparer.Ordinal) { "Contents", "Resources", "XObject", "Font", "Thumb", "Metadata", "StructTreeRoot", "AP", "Parent", "P", "ParentTree" };

    private static readonly string[] NamesOfAFile = ["F", "UF"];

    private static readonly HashSet<string> Acting = new(StringComparer.Ordinal) { "JavaScript", "Launch", "ImportData", "GoToE" };

    public static void Run(Stream content, CancellationToken ct)
    {
        try
        {
            RefuseCutOff(content);
            using var pdf = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (pdf.NumberOfPages < 1)
            {
                throw Refusal.Damaged();
            }

            Walk(pdf, ct);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw Refusal.Password();
        }
        catch (Exception e) when (e is not (RuleBrokenException or OperationCanceledException or DamagedFileException))
        {
            // Whatever a library stumbles over in a file of strangers, the file is not one.
            throw Refusal.Damaged();
        }
    }

    private static void RefuseCutOff(Stream content)
    {
        var tail = new byte[(int)Math.Min(content.Length, Tail)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        content.Position = 0;
        if (tail.AsSpan().IndexOf("%%EOF"u8) < 0)
        {
            throw Refusal.Damaged();
        }
    }

    private static void Walk(PdfDocument pdf, CancellationToken ct)
    {
        var (open, seen) = (new Stack<IToken>([pdf.Structure.Catalog.CatalogDictionary]), new HashSet<IndirectReference>());
        while (open.TryPop(out var token))
        {
            ct.ThrowIfCancellationRequested();
            switch (token)
            {
                case IndirectReferenceToken reference when seen.Add(reference.Data):
                    open.Push(pdf.Structure.GetObject(reference.Data)?.Data ?? NullToken.Instance);
                    break;
                case DictionaryToken dictionary:
                    Look(dictionary, open);
                    break;
                case ArrayToken array:
                    Array.ForEach([.. array.Data], open.Push);
                    break;
            }

            if (seen.Count > MostObjects)
            {
                throw Refusal.Damaged();
            }
        }
    }

    private static void Look(DictionaryToken dictionary, Stack<IToken> open)
    {
        if (dictionary.Data.ContainsKey("JS") || dictionary.Data.ContainsKey("XFA") || (dictionary.Data.TryGetValue("S", out var deed) && deed is NameToken name && Acting.Contains(name.Data)))
        {
            throw new RuleBrokenException("This PDF runs a script or starts something when it is opened. Print it to a new PDF and attach that.");
        }

        if (dictionary.Data.ContainsKey("EF") && NamesOfAFile.Any(key => dictionary.Data.TryGetValue(key, out var file) && Signature.Acts(Text(file))))
        {
            throw Refusal.Program();
        }

        foreach (var (key, value) in dictionary.Data)
        {
            if (!NotFollowed.Contains(key))
            {
                open.Push(value);
            }
        }
    }

    private static string Text(IToken token) => token switch { StringToken text => text.Data, HexToken text => text.Data, _ => "" };
}
