using System.Text;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing.Reading;

/// <summary>How a file is to be read where its reader knows better than the program. Whatever is not said is found out.</summary>
/// <param name="HeaderRow">The line in which the columns have their names; 0: none has.</param>
public sealed record ReadingWishes(string? Encoding = null, char? Separator = null, string? Sheet = null, int? HeaderRow = null);

public enum FileKind { Csv, Workbook, OldWorkbook, Cards }

/// <summary>A file that was opened: what it is, and its rows, as often as they are asked for.</summary>
public sealed class ImportFile
{
    public const int MostMegabytes = 20;
    public const int MostBytes = MostMegabytes * 1024 * 1024;
    private const int LooksAtText = 4096;

    private readonly byte[] _file;
    private readonly string _text = "";

    private ImportFile(byte[] file, FileKind kind, ReadingWishes wishes)
    {
        (_file, Kind) = (file, kind);
        if (kind == FileKind.Csv)
        {
            Encoding = wishes.Encoding ?? FileEncoding.Of(file);
            _text = Decoded(file, Encoding);
            if (CardRows.IsIn(_text))
            {
                Kind = FileKind.Cards;
                return;
            }

            Separator = wishes.Separator ?? Reading.Separator.Of(_text);
            return;
        }

        CountsFrom1904 = kind == FileKind.Workbook && GuardWorkbook.CountsFrom1904(file);
        Sheets = SheetRows.Names(file);
        Sheet = wishes.Sheet is { } wanted && Sheets.Contains(wanted, StringComparer.Ordinal) ? wanted : Sheets.Count > 0 ? Sheets[0] : "";
    }

    public FileKind Kind { get; }
    public string? Encoding { get; }
    public char? Separator { get; }
    public string? Sheet { get; }
    public IReadOnlyList<string> Sheets { get; } = [];
    public bool CountsFrom1904 { get; }

    /// <exception cref="RuleBrokenException">It is empty, too large, damaged, or no file of the kinds that are read.</exception>
    public static ImportFile Open(byte[] file, ReadingWishes wishes)
    {
        if (file.Length == 0)
        {
            throw new RuleBrokenException("This file is empty.");
        }

        if (file.Length > MostBytes)
        {
            throw new RuleBrokenException("This file is larger than {0} MB. Divide it into several files.", MostMegabytes);
        }

        var kind = KindOf(file);
        if (kind == FileKind.Workbook)
        {
            GuardWorkbook.Check(file);
        }

        return new ImportFile(file, kind, wishes);
    }

    /// <param name="expected">How many columns the header has.</param>
    public IEnumerable<FileRow> Rows(int expected = 0, Action<int>? strayQuote = null) =>
        Kind switch
        {
            FileKind.Csv => new CsvRows(_text, Separator!.Value, expected, strayQuote).Read(),
            FileKind.Cards => CardRows.Read(_text),
            _ => SheetRows.Read(_file, Sheet!),
        };

    private static FileKind KindOf(byte[] file) => file switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => FileKind.Workbook,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => FileKind.OldWorkbook,
        _ when IsText(file) => FileKind.Csv,
        _ => throw new RuleBrokenException("This is no csv, xlsx, xls or vcf file."),
    };

    // Signs below the space other than tab and line breaks stand in no text, in whatever encoding; zeros only in UTF-16.
    private static bool IsText(byte[] file)
    {
        var start = file.AsSpan(0, Math.Min(file.Length, LooksAtText));
        var unreadable = 0;
        foreach (var sign in start)
        {
            unreadable += sign is > 0 and < 32 and not (9 or 10 or 13 or 12) ? 1 : 0;
        }

        return FileEncoding.Of(file) is FileEncoding.Utf16 or FileEncoding.Utf16Big || (unreadable == 0 && !start.Contains((byte)0));
    }

    private static string Decoded(byte[] file, string encoding)
    {
        var text = FileEncoding.Named(encoding).GetString(file);
        return text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
    }
}
