using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Meetings;

/// <summary>回执: an answer bears the sequence of the notice that it answers (RFC 5546).</summary>
public sealed partial class Meeting
{
    /// <summary>回执. An answer to a notice before the present one is kept as that; whoever gave it is asked again.</summary>
    /// <exception cref="RuleBrokenException">It was cancelled, is over, he is not invited, or nobody is named who comes instead.</exception>
    public void Answer(Guid key, AnswerNote note, Viewer by, DateTime now)
    {
        RefuseAnswer(now);
        var participant = Participant(key);
        RefuseDeputy(participant, note);
        var sequence = Math.Min(note.Sequence, Sequence);
        if (participant.AnswerSequence > sequence)
        {
            throw new RuleBrokenException("A later notice was answered already. Answer the latest one.");
        }

        var before = participant.DeputyId;
        participant.Say(note with { Sequence = sequence }, now, note.By == AnswerMeans.Entered ? by.Name : null);
        LetGo(before);
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

    /// <summary>Under whose name this viewer comes: his own, that of whoever sends him, or that of whom he acts for.</summary>
    public MeetingParticipant? ComingAs(Viewer viewer) => Invited.FirstOrDefault(p => p.PersonId == viewer.PersonId) ?? SentBy(viewer) ?? Of(viewer);

    /// <summary>Who said that this viewer comes instead.</summary>
    public MeetingParticipant? SentBy(Viewer viewer) => Invited.FirstOrDefault(p => p.DeputyId == viewer.PersonId);

    protected internal override void RefuseKeeping(Commitment commitment)
    {
        base.RefuseKeeping(commitment);
        if (commitment.Kind == CommitmentKind.AnswerInvitation && State is MeetingState.Planned or MeetingState.Convened)
        {
            throw new RuleBrokenException("Answer on the page of the meeting.");
        }

        RefuseKeepingElsewhere(commitment);
    }

    /// <summary>The clock's own step: its time is over, whether or not somebody opened it, and nobody need say any more whether he comes.</summary>
    public void AskNoMore(DateTime now)
    {
        if (now < EndsAt)
        {
            return;
        }

        foreach (var asked in Commitments.Where(c => c is { Kind: CommitmentKind.AnswerInvitation, IsOpen: true }).ToList())
        {
            asked.Release(Viewer.System, now, "the meeting is over");
        }
    }

    private void RefuseDeputy(MeetingParticipant participant, AnswerNote note)
    {
        if (note is { Answer: MeetingAnswer.Deputy, DeputyName: null })
        {
            throw new RuleBrokenException("Say who comes instead.");
        }

        if (note.DeputyId is { } deputy && (deputy == participant.PersonId || Invited.Any(p => p.PersonId == deputy)))
        {
            throw new RuleBrokenException("{0} is invited already. Name somebody else.", note.DeputyName!);
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
}
