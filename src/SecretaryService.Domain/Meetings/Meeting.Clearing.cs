using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Meetings;

/// <summary>会后: the room is cleared the same day (clause 3.4.3a), and what follows is owed.</summary>
public sealed partial class Meeting
{
    /// <summary>会后清理 is done when every line of it is.</summary>
    public bool IsCleared => ClosingOf(this).All(kind => _steps.Exists(s => s.Kind == kind && s.DoneAt is not null));

    /// <summary>UTC: when the last line was ticked.</summary>
    public DateTime? ClearedAt { get; private set; }

    /// <summary>What is ticked after it: the room where it has one, papers where there are any.</summary>
    public static IEnumerable<MeetingStepKind> ClosingOf(Meeting meeting)
    {
        yield return MeetingStepKind.VenueCleared;
        if (meeting.Papers.Any())
        {
            yield return MeetingStepKind.MaterialsCollected;
        }

        if (meeting.Checks.Count > 0)
        {
            yield return MeetingStepKind.EquipmentOff;
        }
    }

    private void OweWhatFollows(House house, Viewer by, DateTime now)
    {
        var me = new Person(by.PersonId, by.Name);
        // By midnight: the clause says the same day, and evening meetings are cleared in the evening.
        var midnight = house.StartOf(house.DayOf(now).AddDays(1));
        var today = house.DueAfter(now, TimeSpan.FromMinutes(1)) with { At = midnight.AddSeconds(-1), On = house.DayOf(now), Ladder = null };
        ClearBy = today.At;
        Promise(CommitmentKind.ClearVenue, new Person(ConvenedById!.Value, ConvenedByName!), today, me, now);
        if (WantsMinutes)
        {
            var standard = house.StandardOn(house.DayOf(now));
            IssueBy = house.CloseOfWork(standard.DaysToIssueMinutes, house.DayOf(now)).At;
            var taker = MinuteTakerId is { } id ? new Person(id, MinuteTakerName!) : new Person(ConvenedById.Value, ConvenedByName!);
            Promise(CommitmentKind.DraftMinutes, taker, house.CloseOfWork(standard.DaysToDraftMinutes, house.DayOf(now)), me, now);
        }
    }

    private void RefuseStep(MeetingStepKind kind)
    {
        if (State == MeetingState.Cancelled)
        {
            throw new RuleBrokenException("This meeting was cancelled. Nothing is wanted for it any more.");
        }

        if (kind.IsClosing() && State != MeetingState.Held)
        {
            throw new RuleBrokenException("The room is cleared when the meeting is over.");
        }

        if (kind == MeetingStepKind.MaterialsCollected && _participants.Find(p => p is { CopyNo: not null, CopyBackAt: null }) is { } holder)
        {
            throw new RuleBrokenException("{0} still has copy {1}. Collect it first.", holder.Name, holder.CopyNo!);
        }
    }

    private void WhenCleared(Viewer by, DateTime now)
    {
        ClearedAt = State == MeetingState.Held && IsCleared ? ClearedAt ?? now : null;
        if (ClearedAt is not null && Commitments.FirstOrDefault(c => c is { Kind: CommitmentKind.ClearVenue, IsOpen: true }) is { } owed)
        {
            owed.KeepFor(by, now, null);
        }
    }
}
