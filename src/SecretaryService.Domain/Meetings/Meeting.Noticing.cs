using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Meetings;

/// <summary>会议通知: who is told what, and who is asked again (clause 3.4.1d). Every notice bears the sequence of what it says.</summary>
public sealed partial class Meeting
{
    /// <summary>发出通知: to all who are invited. Rounds write the letters, so that no page waits for a thousand of them.</summary>
    /// <param name="house">By its calendar it was planned ahead in time (clause 3.4.1a), or not.</param>
    /// <exception cref="RuleBrokenException">Nobody is invited, nothing says where it is, or it is not this person's to convene.</exception>
    public void Convene(House house, Viewer by, DateTime now)
    {
        RefuseUnlessAhead(by);
        if (State == MeetingState.Convened)
        {
            throw new RuleBrokenException("The notice has gone out already. Tell only those who do not know the latest.");
        }

        if (!Invited.Any())
        {
            throw new RuleBrokenException("Nobody is invited yet. Say who is to come.");
        }

        RefuseNowhere();
        (State, ConvenedAt, ConvenedById, ConvenedByName) = (MeetingState.Convened, now, by.PersonId, by.Name);
        WasPlannedAhead = house.DayOf(now) <= house.WorkingDaysBefore(OccurredOn, house.StandardOn(house.DayOf(now)).DaysToPlanAhead);
        foreach (var participant in Invited)
        {
            participant.Want();
        }

        Tell(new MeetingConvened(Invited.Count()));
    }

    /// <summary>变更通知: whoever was told something that is not true any more, and whoever was invited since.</summary>
    /// <returns>How many.</returns>
    /// <exception cref="RuleBrokenException">Everybody knows the latest.</exception>
    public int TellOfChanges(Viewer by)
    {
        RefuseUnlessAhead(by);
        RefuseNowhere();
        var concerned = State == MeetingState.Convened ? Invited.Where(p => !p.WantsNotice && (p.ToldSequence is null || p.IsBehind)).ToList() : [];
        if (concerned.Count == 0)
        {
            throw new RuleBrokenException("Everybody who is invited knows the latest.");
        }

        concerned.ForEach(p => p.Want());
        Tell(new ChangesTold(concerned.Count, Sequence));
        return concerned.Count;
    }

    /// <summary>催复: whoever has not answered the time that is valid now, is asked again.</summary>
    /// <returns>How many.</returns>
    /// <exception cref="RuleBrokenException">Everybody has answered.</exception>
    public int Remind(Viewer by, DateTime now)
    {
        RefuseUnlessAhead(by);
        var concerned = Invited.Where(p => p.ToldSequence is not null && !p.IsAnswered && !p.WantsNotice).ToList();
        if (concerned.Count == 0)
        {
            throw new RuleBrokenException("Everybody who was told has answered, or is being asked again.");
        }

        foreach (var participant in concerned)
        {
            participant.Want();
            if (AskedOf(participant) is { } asked && asked.MayBeUrgedBy(by, now))
            {
                asked.Urge(by, now, null);
            }
        }

        Tell(new ParticipantsReminded(concerned.Count));
        return concerned.Count;
    }

    /// <summary>The notice of the present sequence was written to him: a colleague has it on the desk, to answer.</summary>
    /// <param name="asking">Who convenes, and until when an answer is wanted.</param>
    public void Notify(MeetingParticipant participant, Due asking, DateTime now)
    {
        var isFirst = participant.ToldSequence is null;
        participant.Told(Sequence, now);
        // He was asked before, and has until the new time now.
        AskedOf(participant)?.Follow(asking);
        if (IsAhead && participant is { IsInvited: true, PersonId: { } id } && !participant.IsAnswered && AskedOf(participant) is null && id != ConvenedById)
        {
            Promise(CommitmentKind.AnswerInvitation, new Person(id, participant.Name), asking, new Person(ConvenedById!.Value, ConvenedByName!), now).Saying(null, null, participant.JournalKey);
        }

        if (isFirst)
        {
            Tell(new ParticipantTold(participant.Name));
        }
    }

    /// <summary>No letter reaches him: whoever prepares the meeting sees that he was not told, and tells him otherwise. The same of issued minutes.</summary>
    public void PassOver(MeetingParticipant participant) => _participants.Find(p => p == participant)?.NotReached();

    private void RefuseNowhere()
    {
        if (Where is null && Link is null)
        {
            throw new RuleBrokenException("The notice must say where. Reserve a room, or write down the place or the link.");
        }
    }

    private void ChangeOfTime()
    {
        if (ConvenedAt is not null)
        {
            Sequence++;
            TimeSequence = Sequence;
        }
    }

    // A change of place is told as well; who agreed to the time has agreed.
    private void ChangeOfPlace(DateTime now)
    {
        if (ConvenedAt is { } convened && now >= convened)
        {
            Sequence++;
        }
    }

    private void TellOfCancelling()
    {
        Sequence++;
        // Whoever was never told of it hears nothing of its end either.
        foreach (var participant in Invited)
        {
            if (participant.ToldSequence is null)
            {
                participant.NotReached();
            }
            else
            {
                participant.Want();
            }
        }
    }
}
