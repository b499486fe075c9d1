namespace SecretaryService.Domain.Meetings;

/// <summary>
/// 筹备事项: one line of what is to be done for an activity. Who does it by when is the commitment that is tied to it, so that it stands on his desk, is urged and
/// moves like any other; the line says what, and that it is done.
/// </summary>
public sealed class MeetingTask : IPartOfEntry
{
    public const int WhatMaxLength = Commitments.Commitment.WhatMaxLength;

    private MeetingTask() { }

    internal MeetingTask(Meeting meeting, int no, string what) => (Meeting, Key, No, What) = (meeting, Guid.CreateVersion7(), no, what);

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Meeting;
    public Guid Key { get; private set; }
    public int No { get; private set; }
    public string What { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime? DoneAt { get; private set; }
    public string? DoneByName { get; private set; }

    public string JournalKey => Key.ToString("N");

    internal void Tick(string by, DateTime at) => (DoneAt, DoneByName) = (at, by);

    internal void Untick() => (DoneAt, DoneByName) = (null, null);
}
