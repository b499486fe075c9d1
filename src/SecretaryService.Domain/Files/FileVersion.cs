namespace SecretaryService.Domain.Files;

/// <summary>A file that has been received, looked through and written: what an entry is told of it.</summary>
/// <param name="Name">As it came; it is cleaned when it is attached.</param>
/// <param name="Sha256">In hexadecimal, of what was sent.</param>
/// <param name="StorageKey">Where its bytes lie, encrypted.</param>
public sealed record ReceivedFile(string Name, FileKind Kind, long Length, string Sha256, Guid StorageKey);

/// <summary>One version of an attached file. Its bytes lie outside the database; nothing here is ever changed, but that what says who somebody was may go.</summary>
public sealed class FileVersion : IPartOfEntry
{
    public const int TypeMaxLength = 100;
    public const int DigestLength = 64;

    private FileVersion() { }

    internal FileVersion(Attachment attachment, int no, ReceivedFile file, Viewer by, DateTime at)
    {
        (Attachment, Entry, No) = (attachment, attachment.Entry, no);
        (Name, Kind, Length, Sha256, StorageKey) = (FileName.Clean(file.Name), file.Kind, file.Length, file.Sha256, file.StorageKey);
        ContentType = Kind.ContentType(FileName.Ending(Name));
        (AddedAt, AddedById, AddedByName) = (at, by.PersonId, by.Name);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public RegisterEntry Entry { get; private set; } = null!;
    public long AttachmentId { get; private set; }
    public Attachment Attachment { get; private set; } = null!;

    /// <summary>From one on, within its attachment.</summary>
    public int No { get; private set; }
    public string Name { get; private set; } = "";
    public FileKind Kind { get; private set; }
    public string ContentType { get; private set; } = "";

    /// <summary>Bytes, as they were sent.</summary>
    public long Length { get; private set; }
    public string Sha256 { get; private set; } = "";
    public Guid StorageKey { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; private set; }
    public long AddedById { get; private set; }
    public string AddedByName { get; private set; } = "";

    public string JournalKey => $"{Attachment.JournalKey}/{No}";

    /// <summary>A name often says whom a paper is about. The ending stays.</summary>
    internal void Forget() => Name = FileName.Ending(Name);
}
