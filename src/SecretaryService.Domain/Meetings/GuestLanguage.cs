namespace SecretaryService.Domain.Meetings;

/// <summary>
/// 来宾语言: in which of the two languages of the house letters are written to somebody from outside. What the contact book says decides; where it says nothing, a
/// name with a Chinese character is written to in Chinese, and any other in English. Whoever prepares the meeting may say otherwise.
/// </summary>
public static class GuestLanguage
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    private static readonly string[] SpokenChinese = ["中", "汉", "普通话", "国语", "华语", "zh", "chinese", "mandarin"];

    public static bool IsKnown(string? language) => language is Chinese or English;

    /// <param name="spoken">What he is best spoken to in, as somebody wrote it down; none where nobody did. Who speaks neither is written to in English.</param>
    public static string Of(string name, string? spoken) => string.IsNullOrWhiteSpace(spoken) ? MinutesWords.IsChinese(name) ? Chinese : English
        : SpokenChinese.Any(word => spoken.Trim().StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? Chinese : English;
}
