namespace SecretaryService.Domain.Search;

/// <summary>What a text is to whoever reads the reason of a match; it also says how it may be searched for.</summary>
public enum FoundBy { Number, Matter, Name, Organisation, Phone, Place, File }

/// <summary>A text by which an entry is found.</summary>
public readonly record struct Findable(FoundBy By, string Text)
{
    /// <summary>Names are also found by their pinyin initials (周砚舟 → zyz).</summary>
    public bool HasInitials => By is FoundBy.Name or FoundBy.Organisation;
}
