namespace SecretaryService.Domain.Meetings;

/// <summary>会议资料: what somebody brings, by when, and who gets a copy.</summary>
/// <param name="PerHead">A copy for each; otherwise shown, or one for the chair.</param>
/// <param name="IsNumbered">编号分发: each copy bears a number, is handed out against it and collected.</param>
public sealed record MaterialNote(string Title, Person Owner, bool PerHead, bool IsNumbered)
{
    public int? Pages { get; init; }
}

/// <summary>A paper for the meeting (clause 3.4.1c). Its file, in versions, is an attachment of the meeting.</summary>
public sealed class MeetingMaterial : IPartOfEntry
{
    public const int TitleMaxLength = 200;
    public const int MostPages = 2_000;

    private MeetingMaterial() { }

    internal MeetingMaterial(Meeting meeting, MaterialNote note)
    {
        (Meeting, Key) = (meeting, Guid.CreateVersion7());
        Write(note);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Meeting;
    public Guid Key { get; private set; }
    public string Title { get; private set; } = "";
    public long OwnerId { get; private set; }
    public string OwnerName { get; private set; } = "";
    public bool PerHead { get; private set; }
    public bool IsNumbered { get; private set; }
    public int? Pages { get; private set; }

    /// <summary>The file on which it lies here; none while it is on paper alone.</summary>
    public long? AttachmentId { get; private set; }

    /// <summary>UTC: when it was there.</summary>
    public DateTime? ReadyAt { get; private set; }
    public string? ReadyByName { get; private set; }

    /// <summary>校对: by another than who wrote it; of this very file, by its SHA-256.</summary>
    public DateTime? ProofreadAt { get; private set; }
    public string? ProofreadByName { get; private set; }
    public string? ProofreadHash { get; private set; }

    /// <summary>How many were made, and when.</summary>
    public int? CopiesMade { get; private set; }
    public DateTime? CopiesMadeAt { get; private set; }
    public DateTime? DroppedAt { get; private set; }

    public bool IsWanted => DroppedAt is null;

    public string JournalKey => Key.ToString("N");

    internal void Write(MaterialNote note) => (Title, OwnerId, OwnerName, PerHead, IsNumbered, Pages) = (note.Title, note.Owner.Id, note.Owner.Name, note.PerHead || note.IsNumbered, note.IsNumbered, note.Pages);

    /// <summary>Another file is another paper: it is read and copied anew.</summary>
    internal void BeReady(long? attachment, string by, DateTime at)
    {
        if (attachment is not null && attachment != AttachmentId)
        {
            BeginAnew();
        }

        (AttachmentId, ReadyAt, ReadyByName) = (attachment ?? AttachmentId, at, by);
    }

    /// <summary>Nobody has read or copied it as it is now.</summary>
    internal void BeginAnew()
    {
        BeRead(null, null, null);
        (CopiesMade, CopiesMadeAt) = (null, null);
    }

    internal void BeRead(string? hash, string? by, DateTime? at) => (ProofreadHash, ProofreadByName, ProofreadAt) = (hash, by, at);

    internal void BeCopied(int count, DateTime at) => (CopiesMade, CopiesMadeAt) = (count, at);

    internal void Drop(DateTime at) => DroppedAt = at;
}
