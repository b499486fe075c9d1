using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Meetings;

/// <summary>
/// 通知与回执 (clause 3.4.1d): who is to come, what he was told, what he answered. Every notice bears the sequence of what it says (RFC 5546), and so does
/// every answer: that somebody agreed to a time that is not valid any more is seen, and only he is asked again.
/// </summary>
public sealed partial class Meeting
{
    public const int MostParticipants = 1_000;

    private readonly List<MeetingParticipant> _participants = [];

    public IReadOnlyCollection<MeetingParticipant> Participants => _participants;

    public IEnumerable<MeetingParticipant> Invited => _participants.Where(p => p.IsInvited).OrderBy(p => p.Seat).ThenBy(p => p.Rank);

    /// <summary>Rises with every change of time or place after the first notice, and with the cancelling.</summary>
    public int Sequence { get; private set; }

    /// <summary>The sequence that brought the time that is valid now.</summary>
    public int TimeSequence { get; private set; }

    /// <summary>UTC: when the first notice was given out.</summary>
    public DateTime? ConvenedAt { get; private set; }
    public long? ConvenedById { get; private set; }
    public string? ConvenedByName { get; private set; }

    /// <summary>Clause 3.4.1a: people, place and agenda stood so many working days before it. None until it is convened.</summary>
    public bool? WasPlannedAhead { get; private set; }

    /// <summary>Of those who were told, whoever knows something that is not true any more.</summary>
    public bool HasUntold => IsAhead && Invited.Any(p => p is { IsBehind: true, WantsNotice: false });

    /// <exception cref="RuleBrokenException">It is over, not this person's, full, or somebody is invited already.</exception>
    public void Invite(IReadOnlyList<Invitee> invitees, Viewer by)
    {
        RefuseUnlessAhead(by);
        foreach (var invitee in invitees)
        {
            Invite(invitee);
        }

        if (Invited.Skip(MostParticipants).Any())
        {
            throw new RuleBrokenException("A meeting has at most {0} participants.", MostParticipants);
        }
    }

    /// <summary>He need not come; if he was told to, he is told that.</summary>
    /// <exception cref="RuleBrokenException">He is not invited, or it is not this person's meeting.</exception>
    public void Uninvite(Guid key, Viewer by, DateTime now, string? reason)
    {
        RefuseUnlessAhead(by);
        var participant = Participant(key);
        participant.Leave(now);
        AskedOf(participant)?.Release(by, now, reason ?? "not invited any more");
        Tell(new ParticipantReleased(participant.Name));
        // Chair, minute taker, whoever answers for something: they stay, as that.
        if (participant.PersonId is { } id)
        {
            Release(Part.Participant, id);
        }
    }

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

        if (Where is null && Link is null)
        {
            throw new RuleBrokenException("The notice must say where. Reserve a room, or write down the place or the link.");
        }

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
            throw new RuleBrokenException("Everybody who was told has answered.");
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
        if (IsAhead && participant is { IsInvited: true, PersonId: { } id } && !participant.IsAnswered && AskedOf(participant) is null && id != ConvenedById)
        {
            Promise(CommitmentKind.AnswerInvitation, new Person(id, participant.Name), asking, new Person(ConvenedById!.Value, ConvenedByName!), now).Saying(null, null, participant.JournalKey);
        }

