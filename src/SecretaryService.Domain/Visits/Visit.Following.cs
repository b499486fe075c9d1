namespace SecretaryService.Domain.Visits;

/// <summary>A guest who comes to a meeting is expected when it is held.</summary>
public sealed partial class Visit
{
    /// <summary>The meeting was moved or has another chair, and the guest with it; nothing where he is here already.</summary>
    public void Follow(Meetings.Meeting meeting)
    {
        var expected = new Expectation(meeting.StartsAt, meeting.EndsAt);
        if (State != VisitState.Expected || ((ExpectedFrom, ExpectedUntil) == (expected.From, expected.Until) && HostId == meeting.ChairId))
        {
            return;
        }

        if (HostId != meeting.ChairId)
        {
            if (HostId is { } before)
            {
                Release(Part.Host, before);
            }

            (HostId, HostName) = (meeting.ChairId, meeting.ChairName);
            Involve(meeting.ChairName, Part.Host, meeting.ChairId);
        }

        (ExpectedFrom, ExpectedUntil) = (expected.From, expected.Until);
        MoveTo(meeting.StartsAt, meeting.OccurredOn);
        PlanPreparations(expected);
        Tell(new VisitCorrected(meeting.Number));
    }
}
