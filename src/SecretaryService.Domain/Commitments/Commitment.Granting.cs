namespace SecretaryService.Domain.Commitments;

/// <summary>批准延期: a later time that somebody granted who may; what clause 4.2.1 allows to be taken is not counted against it.</summary>
public sealed partial class Commitment
{
    /// <exception cref="RuleBrokenException">It is not open, its clock stands still, or the time is not later.</exception>
    internal void Grant(Due due, Viewer by, DateTime at, string reason)
    {
        RefuseUnlessOpen();
        RefusePaused();
        if (due.At <= DueAt)
        {
            throw new RuleBrokenException("The new time is not later than the present one.");
        }

        SetDue(due);
        Take(StepKind.Extended, at, by, reason, until: due.At);
        TellOthers(NoticeKind.Extended, at, by, reason);
    }

    /// <summary>What was asked for is answered, and with no: whoever asked hears that.</summary>
    internal void SayNo(Viewer by, DateTime at, string reason)
    {
        RefuseUnlessOpen();
        (Done, NextAt, Paused) = (new Fulfilment(by.PersonId, at, reason) { ByName = by.Name }, null, null);
        Entry.Tell(new CommitmentKept(Kind, OwnerName, reason));
        TellOthers(NoticeKind.Refused, at, by, reason);
    }

    /// <summary>What it is for takes place at another time, and it is due by that: neither an extension nor a favour.</summary>
    internal void Follow(Due due)
    {
        if (IsOpen && Paused is null && due.At != DueAt)
        {
            SetDue(due);
        }
    }

    /// <summary>More time can still be asked for.</summary>
    /// <exception cref="RuleBrokenException">It is not open, late already, or its clock stands still.</exception>
    internal void RefuseUnlessGrantable(DateTime at)
    {
        RefuseUnlessOpen();
        RefusePaused();
        if (at > DueAt)
        {
            throw new RuleBrokenException("It is late already. What is late cannot be extended; say what came of it, or pass it on.");
        }
    }

    private void RefusePaused()
    {
        if (Paused is not null)
        {
            throw new RuleBrokenException("The clock stands still. Resume it first.");
        }
    }
}
