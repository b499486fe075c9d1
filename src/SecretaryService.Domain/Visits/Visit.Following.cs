namespace SecretaryService.Domain.Visits;

/// <summary>A guest who comes to a meeting is expected when it is held.</summary>
public sealed partial class Visit
{
    /// <summary>The meeting was moved, and the guest with it; nothing where he is here already.</summary>
    public void Follow(Meetings.Meeting meeting)
    {
        if (State != VisitState.Expected || ExpectedFrom == meeting.StartsAt)
        {
            return;
        }

        var expected = new Expectation(meeting.StartsAt, meeting.EndsAt);
        (ExpectedFrom, ExpectedUntil) = (expected.From, expected.Until);
        MoveTo(meeting.StartsAt, meeting.OccurredOn);
        PlanPreparations(expected);
        Tell(new VisitCorrected(meeting.Number));
    }
}
