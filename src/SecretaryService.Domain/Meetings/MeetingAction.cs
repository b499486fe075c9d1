namespace SecretaryService.Domain.Meetings;

/// <summary>议定事项: who does what until when, and who looks whether it was done.</summary>
/// <param name="ItemKey">The item at which it was settled.</param>
public sealed record ActionNote(string What, Person Owner, DateOnly Due, Guid? ItemKey)
{
    /// <summary>验收人; the chair where nobody is named.</summary>
    public Person? Verifier { get; init; }
}

/// <summary>督办 (clause 3.4.3b): settled at the meeting, a commitment from the issue of the minutes on, closed when another has seen that it was done.</summary>
public sealed class MeetingAction : IPartOfEntry
{
    public const int WhatMaxLength = 300;
    public const int ReasonMaxLength = 200;

    private MeetingAction() { }

    internal MeetingAction(Meeting meeting, ActionNote note)
    {
        (Meeting, Key) = (meeting, Guid.CreateVersion7());
        Write(note);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Meeting;
    public Guid Key { get; private set; }
    public Guid? ItemKey { get; private set; }
    public string What { get; private set; } = "";
    public long OwnerId { get; private set; }
    public string OwnerName { get; private set; } = "";
    public DateOnly Due { get; private set; }
    public long? VerifierId { get; private set; }
    public string? VerifierName { get; private set; }

    /// <summary>UTC: the owner said that it is done; it is asked for again where the verifier did not agree.</summary>
    public DateTime? ReportedAt { get; private set; }
    public string? Report { get; private set; }

    /// <summary>UTC: another has seen that it is done.</summary>
    public DateTime? VerifiedAt { get; private set; }
    public string? VerifiedByName { get; private set; }

    /// <summary>延期申请: until when, why, since when; none where none waits.</summary>
    public DateOnly? AskedUntil { get; private set; }
    public string? AskedBecause { get; private set; }

    public bool IsOpen => VerifiedAt is null;

    public string JournalKey => Key.ToString("N");

    internal void Write(ActionNote note) => (What, OwnerId, OwnerName, Due, ItemKey, VerifierId, VerifierName) = (note.What, note.Owner.Id, note.Owner.Name, note.Due, note.ItemKey, note.Verifier?.Id, note.Verifier?.Name);

    internal void BeReported(string? report, DateTime at) => (ReportedAt, Report) = (at, report);

    internal void ComeBack(DateOnly? due = null) => (ReportedAt, Report, Due) = (null, null, due ?? Due);

    internal void BeVerified(string by, DateTime at) => (VerifiedAt, VerifiedByName) = (at, by);

    internal void AskUntil(DateOnly until, string because) => (AskedUntil, AskedBecause) = (until, because);

    internal void AnswerAsking(bool granted) => (Due, AskedUntil, AskedBecause) = (granted ? AskedUntil ?? Due : Due, null, null);
}
