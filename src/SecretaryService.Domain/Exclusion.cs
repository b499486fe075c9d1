namespace SecretaryService.Domain;

/// <summary>A person who must never see this entry, whatever the clearance: the subject of the complaint, for one.</summary>
public sealed class Exclusion : IPartOfEntry
{
    public const int ReasonMaxLength = 200;

    private Exclusion() { }

    internal Exclusion(RegisterEntry entry, long personId, string reason) => (Entry, PersonId, Reason) = (entry, personId, reason);

    public long EntryId { get; private set; }
    public RegisterEntry Entry { get; private set; } = null!;
    public long PersonId { get; private set; }
    public string Reason { get; private set; } = "";

    public string JournalKey => PersonId.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
