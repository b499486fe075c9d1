using System.Text;

namespace SecretaryService.Data.Importing.Values;

/// <summary>Names of columns and values as they are compared: one case, one width, without signs.</summary>
public static class Words
{
    public static string Folded(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>call_id, SerStart, "Ser. start" → call, id; ser, start; ser, start.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var (words, word, before) = (new List<string>(), new StringBuilder(), '\0');
        foreach (var sign in text.Normalize(NormalizationForm.FormKC))
        {
            if (word.Length > 0 && (!char.IsLetterOrDigit(sign) || (char.IsUpper(sign) && char.IsLower(before))))
            {
                words.Add(word.ToString().ToLowerInvariant());
                word.Clear();
            }

            if (char.IsLetterOrDigit(sign))
            {
                word.Append(sign);
            }

            before = sign;
        }

        return word.Length == 0 ? words : [.. words, word.ToString().ToLowerInvariant()];
    }

    /// <summary>On one line, with single spaces: names of columns have line breaks in them.</summary>
    public static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
