namespace SecretaryService.Domain.Meetings;

/// <summary>签到与份号: who came and how that is known, and who has which numbered copy (clause 3.4.2b).</summary>
public sealed partial class Meeting
{
    /// <summary>签到. Twice is once.</summary>
    /// <exception cref="RuleBrokenException">Too early, over, not invited, or nobody is named who came instead.</exception>
    public void SignIn(Guid key, SignInMeans means, string? proxy, Viewer by, DateTime now)
    {
        RefuseUnlessOpenForSignIn(means, by, now);
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

        // Whoever signs in with his own code in another's place is written down as that.
        var instead = means == SignInMeans.Proxy ? proxy : means == SignInMeans.Code && participant.PersonId != by.PersonId ? by.Name : null;
        participant.SignIn(means, by.Name, instead, now > StartsAt + LateAfter && State != MeetingState.Held, now);
        HasAttendance = true;
        Tell(new ParticipantSignedIn(participant.Name, means, participant.ProxyName, participant.IsLate));
    }

    /// <summary>A slip of the hand: he is not here after all.</summary>
    public void TakeBackSignIn(Guid key, Viewer by)
    {
        RefuseUnlessPrepared(by);
        var participant = Participant(key);
        RefuseSettledAttendance();
        if (participant.SignedInAt is null)
        {
            return;
        }

        participant.NotHere();
        HasAttendance = _participants.Exists(p => p.SignedInAt is not null);
        Tell(new SignInTakenBack(participant.Name));
    }

    /// <summary>Who came stands in the minutes that were issued; or nobody came, because it was cancelled.</summary>
    public bool IsAttendanceSettled => State == MeetingState.Cancelled || MinutesState == MinutesState.Issued;

    private void RefuseUnlessOpenForSignIn(SignInMeans means, Viewer by, DateTime now)
    {
        if (!IsOpenForSignIn(now) && !(State == MeetingState.Held && means != SignInMeans.Code && MayBePreparedBy(by)))
        {
            throw State is MeetingState.Held or MeetingState.Cancelled ? new RuleBrokenException("This meeting is over. A secretary can still enter who came.")
                : new RuleBrokenException("Signing in begins {0} minutes before the start.", (int)SignInFrom.TotalMinutes);
        }

        RefuseSettledAttendance();
    }

    private void RefuseSettledAttendance()
    {
        if (IsAttendanceSettled)
        {
            throw new RuleBrokenException("The list of who came stays as it is.");
        }
    }

    /// <summary>份号: a numbered copy goes to a participant, and comes back after the meeting.</summary>
    /// <exception cref="RuleBrokenException">The number is another's.</exception>
    public void HandOutCopy(Guid key, int no, Viewer by, DateTime now)
    {
        RefuseUnlessPrepared(by);
        var participant = Participant(key);
        if (participant is { CopyNo: { } had, CopyBackAt: null })
        {
            if (had == no)
            {
                return;
            }

            throw new RuleBrokenException("{0} still has copy {1}. Take it back first.", participant.Name, had);
        }

        if (no is < 1 or > MostParticipants + MostSpareCopies || _participants.Exists(p => p.CopyNo == no && p != participant && p.CopyBackAt is null))
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
        // Whoever is not wanted any more gives his back as well.
        var participant = _participants.Find(p => p.Key == key) ?? Participant(key);
        if (participant.CopyNo is not { } no || participant.CopyBackAt is not null)
        {
            throw new RuleBrokenException("This participant has no copy to give back.");
        }

        participant.GiveCopyBack(now);
        Tell(new CopyCollected(participant.Name, no));
    }
}
