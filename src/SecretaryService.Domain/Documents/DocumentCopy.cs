namespace SecretaryService.Domain.Documents;

/// <summary>One copy and where it is now: a paper with its number, or the electronic one that a recipient was given.</summary>
public sealed class DocumentCopy : IPartOfEntry
{
    public const int CopyNumberMaxLength = 20;

    private DocumentCopy() { }

    internal DocumentCopy(IncomingDocument document, int place, string? copyNumber, bool isPaper) =>
        (Document, Place, CopyNumber, IsPaper) = (document, place, copyNumber, isPaper);

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public IncomingDocument Document { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Document;

    /// <summary>Counted from 1 within the document.</summary>
    public int Place { get; private set; }

    /// <summary>份号.</summary>
    public string? CopyNumber { get; private set; }
    public bool IsPaper { get; private set; }

    /// <summary>Nobody: it lies in the registry.</summary>
    public long? HolderId { get; private set; }
    public string? HolderName { get; private set; }

    /// <summary>UTC: since when it lies with the holder, or in the registry.</summary>
    public DateTime HeldSince { get; private set; }

    /// <summary>UTC: when the holder signed for it.</summary>
    public DateTime? SignedAt { get; private set; }
    public string? SignedByName { get; private set; }

    public string JournalKey => Place.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal void GoTo(Person holder, DateTime at) => (HolderId, HolderName, HeldSince, SignedAt, SignedByName) = (holder.Id, holder.Name, at, null, null);

    internal void ComeBack(DateTime at) => (HolderId, HolderName, HeldSince, SignedAt, SignedByName) = (null, null, at, null, null);

    internal void Sign(Viewer by, DateTime at) => (SignedAt, SignedByName) = (at, by.Name);
}
