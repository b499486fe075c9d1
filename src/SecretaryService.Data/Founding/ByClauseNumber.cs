using System.Globalization;

namespace SecretaryService.Data.Founding;

/// <summary>3.3.2b comes after 3.3.2a and before 3.10.1; a chapter before its sections.</summary>
internal sealed class ByClauseNumber : IComparer<string>
{
    public static readonly ByClauseNumber Order = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (x!.Split('.'), y!.Split('.'));
        var first = a.Zip(b, ComparePart).FirstOrDefault(c => c != 0);
        return first != 0 ? first : a.Length - b.Length;
    }

    private static int ComparePart(string a, string b) => (Digits(a), a).CompareTo((Digits(b), b));

    private static int Digits(string part) => int.Parse(string.Concat(part.TakeWhile(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
}
