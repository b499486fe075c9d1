namespace SecretaryService.Domain.Commitments;

/// <summary>经过. Stored by number: never renumber.</summary>
public enum StepKind
{
    Attempted = 1, Urged = 2, Answered = 3, PassedOn = 4, Extended = 5, Paused = 6, Resumed = 7, Reminded = 8, Late = 9, Escalated = 10, Kept = 11, Reopened = 12, Withdrawn = 13,
}

/// <summary>What happened to a commitment besides its making: urged, answered, passed on, extended … The log that everybody who sees the entry reads.</summary>
public sealed class CommitmentStep : IPartOfEntry
{
    public const int TextMaxLength = 500;

    private CommitmentStep() { }

    internal CommitmentStep(Commitment commitment, StepKind kind, DateTime at, Viewer by)
    {
        (Commitment, Entry, Kind, At, ById) = (commitment, commitment.Entry, kind, at, by.PersonId == 0 ? null : by.PersonId);
        (ByName, Key) = (by.PersonId == 0 ? null : by.Name, Guid.CreateVersion7());
    }

    public long Id { get; private set; }
    public Guid Key { get; private set; }
    public long EntryId { get; private set; }
    public RegisterEntry Entry { get; private set; } = null!;
    public long CommitmentId { get; private set; }
    public Commitment Commitment { get; private set; } = null!;
    public StepKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Nobody when the clock did it.</summary>
    public long? ById { get; private set; }
    public string? ByName { get; private set; }

    /// <summary>A reason, a question, an answer, what came of it.</summary>
    public string? Text { get; internal set; }

    /// <summary>To whom it was passed on or escalated.</summary>
    public string? ToName { get; internal init; }

    /// <summary>UTC: the time that it is due since then, or at which it is tried again.</summary>
    public DateTime? Until { get; internal init; }

    internal void Forget() => Text = null;

    public string JournalKey => Key.ToString("N");
}
