namespace SecretaryService.Domain;

/// <summary>The same words in both languages of the house: content, not interface.</summary>
public sealed record Wording(string En, string Zh)
{
    public string In(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Zh : En;
}
