namespace SecretaryService.Domain.Meetings;

/// <summary>One line of what is laid out before people come, and of what is cleared after they have gone.</summary>
public sealed class MeetingStep : IPartOfEntry
{
    private MeetingStep() { }

    internal MeetingStep(Meeting meeting, MeetingStepKind kind) => (Meeting, Kind) = (meeting, kind);

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Meeting;
    public MeetingStepKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? DoneAt { get; private set; }
    public string? DoneByName { get; private set; }

    public string JournalKey => Kind.ToString();

    internal void Tick(string by, DateTime at) => (DoneAt, DoneByName) = (at, by);

    internal void Untick() => (DoneAt, DoneByName) = (null, null);
}
