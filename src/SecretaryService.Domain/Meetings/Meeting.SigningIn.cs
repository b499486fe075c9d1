namespace SecretaryService.Domain.Meetings;

/// <summary>签到与份号: who came and how that is known, and who has which numbered copy (clause 3.4.2b).</summary>
public sealed partial class Meeting
{
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
}
