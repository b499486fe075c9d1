using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Meetings;

/// <summary>The day itself: who came and how that is known, the running order, and what is cleared afterwards (clauses 3.4.2b, 3.4.2d, 3.4.3a).</summary>
public sealed partial class Meeting
{
    /// <summary>Whoever signs in later than this came late. As long as people wait.</summary>
    public static readonly TimeSpan LateAfter = TimeSpan.FromMinutes(5);

    /// <summary>So long before the start the list lies at the door.</summary>
    public static readonly TimeSpan SignInFrom = TimeSpan.FromMinutes(60);

    /// <summary>UTC: when the chair opened it, and closed it.</summary>
    public DateTime? BeganAt { get; private set; }
    public DateTime? EndedAt { get; private set; }

    /// <summary>Of those who attend, how many are there: themselves or by somebody in their place.</summary>
    public int PresentCount => Invited.Count(p => p.Seat == Attendance.Attends && p.SignedInAt is not null);

    public bool HasQuorum => Quorum is not { } wanted || PresentCount >= wanted;

    /// <summary>Who came is written down (clause 3.4.2b).</summary>
    public bool HasAttendance { get; private set; }

    /// <summary>UTC: by when the room is to be cleared (3.4.3a), and the minutes issued (3.4.3b); from the end of the meeting on.</summary>
    public DateTime? ClearBy { get; private set; }
    public DateTime? IssueBy { get; private set; }

    /// <summary>People may sign in.</summary>
    public bool IsOpenForSignIn(DateTime now) => VoidedAt is null && (State == MeetingState.Running || (State == MeetingState.Convened && now >= StartsAt - SignInFrom && now < EndsAt));

    /// <summary>开会.</summary>
    /// <exception cref="RuleBrokenException">It was not convened, has begun, or it is much too early.</exception>
    public void Begin(Viewer by, DateTime now)
    {
        RefuseUnlessPrepared(by);
        if (State != MeetingState.Convened)
        {
            throw State == MeetingState.Planned ? new RuleBrokenException("This meeting has not been convened yet.") : new RuleBrokenException("This meeting has begun already, or is over.");
        }

        if (now < StartsAt - SignInFrom)
        {
            throw new RuleBrokenException("It is too early. If it is held sooner, move it first.");
        }

        (State, BeganAt) = (MeetingState.Running, now);
        JudgePreparation();
        Tell(new MeetingBegun(PresentCount));
    }

    /// <summary>The next item is called; the one before is over.</summary>
    /// <exception cref="RuleBrokenException">The meeting is not running.</exception>
    public void Call(Guid key, Viewer by, DateTime now)
    {
        RefuseUnlessPrepared(by);
        if (State != MeetingState.Running)
        {
            throw new RuleBrokenException("This meeting is not running.");
        }

        var item = ItemOf(key);
        foreach (var open in _agenda.Where(a => a is { BeganAt: not null, EndedAt: null } && a != item))
        {
            open.End(now);
        }

        item.Begin(now);
        Tell(new ItemCalled(item.No, item.Title));
    }

    /// <summary>散会: minutes are to be written, and the room is to be cleared the same day.</summary>
    /// <param name="house">Reckons both.</param>
    /// <exception cref="RuleBrokenException">The meeting is not running.</exception>
    public void End(House house, Viewer by, DateTime now)
    {
        RefuseUnlessPrepared(by);
        if (State != MeetingState.Running)
        {
            throw new RuleBrokenException("This meeting is not running.");
        }

        foreach (var open in _agenda.Where(a => a is { BeganAt: not null, EndedAt: null }))
        {
            open.End(now);
        }

        (State, EndedAt) = (MeetingState.Held, now);
        Tell(new MeetingEnded());
        foreach (var asked in Commitments.Where(c => c is { Kind: CommitmentKind.AnswerInvitation, IsOpen: true }).ToList())
        {
            asked.Release(by, now, "the meeting is over");
        }

        OweWhatFollows(house, by, now);
    }

    private void RefuseKeepingElsewhere(Commitment commitment)
    {
        if (commitment.Kind == CommitmentKind.ClearVenue && !IsCleared)
        {
            throw new RuleBrokenException("Tick the closing list on the page of the meeting.");
        }

        if (commitment.Kind == CommitmentKind.SupplyMaterial && State != MeetingState.Cancelled)
        {
            throw new RuleBrokenException("Bring the paper on the page of the meeting.");
        }

        if (commitment.Kind is CommitmentKind.DraftMinutes or CommitmentKind.ReviewMinutes or CommitmentKind.ReceiveMinutes or CommitmentKind.VerifyAction or CommitmentKind.ApproveExtension)
        {
            throw new RuleBrokenException("Do this on the page of the minutes.");
        }
    }
}
