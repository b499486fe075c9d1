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

    /// <summary>签到. Twice is once.</summary>
    /// <exception cref="RuleBrokenException">Too early, over, not invited, or nobody is named who came instead.</exception>
    public void SignIn(Guid key, SignInMeans means, string? proxy, Viewer by, DateTime now)
    {
        if (!IsOpenForSignIn(now) && !(State == MeetingState.Held && means != SignInMeans.Code && MayBePreparedBy(by)))
        {
            throw new RuleBrokenException(State is MeetingState.Held or MeetingState.Cancelled ? "This meeting is over. A secretary can still enter who came." : "Signing in begins {0} minutes before the start.", (int)SignInFrom.TotalMinutes);
        }

        var participant = Participant(key);
        if (means != SignInMeans.Code && !MayBePreparedBy(by))
        {
            throw new RuleBrokenException("At the desk, a secretary or whoever prepares the meeting enters who has come.");
        }

        if (means == SignInMeans.Proxy && string.IsNullOrWhiteSpace(proxy))
        {
            throw new RuleBrokenException("Say who came instead.");
        }

        if (participant.SignedInAt is not null)
        {
            return;
        }

        participant.SignIn(means, by.Name, means == SignInMeans.Proxy ? proxy : null, now > StartsAt + LateAfter && State != MeetingState.Held, now);
        HasAttendance = true;
        Tell(new ParticipantSignedIn(participant.Name, means, participant.ProxyName, participant.IsLate));
    }

    /// <summary>A slip of the hand: he is not here after all.</summary>
    public void TakeBackSignIn(Guid key, Viewer by)
    {
        RefuseUnlessPrepared(by);
        var participant = Participant(key);
        if (participant.SignedInAt is null || MinutesState is MinutesState.Submitted or MinutesState.Approved or MinutesState.Issued)
        {
            throw new RuleBrokenException("The list of who came stays as it is.");
        }

        participant.NotHere();
        HasAttendance = _participants.Exists(p => p.SignedInAt is not null);
        Tell(new SignInTakenBack(participant.Name));
    }

    /// <summary>份号: a numbered copy goes to a participant, and comes back after the meeting.</summary>
    /// <exception cref="RuleBrokenException">The number is another's.</exception>
    public void HandOutCopy(Guid key, int no, Viewer by, DateTime now)
    {
        RefuseUnlessPrepared(by);
        var participant = Participant(key);
        if (no is < 1 or > MostParticipants + MostSpareCopies || Invited.Any(p => p.CopyNo == no && p != participant && p.CopyBackAt is null))
        {
            throw new RuleBrokenException("Copy {0} is somebody else's, or there is none of that number.", no);
        }

        participant.TakeCopy(no, now);
        Tell(new CopyHandedOut(participant.Name, no));
    }

    /// <exception cref="RuleBrokenException">He has none.</exception>
    public void CollectCopy(Guid key, Viewer by, DateTime now)
    {
        RefuseUnlessPrepared(by);
        var participant = Participant(key);
        if (participant.CopyNo is not { } no || participant.CopyBackAt is not null)
        {
            throw new RuleBrokenException("This participant has no copy to give back.");
        }

        participant.GiveCopyBack(now);
        Tell(new CopyCollected(participant.Name, no));
    }

    /// <summary>开会.</summary>
    /// <exception cref="RuleBrokenException">It was not convened, has begun, or it is much too early.</exception>
    public void Begin(Viewer by, DateTime now)
    {
        RefuseUnlessPrepared(by);
        if (State != MeetingState.Convened)
        {
            throw new RuleBrokenException(State == MeetingState.Planned ? "This meeting has not been convened yet." : "This meeting has begun already, or is over.");
        }

        if (now < StartsAt - SignInFrom)
        {
            throw new RuleBrokenException("It is too early. Move the meeting if it is held sooner.");
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
