namespace SecretaryService.Domain;

/// <summary>Belongs to an entry: when it changes, the entry has changed.</summary>
public interface IPartOfEntry
{
    long EntryId { get; }
    RegisterEntry Entry { get; }

    /// <summary>Names this part among its like within the entry, known before the first save and never changed: the journal tells parts apart by it.</summary>
    string JournalKey { get; }
}
