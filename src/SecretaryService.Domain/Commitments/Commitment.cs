using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Commitments;

/// <summary>待办的种类. Stored by number: never renumber.</summary>
public enum CommitmentKind { CallBack = 1 }

/// <summary>When something is due, and by which versions of standard and calendar that was reckoned: history never moves.</summary>
/// <param name="At">UTC.</param>
/// <param name="On">The same moment's day in the company's zone.</param>
public sealed record Due(DateTime At, DateOnly On, int StandardVersion, int CalendarVersion);

/// <summary>Kept: by whom, when, and what came of it.</summary>
public sealed record Fulfilment(long ById, DateTime At, string? Result);

/// <summary>Someone has to do something by a time (待办); toward an outsider it is a promise (承诺). Clause 1.3.3.</summary>
public sealed class Commitment : IPartOfEntry
{
    public const int ResultMaxLength = 500;

    private Commitment() { }

    internal Commitment(RegisterEntry entry, CommitmentKind kind, Person owner, Due due, Person by)
    {
        (Entry, Kind, OwnerId, OwnerName) = (entry, kind, owner.Id, owner.Name);
        (DueAt, DueOn, StandardVersion, CalendarVersion) = due;
        (MadeById, Key) = (by.Id, Guid.CreateVersion7());
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public RegisterEntry Entry { get; private set; } = null!;
    public Guid Key { get; private set; }
    public CommitmentKind Kind { get; private set; }
    public long OwnerId { get; private set; }
    public string OwnerName { get; private set; } = "";

    /// <summary>Who gave the promise; he sees what becomes of it.</summary>
    public long MadeById { get; private set; }
    public DateTime DueAt { get; private set; }
    public DateOnly DueOn { get; private set; }
    public int StandardVersion { get; private set; }
    public int CalendarVersion { get; private set; }
    public Fulfilment? Done { get; private set; }

    public string JournalKey => Key.ToString("N");

    /// <summary>The owner, or a secretary on his behalf.</summary>
    public bool MayBeKeptBy(Viewer viewer) => viewer.PersonId == OwnerId || viewer.Role == Role.Secretary;

    /// <exception cref="RuleBrokenException">It has been kept already, or is somebody else's to keep.</exception>
    public void Keep(Viewer by, DateTime at, string? result)
    {
        if (Done is not null)
        {
            throw new RuleBrokenException("This promise has been kept already.");
        }

        if (!MayBeKeptBy(by))
        {
            throw new RuleBrokenException("This is for {0} to do, or for a secretary on their behalf.", OwnerName);
        }

        Done = new Fulfilment(by.PersonId, at, result);
        Entry.Tell(new CommitmentKept(Kind, OwnerName, result));
    }

    /// <summary>Somebody else owes it from now on (转交), and may see why.</summary>
    /// <exception cref="RuleBrokenException">It has been kept already.</exception>
    public void PassOn(Person to, Viewer by, DateTime at, string reason)
    {
        if (Done is not null)
        {
            throw new RuleBrokenException("This promise has been kept already.");
        }

        Entry.Tell(new CommitmentPassedOn(Kind, OwnerName, to.Name, reason));
        (OwnerId, OwnerName) = to;
        Entry.Involve(to.Name, Part.Handler, to.Id);
    }
}
