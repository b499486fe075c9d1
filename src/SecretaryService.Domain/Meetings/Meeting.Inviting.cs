using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Meetings;

/// <summary>
/// 通知与回执 (clause 3.4.1d): who is to come, what he was told, what he answered. Every notice bears the sequence of what it says (RFC 5546), and so does
/// every answer: that somebody agreed to a time that is not valid any more is seen, and only he is asked again.
/// </summary>
public sealed partial class Meeting
{
    /// <summary>Besides the chair.</summary>
    public const int MostParticipants = 1_000;

    private readonly List<MeetingParticipant> _participants = [];

    public IReadOnlyCollection<MeetingParticipant> Participants => _participants;

    /// <summary>Whom the front desk does not expect yet: from outside, coming or silent.</summary>
    public IEnumerable<MeetingParticipant> Unannounced => Invited.Where(p => p is { PersonId: null, VisitId: null, TakesASeat: true } && p.Seat != Attendance.Reserve);

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

        // Whoever is in the chair comes besides.
        if (Invited.Where(p => p.PersonId != ChairId).Skip(MostParticipants).Any())
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
        LetGo(participant.PersonId);
        LetGo(participant.DeputyId);
    }

    /// <summary>In which language letters go to somebody from outside.</summary>
    /// <exception cref="RuleBrokenException">He is not invited or a colleague, the house does not write in it, or it is not this person's meeting.</exception>
    public void WriteIn(Guid key, string? language, Viewer by)
    {
        RefuseUnlessPrepared(by);
        var guest = Participant(key);
        if (guest.PersonId is not null || !GuestLanguage.IsKnown(language))
        {
            throw new RuleBrokenException("Letters to guests are written in Chinese or in English. A colleague chooses for himself.");
        }

        if (guest.Language != language)
        {
            guest.BeWrittenToIn(language!);
            Tell(new GuestWrittenToIn(guest.Name, language!));
        }
    }

    /// <summary>The front desk expects him now.</summary>
    public void Expect(MeetingParticipant guest, Visits.Visit visit)
    {
        guest.BeExpected(visit.Id);
        Tell(new GuestExpected(guest.Name, visit.Number));
    }

    /// <summary>The front desk expects him no more.</summary>
    public void ExpectNoMore(MeetingParticipant guest)
    {
        guest.BeExpected(null);
        Tell(new GuestNotExpected(guest.Name));
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

        // A guest is written to in a language of his own, a colleague in that of his account.
        var language = invitee.PersonId is null ? invitee.Language ?? GuestLanguage.Of(invitee.Name, null) : null;
        var participant = new MeetingParticipant(this, invitee with { Language = language }, _participants.Count == 0 ? 1 : _participants.Max(p => p.Rank) + 1);
        _participants.Add(participant);
        Tell(new ParticipantInvited(invitee.Name, invitee.Seat));
        if (invitee.PersonId is { } id)
        {
            Involve(invitee.Name, Part.Participant, id);
        }
    }

    private static bool IsSame(MeetingParticipant one, Invitee other) => other.PersonId is { } id ? one.PersonId == id
        : one.PersonId is null && (other.ContactId is { } contact ? one.ContactId == contact : one.Name == other.Name && one.Organisation == other.Organisation && one.Mail == other.Mail);

    private MeetingParticipant Participant(Guid key) => _participants.Find(p => p.Key == key && p.IsInvited) ?? throw new RuleBrokenException("This person is not invited any more.");

    private Commitment? AskedOf(MeetingParticipant participant) => Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.AnswerInvitation && c.About == participant.JournalKey && c.IsOpen);
}
