using System.Text;

namespace SecretaryService.Data.Importing.Reading;

/// <summary>
/// In which encoding a text file is. A mark at its beginning says it; valid UTF-8 is UTF-8; the Chinese ones are told apart by how their pairs of
/// bytes are made. Whoever reads the preview sees which one was taken, and can choose another.
/// </summary>
public static class FileEncoding
{
    public const string Utf8 = "utf-8";
    public const string Utf16 = "utf-16";
    public const string Utf16Big = "utf-16BE";
    public const string Gb18030 = "gb18030";
    public const string Big5 = "big5";
    public const string Western = "windows-1252";
    private const byte FirstOfAPair = 0x81;
    private const byte HighTrail = 0xA1;
    private const int LooksAt = 1 << 20;

    public static readonly IReadOnlyList<string> All = [Utf8, Utf16, Utf16Big, Gb18030, Big5, Western];

    static FileEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="ArgumentException">Not one of ours.</exception>
    public static Encoding Named(string name) => All.Contains(name, StringComparer.Ordinal) ? Encoding.GetEncoding(name)
        : throw new ArgumentException($"{name} is no encoding that can be chosen.", nameof(name));

    /// <summary>Any that this machine knows, by whatever name; nothing for a name that is none.</summary>
    public static Encoding? Known(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static string Of(ReadOnlySpan<byte> file) => file switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8,
        [0xFF, 0xFE, ..] => Utf16,
        [0xFE, 0xFF, ..] => Utf16Big,
        _ => WithoutMark(file[..Math.Min(file.Length, LooksAt)], isWhole: file.Length <= LooksAt),
    };

    private static string WithoutMark(ReadOnlySpan<byte> file, bool isWhole)
    {
        var (even, odd) = Zeros(file);
        // Latin letters, separators and line breaks have a zero byte in UTF-16, always on the same side.
        return odd > file.Length / 20 && odd > even * 4 ? Utf16 : even > file.Length / 20 && even > odd * 4 ? Utf16Big
            : IsValid(file, new UTF8Encoding(false, true), isWhole) ? Utf8 : Chinese(file, isWhole);
    }

    private static (int Even, int Odd) Zeros(ReadOnlySpan<byte> file)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < file.Length; i++)
        {
            if (file[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        return (even, odd);
    }

    // In GB 2312, which holds nearly everything that is written, the second byte is never below A1; in Big5 it is in four of ten.
    private static string Chinese(ReadOnlySpan<byte> file, bool isWhole)
    {
        var (pairs, low, adjacent) = Pairs(file);
        return adjacent == 0 ? Western
            : low * 10 > pairs && IsValid(file, Strict(Big5), isWhole) ? Big5
            : IsValid(file, Strict(Gb18030), isWhole) ? Gb18030
            : IsValid(file, Strict(Big5), isWhole) ? Big5 : Western;
    }

    private static (int Pairs, int Low, int Adjacent) Pairs(ReadOnlySpan<byte> file)
    {
        var (pairs, low, adjacent) = (0, 0, 0);
        for (var i = 0; i + 1 < file.Length; i++)
        {
            if (file[i] < FirstOfAPair)
            {
                continue;
            }

            adjacent += file[i + 1] >= FirstOfAPair ? 1 : 0;
            low += file[++i] < HighTrail ? 1 : 0;
            pairs++;
        }

        return (pairs, low, adjacent);
    }

    private static Encoding Strict(string name) => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    // What is looked at may end within a character: the last bytes do not count.
    private static bool IsValid(ReadOnlySpan<byte> file, Encoding strict, bool isWhole)
    {
        try
        {
            strict.GetDecoder().GetCharCount(file, flush: isWhole);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
