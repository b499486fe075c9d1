namespace SecretaryService.Domain.Staff;

/// <summary>在岗状态. Stored by number: never renumber.</summary>
public enum PresenceKind { In = 1, Meeting = 2, Out = 3, Away = 4 }

/// <summary>Where a colleague is now, as he or a secretary said. It runs out by itself: after its end he is in again.</summary>
public sealed class Presence
{
    public const int NoteMaxLength = 80;

    private Presence() { }

    public Presence(long employeeId) => (EmployeeId, Kind) = (employeeId, PresenceKind.In);

    public long EmployeeId { get; private set; }
    public PresenceKind Kind { get; private set; }

    /// <summary>UTC; open-ended when there is none.</summary>
    public DateTime? Until { get; private set; }
    public string? Note { get; private set; }
    public DateTime SetAt { get; private set; }
    public long SetById { get; private set; }

    public PresenceKind KindAt(DateTime now) => Until <= now ? PresenceKind.In : Kind;

    /// <exception cref="RuleBrokenException">The end lies behind, or it is somebody else's to say.</exception>
    public void Say(PresenceKind kind, DateTime? until, string? note, Viewer by, DateTime at)
    {
        if (by.PersonId != EmployeeId && by.Role != Role.Secretary)
        {
            throw new RuleBrokenException("Only the colleague himself, or a secretary, can say this.");
        }

        if (until <= at)
        {
            throw new RuleBrokenException("The end lies behind. Choose a later time, or leave it empty.");
        }

        (Kind, Until, Note, SetAt, SetById) = (kind, kind == PresenceKind.In ? null : until, note, at, by.PersonId);
    }
}
