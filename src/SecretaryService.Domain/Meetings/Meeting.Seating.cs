namespace SecretaryService.Domain.Meetings;

/// <summary>
/// 座次: who sits where in the first row. Number one in the middle, the others by rank to both sides. On whose left the second sits is where the trade
/// disagrees, so that the rule is said for each meeting, and the plan is shown from the platform and from the audience.
/// </summary>
public sealed partial class Meeting
{
    public SeatRule SeatRule { get; private set; } = SeatRule.SecondOnTheLeft;

    /// <summary>From left to right as seen from the platform: by the rule, or as somebody moved them by hand.</summary>
    public IReadOnlyList<MeetingParticipant> Seats
    {
        get
        {
            var seated = Invited.Where(p => p is { Seat: Attendance.Attends, TakesASeat: true }).ToList();
            return seated.Exists(p => p.SeatNo is not null) ? [.. seated.OrderBy(p => p.SeatNo ?? int.MaxValue).ThenBy(p => p.Rank)] : ByRule(seated);
        }
    }

    /// <summary>The rule; whatever was moved by hand sits by it again.</summary>
    public void SeatBy(SeatRule rule, Viewer by)
    {
        RefuseUnlessAhead(by);
        SeatRule = rule;
        _participants.ForEach(p => p.Sit(p.Rank, null));
        Tell(new SeatsArranged(rule));
    }

    /// <summary>One place to the left or to the right, as seen from the platform.</summary>
    public void MoveSeat(Guid key, bool left, Viewer by)
    {
        var at = Seats.ToList().FindIndex(p => p.Key == key);
        SeatAt(key, at + 1 + (left ? -1 : 1), by);
    }

    /// <summary>Wherever somebody put him; the others move up.</summary>
    /// <param name="place">Counted from the left as seen from the platform, from one on; beyond an end, the end.</param>
    public void SeatAt(Guid key, int place, Viewer by)
    {
        RefuseUnlessAhead(by);
        var seats = Seats.ToList();
        var (at, to) = (seats.FindIndex(p => p.Key == key), Math.Clamp(place, 1, Math.Max(1, seats.Count)) - 1);
        if (at < 0 || to == at)
        {
            return;
        }

        var moved = seats[at];
        seats.RemoveAt(at);
        seats.Insert(to, moved);
        for (var i = 0; i < seats.Count; i++)
        {
            seats[i].Sit(seats[i].Rank, i + 1);
        }

        Tell(new SeatMoved(seats[to].Name, to + 1));
    }

    /// <summary>按职级: one place nearer to the first, or further away. The rule seats by it.</summary>
    public void Rank(Guid key, bool higher, Viewer by)
    {
        RefuseUnlessAhead(by);
        var one = Participant(key);
        var others = Invited.Where(p => p.Seat == one.Seat).OrderBy(p => p.Rank).ToList();
        if (others.ElementAtOrDefault(others.IndexOf(one) + (higher ? -1 : 1)) is not { } other || other == one)
        {
            return;
        }

        var rank = one.Rank;
        one.Sit(other.Rank, one.SeatNo);
        other.Sit(rank, other.SeatNo);
        Tell(new ParticipantRanked(one.Name));
    }

    private List<MeetingParticipant> ByRule(List<MeetingParticipant> byRank)
    {
        var second = byRank.Where((_, i) => i % 2 == 1).Reverse();
        var third = byRank.Where((_, i) => i > 0 && i % 2 == 0);
        List<MeetingParticipant> seated = [.. second, .. byRank.Take(1), .. third];
        if (SeatRule == SeatRule.SecondOnTheRight)
        {
            seated.Reverse();
        }

        return seated;
    }
}
