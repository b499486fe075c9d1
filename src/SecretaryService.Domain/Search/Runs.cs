using System.Globalization;
using System.Text;

namespace SecretaryService.Domain.Search;

/// <summary>Characters of a text that belong together: a word of letters, a number, or writing without spaces (Chinese, kana, hangul).</summary>
public enum RunKind { Letters, Digits, Characters }

public readonly record struct Run(RunKind Kind, string Text)
{
    /// <summary>The runs of a text in one case and width, without accents. Whatever is neither letter nor digit parts them.</summary>
    public static IEnumerable<Run> Of(string text)
    {
        var (kind, run) = (RunKind.Letters, new StringBuilder());
        foreach (var rune in Fold(text).EnumerateRunes())
        {
            var next = KindOf(rune);
            if (next != kind && run.Length > 0)
            {
                yield return new Run(kind, run.ToString());
                run.Clear();
            }

            if (next is { } known)
            {
                kind = known;
                run.Append(rune.ToString());
            }
        }

        if (run.Length > 0)
        {
            yield return new Run(kind, run.ToString());
        }
    }

    // Latin without accents: whoever types "cafe" means "Café". Chinese text has nothing to take apart and is left alone.
    private static string Fold(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return Ascii.IsValid(normal) || !normal.Any(c => c is >= 'À' and < '\u2000') ? normal
            : string.Concat(normal.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
                .Normalize(NormalizationForm.FormC);
    }

    private static RunKind? KindOf(Rune rune) => rune.Value switch
    {
        >= '0' and <= '9' => RunKind.Digits,
        (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF)
            => RunKind.Characters,
        _ => Rune.IsLetterOrDigit(rune) ? RunKind.Letters : null,
    };
}
