namespace SecretaryService.Domain.Files;

/// <summary>附件: a file of an entry in all its versions. It may be struck, with a reason; that there was one stays.</summary>
public sealed class Attachment : IPartOfEntry
{
    private readonly List<FileVersion> _versions = [];

    private Attachment() { }

    internal Attachment(RegisterEntry entry) => (Entry, Key) = (entry, Guid.NewGuid());

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public RegisterEntry Entry { get; private set; } = null!;

    /// <summary>Names it in addresses. Drawn by chance: whoever sees his own cannot reckon from it how many others there are.</summary>
    public Guid Key { get; private set; }
    public IReadOnlyList<FileVersion> Versions => _versions;

    // In columns of their own, like the voiding of an entry.
    public DateTime? StruckAt { get; private set; }
    public long? StruckById { get; private set; }
    public string? StruckByName { get; private set; }
    public string? StrikeReason { get; private set; }

    /// <summary>The newest.</summary>
    public FileVersion Latest => _versions.MaxBy(v => v.No)!;

    public string JournalKey => Key.ToString("N");

    internal FileVersion Add(ReceivedFile file, Viewer by, DateTime at)
    {
        var version = new FileVersion(this, _versions.Count == 0 ? 1 : Latest.No + 1, file, by, at);
        _versions.Add(version);
        return version;
    }

    internal void Strike(Viewer by, DateTime at, string reason) => (StruckAt, StruckById, StruckByName, StrikeReason) = (at, by.PersonId, by.Name, reason);

    /// <summary>The retention period is over: the file goes as a whole, for nobody can take a person out of it.</summary>
    internal void Forget(DateTime at)
    {
        StruckAt ??= at;
        StrikeReason = "";
        _versions.ForEach(v => v.Forget());
    }
}
