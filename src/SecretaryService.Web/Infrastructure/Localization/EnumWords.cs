using SecretaryService.Domain;

namespace SecretaryService.Web.Infrastructure.Localization;

public static class EnumWords
{
    /// <summary>PutThrough → "Put through": the English words, which are the key of the Chinese ones. One register is called otherwise in the house than in the code.</summary>
    public static string Words(this Enum value) => value is Register.Parcels ? "Deliveries" : Words(value.ToString());

    public static string Words(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
}
