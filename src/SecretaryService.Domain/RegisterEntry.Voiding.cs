using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain;

/// <summary>How an entry comes to count for nothing, and to count again. Its line and its number stay in any case.</summary>
public abstract partial class RegisterEntry
{
    /// <summary>Why an entry of an undone import is void.</summary>
    public const string TakenBackBecause = "import undone";

    private static readonly TimeSpan SecondThoughts = TimeSpan.FromMinutes(30);

    /// <summary>作废. Never deleted: the line stays, with the reason; what was promised in it is withdrawn.</summary>
    /// <exception cref="RuleBrokenException">It is void already.</exception>
    public void Void(Viewer by, DateTime at, string reason)
    {
        if (VoidedAt is not null)
        {
            throw new RuleBrokenException("This entry is void already.");
        }

        RefuseForgotten();
        RefuseVoiding();
        (VoidedAt, VoidedById, VoidedByName, VoidReason) = (at, by.PersonId, by.Name, reason);
        foreach (var commitment in _commitments)
        {
            commitment.EndBy(new Withdrawal(at, by.PersonId, by.Name, reason));
        }

        Tell(new EntryVoided(reason));
    }

    /// <summary>It was declared void by a slip of the hand: it counts again, and so does what was promised in it.</summary>
    /// <exception cref="RuleBrokenException">It is not void, or not for this viewer to restore at this time.</exception>
    public void Restore(Viewer by, DateTime at)
    {
        if (VoidedAt is not { } voided)
        {
            throw new RuleBrokenException("This entry is not void.");
        }

        if (VoidedById != by.PersonId || at - voided > SecondThoughts)
        {
            throw new RuleBrokenException("Only who did it can take it back, within {0} minutes.", (int)SecondThoughts.TotalMinutes);
        }

        (VoidedAt, VoidedById, VoidedByName, VoidReason) = (null, null, null, null);
        foreach (var commitment in _commitments)
        {
            commitment.Revive(voided);
        }

        Tell(new EntryRestored());
    }

    /// <summary>Some entries are undone elsewhere first.</summary>
    protected virtual void RefuseVoiding() { }

    /// <summary>
    /// The import that brought it is undone: void, and of no class and nobody's, so that no list, no search and no measure meets it any more.
    /// The number stays used and the journal stays whole.
    /// </summary>
    public void TakeBack(Viewer by, DateTime at)
    {
        if (VoidedAt is null)
        {
            Void(by, at, TakenBackBecause);
        }

        _parties.Clear();
        (AccessClass, DepartmentClass, DepartmentId) = (Domain.AccessClass.Nobodys, Domain.AccessClass.Nobodys, null);
    }

    /// <summary>The import that brought it was undone.</summary>
    public bool WasTakenBack => VoidedAt is not null && AccessClass == Domain.AccessClass.Nobodys;

    /// <summary>It is imported again under the number that it bears on paper.</summary>
    protected void ComeAgain(Level level, Person by)
    {
        (VoidedAt, VoidedById, VoidedByName, VoidReason, Level, AccessClass) = (null, null, null, null, level, Domain.AccessClass.Of(Register, level));
        Involve(by.Name, Part.Author, by.Known);
    }
}
