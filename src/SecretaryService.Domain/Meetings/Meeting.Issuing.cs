using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Meetings;

/// <summary>印发与签收: issued once and never changed; to everybody who took part, with a receipt; what turns out to be wrong is put right by a supplement.</summary>
public sealed partial class Meeting
{
    /// <summary>They are approved and only wait to be issued by this person.</summary>
    public bool MayBeIssuedBy(Viewer viewer) => VoidedAt is null && MinutesState == MinutesState.Approved && MayBePreparedBy(viewer);

    /// <summary>印发: the text is frozen; what was settled becomes commitments; a round brings it to the participants.</summary>
    /// <param name="next">The next meeting of the series, as the minutes are to name it; none where none is planned.</param>
    /// <exception cref="RuleBrokenException">They were not approved, another text is there now, or it is not this person's to issue.</exception>
    public void Issue(Meeting? next, House house, Viewer by, DateTime now)
    {
        RefuseUnlessPrepared(by);
        if (MinutesState == MinutesState.Issued)
        {
            throw new RuleBrokenException("The minutes are issued and stay as they are. Write a supplement.");
        }

        if (MinutesState != MinutesState.Approved)
        {
            throw new RuleBrokenException("The minutes were not approved yet.");
        }

        var review = LastReview!;
        RefuseOtherText(review, house);
        (MinutesState, MinutesIssuedAt) = (MinutesState.Issued, now);
        Freeze(MinutesText.Issued(this, house, review, next, by, now), review, new Person(by.PersonId, by.Name), now);
        AskToFile(by, now, house);
        foreach (var action in _actions)
        {
            var close = house.CloseOfWorkOn(action.Due, now);
            CarryOut(action, new Person(action.OwnerId, action.OwnerName), close.At > now ? close : house.CloseOfWork(1, house.DayOf(now)), by, now);
        }
    }

    /// <summary>补充纪要: what was wrong or missing, read like the minutes themselves.</summary>
    /// <exception cref="RuleBrokenException">Nothing is issued yet, a supplement is being read already, or it says nothing.</exception>
    public void Supplement(string text, Colleague reviewer, House house, Viewer by, DateTime now)
    {
        RefuseUnlessPrepared(by);
        if (MinutesState != MinutesState.Issued)
        {
            throw new RuleBrokenException("The minutes are not issued yet. Write it into them.");
        }

        if (InReview is not null)
        {
            throw new RuleBrokenException("A supplement is being read already. Wait until that is decided.");
        }

        if (string.IsNullOrWhiteSpace(text) || text.Length > AgendaItem.TextMaxLength)
        {
            throw new RuleBrokenException("A supplement has 1 to {0} characters.", AgendaItem.TextMaxLength);
        }

        var review = AskReviewer(reviewer, new ToRead(IssuedMinutes.HashOf(text), text), house, by, now);
        Tell(new SupplementSubmitted(review.Round, reviewer.Name, review.Hash));
        foreach (var asked in Commitments.Where(c => c is { Kind: CommitmentKind.DraftMinutes, IsOpen: true }).ToList())
        {
            asked.KeepFor(by, now, null);
        }
    }

    /// <summary>
    /// What was issued last was brought to a participant: a colleague has it on the desk, to sign for it. Called by a round for whoever wants it; twice is once.
    /// </summary>
    public void Deliver(MeetingParticipant participant, Due due, DateTime now)
    {
        participant.Told(Sequence, now);
        if (_issued.MaxBy(i => i.No) is not { } latest || !TakesMinutes(participant, latest) || Commitments.Any(c => c.Kind == CommitmentKind.ReceiveMinutes && c.About == About(participant, latest.No)))
        {
            return;
        }

        Promise(CommitmentKind.ReceiveMinutes, new Person(participant.PersonId!.Value, participant.Name), due, new Person(latest.ById, latest.ByName), now)
            .Saying(null, null, About(participant, latest.No));
    }

    /// <summary>签收纪要.</summary>
    /// <exception cref="RuleBrokenException">He has nothing to sign for, or it is for another to sign.</exception>
    public void SignForMinutes(Guid key, Viewer by, DateTime now)
    {
        var participant = Participant(key);
        var owed = ReceiptsOf(participant).ToList();
        if (owed.Count == 0)
        {
            throw new RuleBrokenException("There is nothing to sign for.");
        }

        if (!owed.TrueForAll(c => c.IsOwnedBy(by)))
        {
            throw new RuleBrokenException("This is for {0}, or a deputy, to say.", participant.Name);
        }

        owed.ForEach(c => c.KeepFor(by, now, null));
    }

    /// <summary>Whom this viewer may sign for: himself, or somebody for whom he acts.</summary>
    public MeetingParticipant? SignsFor(Viewer viewer) => Invited.FirstOrDefault(p => ReceiptsOf(p).Any(c => c.IsOwnedBy(viewer)));

    private void Freeze(string text, MinutesReview review, Person by, DateTime now)
    {
        var issued = new IssuedMinutes(this, text, review.ByName!, by, now);
        _issued.Add(issued);
        Tell(new MinutesIssued(issued.No, issued.Hash));
        foreach (var participant in Invited.Where(p => TakesMinutes(p, issued) || GetsMinutesByMail(p)))
        {
            participant.Want();
        }
    }

    /// <summary>分送: whoever came, and the colleagues who should have. A reserve or a guest who did not come has nothing to know of it.</summary>
    public IEnumerable<MeetingParticipant> Distribution => Invited.Where(IsDistributedTo);

    private bool IsDistributedTo(MeetingParticipant participant) => (participant.SignedInAt is not null || participant is { PersonId: not null, Seat: not Attendance.Reserve })
        && !Exclusions.Any(x => x.PersonId == participant.PersonId);

    // Who issued them has them.
    private bool TakesMinutes(MeetingParticipant participant, IssuedMinutes issued) => participant is { IsInvited: true, PersonId: { } id } && id != issued.ById && IsDistributedTo(participant);

    private IEnumerable<Commitment> ReceiptsOf(MeetingParticipant participant) =>
        Commitments.Where(c => c is { Kind: CommitmentKind.ReceiveMinutes, IsOpen: true } && c.About?.StartsWith(participant.JournalKey, StringComparison.Ordinal) == true);

    private static string About(MeetingParticipant participant, int no) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{participant.JournalKey}.{no}");
}
