using System.Text;

namespace SecretaryService.Domain.Calls;

/// <summary>A telephone number as the caller gave it, and its digits: what is shown is what was typed, what is compared is the digits.</summary>
public sealed record PhoneNumber
{
    public const int MaxLength = 40;
    private const int FewestDigits = 3;
    private const int MostDigits = 24;
    private const string Signs = "+-()/.,;*# ";
    private static readonly string[] ExtensionWords = ["extension", "ext", "x", "转", "分机", "内线"];

    private PhoneNumber(string typed, string digits) => (Typed, Digits) = (typed, digits);

    public string Typed { get; }
    public string Digits { get; }

    /// <summary>No number when it holds fewer than three digits, more than twenty-four, or words other than those for an extension.</summary>
    public static PhoneNumber? TryParse(string typed)
    {
        var plain = typed.Trim().Normalize(NormalizationForm.FormKC);
        var rest = ExtensionWords.Aggregate(plain.ToLowerInvariant(), (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        var digits = string.Concat(plain.Where(char.IsAsciiDigit));
        var isNumber = plain.Length <= MaxLength && digits.Length is >= FewestDigits and <= MostDigits
            && rest.All(c => char.IsAsciiDigit(c) || Signs.Contains(c, StringComparison.Ordinal));
        return isNumber ? new PhoneNumber(plain, digits) : null;
    }
}