        if (isFirst)
        {
            Tell(new ParticipantTold(participant.Name));
        }
    }

    /// <summary>No letter reaches him: whoever prepares the meeting sees that he was not told, and tells him otherwise.</summary>
    public void PassOver(MeetingParticipant participant) => _participants.Find(p => p == participant)?.NotReached();

    /// <summary>回执. An answer to a notice before the present one is kept as that; whoever gave it is asked again.</summary>
    /// <exception cref="RuleBrokenException">It was cancelled, is over, he is not invited, or nobody is named who comes instead.</exception>
    public void Answer(Guid key, AnswerNote note, Viewer by, DateTime now)
    {
        RefuseAnswer(now);
        var participant = Participant(key);
        if (note is { Answer: MeetingAnswer.Deputy, DeputyName: null })
        {
            throw new RuleBrokenException("Say who comes instead.");
        }

        if (note.DeputyId is { } deputy && (deputy == participant.PersonId || Invited.Any(p => p.PersonId == deputy)))
        {
            throw new RuleBrokenException("{0} is invited already. Name somebody else.", note.DeputyName!);
        }

        var sequence = Math.Min(note.Sequence, Sequence);
        if (participant.AnswerSequence > sequence)
        {
            throw new RuleBrokenException("A later notice was answered already. Answer the latest one.");
        }

        participant.Say(note with { Sequence = sequence }, now, note.By == AnswerMeans.Entered ? by.Name : null);
        if (note.DeputyId is { } id)
        {
            Involve(note.DeputyName!, Part.Participant, id);
        }

        Tell(new InvitationAnswered(participant.Name, note.Answer, sequence, note.DeputyName));
        if (participant.IsAnswered)
        {
            AskedOf(participant)?.KeepFor(by, now, note.Remark);
        }
    }

    /// <summary>The colleague himself, his deputy, or whoever prepares the meeting and enters what was said.</summary>
    public bool MayBeAnsweredBy(MeetingParticipant participant, Viewer viewer) => MayBePreparedBy(viewer)
        || (participant.PersonId is { } id && (id == viewer.PersonId || viewer.DeputisesFor.Contains(id)));

    /// <summary>The participant who is this viewer, or for whom he acts.</summary>
    public MeetingParticipant? Of(Viewer viewer) => Invited.FirstOrDefault(p => p.PersonId == viewer.PersonId)
        ?? Invited.FirstOrDefault(p => p.PersonId is { } id && viewer.DeputisesFor.Contains(id));

    protected internal override void RefuseKeeping(Commitment commitment)
    {
        if (commitment.Kind == CommitmentKind.AnswerInvitation && State is MeetingState.Planned or MeetingState.Convened)
        {
            throw new RuleBrokenException("Answer on the page of the meeting.");
        }

        RefuseKeepingElsewhere(commitment);
    }

    private void Invite(Invitee invitee)
    {
        if (string.IsNullOrWhiteSpace(invitee.Name))
        {
            throw new RuleBrokenException("Write down the name of whoever is to come.");
        }

        if (Invited.Any(p => IsSame(p, invitee)))
        {
            throw new RuleBrokenException("{0} is invited already.", invitee.Name);
        }

        if (invitee.PersonId is { } excluded && Exclusions.Any(x => x.PersonId == excluded))
        {
            throw new RuleBrokenException("{0} cannot take this on. Choose another colleague.", invitee.Name);
        }

        var participant = new MeetingParticipant(this, invitee, _participants.Count == 0 ? 1 : _participants.Max(p => p.Rank) + 1);
        _participants.Add(participant);
        Tell(new ParticipantInvited(invitee.Name, invitee.Seat));
        if (invitee.PersonId is { } id)
        {
            Involve(invitee.Name, Part.Participant, id);
        }
    }

    private static bool IsSame(MeetingParticipant one, Invitee other) => other.PersonId is { } id ? one.PersonId == id
        : one.PersonId is null && (other.ContactId is { } contact ? one.ContactId == contact : one.Name == other.Name && one.Organisation == other.Organisation);

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
        foreach (var participant in Invited.Where(p => p.ToldSequence is not null))
        {
            participant.Want();
        }
    }

    private void RefuseAnswer(DateTime now)
    {
        if (State == MeetingState.Cancelled || VoidedAt is not null)
        {
            throw new RuleBrokenException("This meeting was cancelled. Nothing need be answered.");
        }

        if (State == MeetingState.Planned)
        {
            throw new RuleBrokenException("This meeting has not been convened yet.");
        }

        if (State != MeetingState.Convened || now >= EndsAt)
        {
            throw new RuleBrokenException("This meeting has begun. Who came is seen from the sign-in.");
        }
    }

    private MeetingParticipant Participant(Guid key) => _participants.Find(p => p.Key == key && p.IsInvited) ?? throw new RuleBrokenException("This person is not invited any more.");

    private Commitment? AskedOf(MeetingParticipant participant) => Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.AnswerInvitation && c.About == participant.JournalKey && c.IsOpen);
}
