using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Commitments;

/// <summary>How a commitment ends without being kept, and how an end is taken back.</summary>
public sealed partial class Commitment
{
    /// <summary>A slip of the hand is taken back by who made it, for half an hour.</summary>
    /// <exception cref="RuleBrokenException">It is not kept, was kept by another, or too long ago.</exception>
    public void Reopen(Viewer by, DateTime at)
    {
        if (Done is null)
        {
            throw new RuleBrokenException("This is open already.");
        }

        if (!MayBeUndoneBy(by, at))
        {
            throw new RuleBrokenException("Only who marked it done can take that back, within {0} minutes.", (int)SecondThoughts.TotalMinutes);
        }

        Entry.WhenReopened(this, by, at);
        Revoke(by, at);
    }

    /// <summary>The caller needs it no more, or it was a mistake. What is late stays and counts.</summary>
    /// <exception cref="RuleBrokenException">It is not open, late already, or not this person's to withdraw.</exception>
    public void Withdraw(Viewer by, DateTime at, string reason)
    {
        RefuseUnlessOpen();
        RefuseUndecided();
        Entry.RefuseWithdrawing(this);
        if (by.PersonId != MadeById && by.Role != Role.Secretary)
        {
            throw new RuleBrokenException("Only who gave the promise, or a secretary, can withdraw it.");
        }

        if (at > DueAt)
        {
            throw new RuleBrokenException("It is late already and counts as late. Say what came of it instead.");
        }

        EndBy(new Withdrawal(at, by.PersonId, by.Name, reason));
        Take(StepKind.Withdrawn, at, by, reason);
        TellOthers(NoticeKind.Withdrawn, at, by, reason);
    }

    /// <summary>What was said in it goes with the personal data of its entry; that it was promised and kept, by whom and when, stays.</summary>
    internal void Forget()
    {
        What = null;
        Done = Done is { } done ? done with { Result = null } : null;
        Withdrawn = Withdrawn is { } withdrawn ? withdrawn with { Reason = "" } : null;
        _steps.ForEach(step => step.Forget());
        _notices.ForEach(notice => notice.Forget());
    }

    /// <summary>The entry is void, and so is what was promised in it, late or not.</summary>
    internal void EndBy(Withdrawal withdrawal)
    {
        if (IsOpen)
        {
            (Withdrawn, NextAt, Paused) = (withdrawal, null, null);
        }
    }

    /// <summary>The entry was not void after all; what had been withdrawn before, stays so.</summary>
    internal void Revive(DateTime voided)
    {
        if (Withdrawn?.At == voided)
        {
            (Withdrawn, NextAt) = (null, NextRung());
        }
    }

    /// <summary>What kept it did not happen after all: it is open as before.</summary>
    internal void Revoke(Viewer by, DateTime at)
    {
        (Done, NextAt) = (null, NextRung());
        Take(StepKind.Reopened, at, by);
        TellOthers(NoticeKind.Reopened, at, by, null);
    }

    /// <summary>Nobody need do it any more, late or not; its owner hears of it.</summary>
    internal void Release(Viewer by, DateTime at, string reason)
    {
        EndBy(new Withdrawal(at, by.PersonId, by.Name, reason));
        Take(StepKind.Withdrawn, at, by, reason);
        TellOthers(NoticeKind.Withdrawn, at, by, reason);
    }

    // A yes or no is said where it takes effect; that it was said keeps the commitment.
    private void RefuseUndecided()
    {
        if (Kind == CommitmentKind.CollectParcel && Entry is Parcels.Parcel { IsWaiting: true })
        {
            throw new RuleBrokenException("This is settled at the desk: the delivery is handed out against a signature, or goes back.");
        }

        if (Kind == CommitmentKind.ApproveReservation && Entry is Rooms.Reservation { IsTentative: true })
        {
            throw new RuleBrokenException("Approve or refuse it on the page of the reservation.");
        }

        Entry.RefuseKeeping(this);
    }
}
