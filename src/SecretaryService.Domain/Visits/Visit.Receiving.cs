using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Visits;

/// <summary>From the door to the lift: clauses 3.2.1 to 3.2.5.</summary>
public sealed partial class Visit
{
    /// <summary>UTC, each the moment at which somebody pressed the key.</summary>
    public DateTime? ArrivedAt { get; private set; }
    public DateOnly? ArrivedOn { get; private set; }
    public DateTime? GreeterAt { get; private set; }
    public DateTime? SeatedAt { get; private set; }
    public DateTime? ServedAt { get; private set; }
    public DateTime? IntroducedAt { get; private set; }
    public DateTime? MetAt { get; private set; }
    public DateTime? SeenOffAt { get; private set; }
    public DateTime? LeftAt { get; private set; }
    public DateOnly? LeftOn { get; private set; }

    /// <summary>Nobody had recorded the departure by the end of the day; the night closed it, and it counts as not recorded.</summary>
    public bool ClosedByClock { get; private set; }

    /// <summary>UTC: until when he is to be seated, by the limit of clause 3.2.2 then in force.</summary>
    public DateTime? SeatBy { get; private set; }
    public string? CardNumber { get; private set; }

    /// <summary>Handed out and not yet back.</summary>
    public bool CardIsOut { get; private set; }

    /// <summary>What was said (要点).</summary>
    public string? KeyPoints { get; private set; }
    public string? ExtraMaterials { get; private set; }

    public bool IsOnSite => State is VisitState.Waiting or VisitState.InMeeting;

    public DateTime? At(ReceptionStep step) => step switch
    {
        ReceptionStep.Greeter => GreeterAt,
        ReceptionStep.Seated => SeatedAt,
        ReceptionStep.Served => ServedAt,
        ReceptionStep.Introduced => IntroducedAt,
        ReceptionStep.Met => MetAt,
        ReceptionStep.SeenOff => SeenOffAt,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No such step."),
    };

    /// <summary>
    /// The guest stands at the desk: early, on another day, with more people than announced. The host is told and has the minutes of clause
    /// 3.2.4 to say that he knows.
    /// </summary>
    /// <param name="headCount">None: as many as announced.</param>
    /// <exception cref="RuleBrokenException">He is here already, has left, or the head count is none.</exception>
    public void Arrive(House house, Viewer by, DateTime at, int? headCount = null, string? card = null)
    {
        RefuseUnless(VisitState.Expected, VisitState.NoShow);
        if (headCount is < 1 or > MostHeads)
        {
            throw new RuleBrokenException("A visit has 1 to {0} people.", MostHeads);
        }

        (State, ArrivedAt, ArrivedOn, HeadCount) = (VisitState.Waiting, at, house.DayOf(at), headCount ?? HeadCount);
        (CardNumber, CardIsOut, SeatBy) = (card, card is not null, at + house.StandardOn(house.DayOf(at)).SeatedWithin);
        MoveTo(at, house.DayOf(at));
        Tell(new VisitorCame(HeadCount, card));
        TellHost(house, by, at);
    }

    /// <summary>One key, one step. When the guest meets the host, the host has seen the notice.</summary>
    /// <exception cref="RuleBrokenException">The step is done, or does not fit the state of the visit.</exception>
    public void Take(ReceptionStep step, Viewer by, DateTime at)
    {
        RefuseStep(step);
        Mark(step, at);
        if (step == ReceptionStep.Met)
        {
            State = VisitState.InMeeting;
            foreach (var told in Commitments.Where(c => c.Kind == CommitmentKind.ReceiveVisitor && c.IsOpen && c.MayBeKeptBy(by)))
            {
                told.Keep(by, at, null);
            }
        }

        Tell(new StepTaken(step));
    }

    /// <summary>Clause 3.2.5. A card that was not handed back stays out and shows.</summary>
    /// <exception cref="RuleBrokenException">He is not here, or would leave before he came.</exception>
    public void Leave(House house, DateTime at, bool cardIsBack)
    {
        RefuseUnless(VisitState.Waiting, VisitState.InMeeting);
        if (at < ArrivedAt)
        {
            throw new RuleBrokenException("The guest cannot leave before arriving. Check the time.");
        }

        (State, LeftAt, LeftOn, ClosedByClock) = (VisitState.Left, at, house.DayOf(at), false);
        CardIsOut = CardIsOut && !cardIsBack;
        Tell(new VisitorLeft(ByClock: false));
    }

    /// <summary>The day is over: who is still said to be here is not, and who did not come did not come.</summary>
    public void EndOfDay(House house, DateTime at)
    {
        if (IsOnSite)
        {
            (State, LeftAt, LeftOn, ClosedByClock) = (VisitState.Left, at, house.DayOf(at), true);
            Tell(new VisitorLeft(ByClock: true));
        }
        else if (State == VisitState.Expected)
        {
            State = VisitState.NoShow;
            Tell(new VisitorDidNotCome());
        }
    }

    /// <summary>During the talk: clause 3.2.4.</summary>
    public void NoteTalk(string? keyPoints, string? materials)
    {
        RefuseUnless(VisitState.Waiting, VisitState.InMeeting, VisitState.Left);
        (KeyPoints, ExtraMaterials) = (keyPoints, materials);
        Tell(new TalkNoted());
    }

    private void RefuseStep(ReceptionStep step)
    {
        if (step == ReceptionStep.Greeter)
        {
            RefuseUnless(VisitState.Expected, VisitState.Waiting);
        }
        else if (step == ReceptionStep.SeenOff)
        {
            RefuseUnless(VisitState.Waiting, VisitState.InMeeting, VisitState.Left);
        }
        else
        {
            RefuseUnless(VisitState.Waiting, VisitState.InMeeting);
        }

        if (At(step) is not null)
        {
            throw new RuleBrokenException("This step is taken already.");
        }
    }

    private void Mark(ReceptionStep step, DateTime? at) => _ = step switch
    {
        ReceptionStep.Greeter => GreeterAt = at,
        ReceptionStep.Seated => SeatedAt = at,
        ReceptionStep.Served => ServedAt = at,
        ReceptionStep.Introduced => IntroducedAt = at,
        ReceptionStep.Met => MetAt = at,
        _ => SeenOffAt = at,
    };
}
