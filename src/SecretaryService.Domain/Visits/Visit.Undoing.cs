using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Visits;

/// <summary>A slip of the hand at a busy desk is taken back; the journal keeps both.</summary>
public sealed partial class Visit
{
    /// <summary>It was the wrong card on the board.</summary>
    /// <exception cref="RuleBrokenException">He has not come, or the talk has begun.</exception>
    public void TakeArrivalBack(Viewer by, DateTime at)
    {
        RefuseUnless(VisitState.Waiting);
        if (!WasAnnounced)
        {
            throw new RuleBrokenException("This guest was not expected. Void the entry if it was a mistake.");
        }

        (State, ArrivedAt, ArrivedOn, SeatedAt, ServedAt, IntroducedAt) = (VisitState.Expected, null, null, null, null, null);
        (CardNumber, CardIsOut, SeatBy) = (null, false, null);
        (NoticeAt, NoticeText, NoticeLanguage, NoticeKiosk) = (null, null, null, null);
        foreach (var told in Commitments.Where(c => c.Kind == CommitmentKind.ReceiveVisitor))
        {
            told.EndBy(new Withdrawal(at, by.PersonId, by.Name, "arrival taken back"));
        }

        Tell(new ArrivalTakenBack());
    }

    /// <exception cref="RuleBrokenException">The step was not taken.</exception>
    public void TakeBack(ReceptionStep step)
    {
        RefuseVoid();
        if (At(step) is null)
        {
            throw new RuleBrokenException("This step was not taken.");
        }

        if (step == ReceptionStep.Met && State != VisitState.InMeeting)
        {
            throw new RuleBrokenException("The guest has left.");
        }

        Mark(step, null);
        State = step == ReceptionStep.Met ? VisitState.Waiting : State;
        Tell(new StepTakenBack(step));
    }

    /// <exception cref="RuleBrokenException">He has not left.</exception>
    public void TakeDepartureBack()
    {
        RefuseVoid();
        if (State != VisitState.Left)
        {
            throw new RuleBrokenException("The guest has not left.");
        }

        (State, LeftAt, LeftOn, ClosedByClock) = (MetAt is null ? VisitState.Waiting : VisitState.InMeeting, null, null, false);
        (SeenOffAt, CardIsOut) = (null, CardNumber is not null);
        Tell(new DepartureTakenBack());
    }

    /// <exception cref="RuleBrokenException">No card is out.</exception>
    public void TakeCardBack()
    {
        CardIsOut = CardIsOut ? false : throw new RuleBrokenException("No visitor card is out.");
    }
}
