namespace SecretaryService.Domain.Commitments;

/// <summary>通知的种类. Stored by number: never renumber.</summary>
public enum NoticeKind
{
    Given = 1, PassedOn = 2, Urged = 3, Answered = 4, Extended = 5, Paused = 6, Resumed = 7, Kept = 8, Reminder = 9, Late = 10, Escalated = 11, Withdrawn = 12, Reopened = 13, Attempted = 14,
    Refused = 15,
}

/// <summary>
/// One thing that one person should know. It names the entry and says no more than what happened: whoever may not see the entry any more
/// reads nothing.
/// </summary>
public sealed class Notice
{
    private Notice() { }

    internal Notice(Commitment commitment, long personId, NoticeKind kind, DateTime at, Viewer by)
    {
        (Commitment, Entry, PersonId, Kind, At) = (commitment, commitment.Entry, personId, kind, at);
        ByName = by.PersonId == 0 ? null : by.Name;
    }

    public long Id { get; private set; }
    public long PersonId { get; private set; }
    public NoticeKind Kind { get; private set; }
    public long EntryId { get; private set; }
    public RegisterEntry Entry { get; private set; } = null!;
    public long CommitmentId { get; private set; }
    public Commitment Commitment { get; private set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Nobody when the clock told it.</summary>
    public string? ByName { get; private set; }
    public string? Text { get; internal set; }
    public DateTime? ReadAt { get; private set; }

    /// <summary>UTC: put into the outbox, or found to need no mail.</summary>
    public DateTime? MailedAt { get; private set; }

    internal void Forget() => Text = null;

    public void Read(DateTime at) => ReadAt ??= at;

    public void Mailed(DateTime at) => MailedAt ??= at;
}
