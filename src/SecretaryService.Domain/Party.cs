namespace SecretaryService.Domain;

/// <summary>As what a person has to do with an entry; one person may be several of these.</summary>
[Flags]
public enum Part { None = 0, Author = 1, Host = 2, Recipient = 4, Participant = 8, Handler = 16, Respondent = 32, Superior = 64 }

/// <summary>
/// Who has to do with an entry, as what. A guest from outside has a name but no <see cref="PersonId"/>. One row per person and entry,
/// with the entry's register and time beside it, so that "mine, newest first" is a range of one index.
/// </summary>
public sealed class Party : IPartOfEntry
{
    public const int NameMaxLength = 80;

    private Party() { }

    internal Party(RegisterEntry entry, long? personId, string name, Part part) =>
        (Entry, PersonId, Name, Part, Register, OccurredAt) = (entry, personId, name, part, entry.Register, entry.OccurredAt);

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public RegisterEntry Entry { get; private set; } = null!;
    public long? PersonId { get; private set; }

    /// <summary>The name as it was written then; marriage or a transfer does not rewrite a register.</summary>
    public string Name { get; private set; } = "";
    public Part Part { get; private set; }

    /// <summary>Copied from the entry.</summary>
    public Register Register { get; private set; }

    /// <summary>Copied from the entry, and moved with it.</summary>
    public DateTime OccurredAt { get; private set; }

    /// <summary>A person is one party of an entry; a guest is known by his name.</summary>
    public string JournalKey => PersonId?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Name;

    internal void MoveTo(DateTime at) => OccurredAt = at;

    internal void AlsoAs(Part part) => Part |= part;

    internal void NoLongerAs(Part part) => Part &= ~part;
}
